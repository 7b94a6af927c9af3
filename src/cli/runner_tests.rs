//! The interface over a real directory: what is answered is on the disk, one log is never taken for
//! another, and a report is of everything answered.
#![expect(clippy::disallowed_methods, reason = "a test looks behind the store")]

use std::{fs, sync::Arc};

use tempfile::TempDir;

use super::*;
use crate::{
    app::{Action, App, Mark, Message, Saving, Start},
    questionnaire::{QuestionIndex, QuestionnaireId},
};

struct Room {
    folder: TempDir,
    app: App,
    disk: Disk,
}

impl Room {
    fn enter() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (app, disk) = at(&folder);
        let mut room = Self { folder, app, disk };
        room.perform(vec![Effect::List]);
        room
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let outcomes = self.disk.perform(effect, Language::En);
            self.take(outcomes);
        }
    }

    fn take(&mut self, outcomes: Vec<Outcome>) {
        for outcome in outcomes {
            let more = self.app.update(Message::Outcome(outcome));
            self.perform(more);
        }
    }

    /// Says something without waiting for what comes of it beside.
    fn say(&mut self, message: Message) {
        let effects = self.app.update(message);
        self.perform(effects);
    }

    fn settle(&mut self) {
        let outcomes = self.disk.settle();
        self.take(outcomes);
    }

    fn create(&mut self, name: &str, by: &str) {
        let draft = Self::draft(name, by);
        self.perform(vec![Effect::Create(draft)]);
    }

    fn draft(name: &str, by: &str) -> Draft {
        Draft {
            questionnaires: vec![QuestionnaireId::new("cross-sector").unwrap()],
            name: name.to_owned(),
            organisation: None,
            department: None,
            period: None,
            depth: Depth::Full,
            level: None,
            carry_from: None,
            organisation_from: None,
            language: Language::En,
            by: Some(by.to_owned()),
        }
    }

    fn notice(&self) -> String {
        let notice = self.app.notice();
        notice.map_or_else(String::new, |notice| notice.sentence(Language::En))
    }

    fn log(&self, name: &str) -> String {
        let folder = self.folder.path().join("assessments");
        let mut logs = fs::read_dir(folder).unwrap().filter_map(Result::ok);
        let found = logs.find(|log| {
            let file = log.file_name().into_string().unwrap();
            file.ends_with(&format!("{name}.jsonl"))
        });
        file::read_text(&found.unwrap().path(), None).unwrap()
    }
}

fn at(folder: &TempDir) -> (App, Disk) {
    let tools = Tools {
        ahead: None,
        store: Store::new(folder.path().to_owned()),
        catalogue: Catalogue::shipped(),
        by: "nobody".to_owned(),
        config_dir: Some(folder.path().join("config")),
        editor: None,
        printer: None,
    };
    let (app, _) = App::new(Start {
        language: Some(Language::En),
        fallback: Language::En,
        now: clock::now(),
        by: "nobody".to_owned(),
        open: None,
    });
    (app, Disk::new(tools, Arc::new(|| {})))
}

#[test]
fn an_answer_is_saved_only_once_it_is_on_the_disk() {
    let mut room = Room::enter();
    room.create("One", "sato");
    room.say(Message::AnswerSeveral(vec![0]));
    assert_eq!(*room.app.session().unwrap().saving(), Saving::Waiting);
    room.settle();
    assert!(matches!(
        room.app.session().unwrap().saving(),
        Saving::Saved(Some(_))
    ));
    let log = room.log("one");
    assert_eq!(log.lines().count(), 2);
    assert!(
        log.lines().all(|line| line.contains(r#""by":"sato""#)),
        "{log}"
    );
}

#[test]
fn a_new_assessment_takes_over_from_others_what_its_form_names() {
    let mut room = Room::enter();
    room.create("One", "sato");
    room.say(Message::AnswerSeveral(vec![0]));
    room.settle();
    let one = room.app.session().unwrap().id().clone();
    room.perform(vec![Effect::Create(Draft {
        carry_from: Some(one.clone()),
        ..Room::draft("Two", "sato")
    })]);
    let session = room.app.session().unwrap();
    assert!(session.proposal(QuestionIndex(0)).is_some());
    assert!(
        room.notice()
            .contains("Answers carried over as proposals: 1"),
        "{}",
        room.notice()
    );
    room.perform(vec![Effect::Create(Draft {
        organisation_from: Some(one.clone()),
        ..Room::draft("Three", "sato")
    })]);
    let session = room.app.session().unwrap();
    assert_eq!(session.mark(QuestionIndex(0)), Mark::Linked);
    let three = session.id().clone();
    // From one that takes its answers from elsewhere nothing can be taken, and nothing is begun.
    room.perform(vec![Effect::Create(Draft {
        organisation_from: Some(three),
        ..Room::draft("Four", "sato")
    })]);
    assert!(
        room.notice().contains("takes the organisation's answers"),
        "{}",
        room.notice()
    );
    let logs = fs::read_dir(room.folder.path().join("assessments")).unwrap();
    let is_log = |path: &PathBuf| path.extension().is_some_and(|kind| kind == "jsonl");
    let logs = logs.map(|log| log.unwrap().path()).filter(is_log);
    assert_eq!(logs.count(), 3);
}

#[test]
fn a_linked_assessment_is_opened_with_what_has_become_of_the_other_since() {
    let mut room = Room::enter();
    room.create("Firm", "sato");
    room.say(Message::AnswerSeveral(vec![0]));
    room.settle();
    let firm = room.app.session().unwrap().id().clone();
    room.perform(vec![Effect::Create(Draft {
        organisation_from: Some(firm.clone()),
        ..Room::draft("System", "sato")
    })]);
    let system = room.app.session().unwrap().id().clone();
    let open = |room: &mut Room, id: &AssessmentId| {
        room.perform(vec![Effect::Close, Effect::Open { id: id.clone() }]);
        room.notice()
    };
    assert_eq!(open(&mut room, &system), "");
    open(&mut room, &firm);
    room.say(Message::Jump(QuestionIndex(0)));
    room.say(Message::AnswerSeveral(vec![1]));
    room.settle();
    let said = open(&mut room, &system);
    assert!(
        said.contains(&format!("changed in `{firm}`")) && said.contains("on the result"),
        "{said}"
    );
    room.perform(vec![Effect::Close, Effect::Bin { id: firm.clone() }]);
    let said = open(&mut room, &system);
    assert!(
        said.contains(&format!("taken from `{firm}`, which is not here")),
        "{said}"
    );
}

#[test]
fn what_is_said_of_one_log_is_never_taken_for_another() {
    let mut room = Room::enter();
    room.create("One", "sato");
    for question in 0..3 {
        room.say(Message::Jump(QuestionIndex(question)));
        room.say(Message::AnswerSeveral(vec![0]));
    }
    // Nothing is polled in between: the first log's reports are still on their way.
    room.create("Two", "sato");
    let outcomes = room.disk.poll();
    assert!(
        !outcomes
            .iter()
            .any(|outcome| matches!(outcome, Outcome::Saved { .. }))
    );
    room.take(outcomes);
    room.say(Message::AnswerSeveral(vec![0]));
    assert_eq!(room.app.session().unwrap().unsaved().count(), 1);
    room.settle();
    assert_eq!(room.app.session().unwrap().unsaved().count(), 0);
    assert_eq!(room.log("one").lines().count(), 4);
}

#[test]
fn a_report_holds_what_was_answered_just_before() {
    let mut room = Room::enter();
    room.create("One", "sato");
    room.say(Message::Do(Action::Note));
    room.say(Message::Type("written a moment ago".to_owned()));
    room.say(Message::Do(Action::Submit));
    let path = room.folder.path().join("report.md").display().to_string();
    room.perform(vec![Effect::WriteReport {
        path: path.clone(),
        language: Language::En,
    }]);
    assert_eq!(room.notice(), format!("The report is in {path}"));
    assert!(
        file::read_text(Path::new(&path), None)
            .unwrap()
            .contains("written a moment ago")
    );
    room.perform(vec![Effect::WriteReport {
        path: path.clone(),
        language: Language::En,
    }]);
    let said = room.notice();
    assert!(
        said.contains("exists already") && !said.contains("--force"),
        "{said}"
    );
}

#[test]
fn a_second_interface_only_reads_until_the_first_lets_go() {
    let mut room = Room::enter();
    room.create("One", "sato");
    let id = room.app.session().unwrap().id().clone();
    let (mut app, mut second) = at(&room.folder);
    let open = |app: &mut App, second: &mut Disk| {
        for outcome in second.perform(Effect::Open { id: id.clone() }, Language::En) {
            app.update(Message::Outcome(outcome));
        }
    };
    open(&mut app, &mut second);
    assert_eq!(
        app.session().unwrap().read_only(),
        Some(&ReadOnly::Locked(Some("sato".to_owned())))
    );
    room.perform(vec![Effect::Close]);
    open(&mut app, &mut second);
    assert!(app.session().unwrap().read_only().is_none());
}

#[test]
fn the_list_shows_what_was_renamed_and_binned() {
    let mut room = Room::enter();
    room.create("One", "sato");
    room.say(Message::Do(Action::Back));
    room.settle();
    room.say(Message::Do(Action::Rename));
    room.say(Message::Fill(0, "Other".to_owned()));
    room.say(Message::Do(Action::Submit));
    room.settle();
    let names = |room: &Room| match room.app.screen() {
        crate::app::Screen::Home(home) => {
            let listings = home.listings.iter().flatten();
            listings
                .map(|listing| listing.name.clone())
                .collect::<Vec<_>>()
        }
        _ => Vec::new(),
    };
    assert_eq!(names(&room), ["Other"]);
    room.say(Message::Do(Action::Bin));
    room.settle();
    assert_eq!(names(&room), Vec::<String>::new());
    room.say(Message::Do(Action::Restore));
    room.settle();
    assert_eq!(names(&room), ["Other"]);
}

#[test]
fn an_editor_that_is_not_there_is_said_to_be_missing() {
    let mut room = Room::enter();
    let outcomes = room.disk.perform(
        Effect::OpenEditor {
            text: "a".to_owned(),
        },
        Language::En,
    );
    room.take(outcomes);
    assert!(room.notice().contains("VISUAL"), "{}", room.notice());
}
