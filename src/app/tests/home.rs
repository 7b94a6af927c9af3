//! The list of assessments: renamed, binned and taken back from it, and back to it from the result
//! and from what cannot be opened.

use super::{
    desk::{Bench, id},
    firm,
};
use crate::{
    app::{App, Context, Effect, Message, Outcome, Start},
    i18n::Language,
};

#[test]
fn home_renames_bins_and_takes_back() {
    let mut bench = Bench::home(firm::log(Vec::new()));
    bench.press("N <c-u> Renamed <c-s> d");
    assert_eq!(
        bench.notice(),
        "`Chat assistant` is in the bin; u takes it back"
    );
    bench.press("u");
    assert_eq!(bench.notice(), "Taken back from the bin");
    assert!(bench.desk.done.contains(&Effect::Restore { id: id() }));
    bench.press("s");
    assert_eq!(bench.app.context(), Context::Summary);
    bench.press("<esc> <esc> q");
    assert!(bench.app.leaving());
}

#[test]
fn the_result_opened_from_the_list_leads_back_to_the_list() {
    let mut bench = Bench::home(firm::log(Vec::new()));
    bench.press("s");
    assert_eq!(bench.app.context(), Context::Summary);
    bench.press("r s r");
    assert_eq!(bench.app.layers().len(), 3);
    bench.press("<esc> <esc>");
    assert_eq!(bench.app.context(), Context::Home);
    assert!(bench.app.session().is_none());
    bench.press("s r <enter>");
    assert_eq!(bench.here(), "S-AI");
    assert_eq!(bench.app.context(), Context::Question);
}

#[test]
fn what_cannot_be_opened_leads_to_the_list() {
    let (mut app, effects) = App::new(Start {
        language: None,
        fallback: Language::Ja,
        now: firm::at(0),
        by: "sato".to_owned(),
        open: Some(id()),
    });
    assert_eq!(effects, [Effect::Open { id: id() }]);
    let failed = || {
        Message::Outcome(Outcome::Failed {
            sentence: "cannot be read".to_owned(),
        })
    };
    assert_eq!(app.update(failed()), [Effect::List]);
    assert_eq!(app.update(failed()), []);
}
