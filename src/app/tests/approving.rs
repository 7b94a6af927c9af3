//! Approving from the result: by whom, refused as the command refuses it, and shown until an answer
//! changes.

use super::{desk::Bench, firm};
use crate::{
    app::{FieldName, FormFault, Screen},
    assessment::Event,
    questionnaire::QuestionId,
};

/// Everything that applies is answered; the firm uses no AI and handles no personal data.
const EVERYTHING: &str =
    "2 2 3 <enter> <enter> 3 <enter> <enter> 4/1 <enter> <enter> chat <enter> 4 4 4 4";

fn finished() -> Bench {
    let mut bench = Bench::open(firm::log(Vec::new()));
    bench.press(EVERYTHING);
    assert_eq!(bench.app.session().unwrap().progress().answered, 9);
    bench
}

fn fault(bench: &Bench) -> Option<(FieldName, FormFault)> {
    let Screen::Form(form) = bench.app.screen() else {
        return None;
    };
    let (at, fault) = form.fault.clone()?;
    Some((form.fields[at].name, fault))
}

#[test]
fn an_approval_is_recorded_and_an_answer_takes_it_away() {
    let mut bench = finished();
    let head = bench.app.session().unwrap().state().head();
    bench.press("s s 3 <tab> J.Abe <tab> CRO <c-s>");
    assert_eq!(fault(&bench), None);
    let Event::Signed(signed) = &bench.desk.log.last().unwrap().event else {
        panic!("an approval is written")
    };
    assert_eq!((signed.role.id(), signed.head), ("approved", head));
    assert_eq!((signed.name.as_str(), signed.interim), ("J.Abe", false));
    let digits: String = head.to_string().chars().take(12).collect();
    assert!(bench.notice().contains(&digits), "{}", bench.notice());
    let stands = |bench: &Bench| bench.app.session().unwrap().state().approvals()[0].stands();
    assert!(stands(&bench));
    bench.press("<esc>");
    bench.say(crate::app::Message::JumpTo("T-02".to_owned()));
    bench.press("1");
    assert!(!stands(&bench), "an answer changed");
}

#[test]
fn what_is_open_is_named_and_only_an_interim_approval_is_recorded() {
    let mut bench = Bench::open(firm::log(Vec::new()));
    bench.press("1 s s <tab> Abe <tab> <tab> <tab> <tab> <tab> 1 <c-s>");
    assert_eq!(
        fault(&bench),
        Some((FieldName::Interim, FormFault::Unfinished))
    );
    let said = bench
        .app
        .session()
        .unwrap()
        .in_the_way(crate::i18n::Language::En)
        .join("\n");
    assert!(said.contains("not answered: 9 (S-DATA"), "{said}");
    bench.press("2 <c-s>");
    let Event::Signed(signed) = &bench.desk.log.last().unwrap().event else {
        panic!("an approval is written")
    };
    assert!(signed.interim);
}

#[test]
fn nobody_approves_without_a_name() {
    let mut bench = finished();
    bench.press("s s <c-s>");
    assert_eq!(fault(&bench), Some((FieldName::Signer, FormFault::Blank)));
    assert!(bench.written(1).iter().all(|line| !line.contains("signed")));
}

/// An approval is of record: undo says so once, then goes on to what came before.
#[test]
fn undo_leaves_an_approval_on_record() {
    let mut bench = finished();
    bench.press("s s <tab> Abe <c-s>");
    let before = bench.desk.log.len();
    bench.press("u");
    assert!(bench.notice().contains("stays on record"));
    assert_eq!(bench.desk.log.len(), before);
    bench.press("u");
    let cleared = Event::Cleared {
        question: QuestionId::new("T-02").unwrap(),
    };
    assert_eq!(bench.desk.log.last().unwrap().event, cleared);
}
