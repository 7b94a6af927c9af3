//! What every screen shows, in both languages and at two sizes: one snapshot each. They are to be
//! read as a user reads them before they are accepted.

use super::{paper::Desk, screen};
use crate::{
    app::{Action, Message, Motion},
    i18n::{Language, terms},
};

/// Holds a screen at the size of a small terminal and of a large one, in both languages.
fn hold(name: &str, make: impl Fn(Language) -> Desk) {
    for language in Language::ALL {
        let desk = make(language);
        for (width, height) in [(80, 24), (140, 45)] {
            let name = format!("{name}_{}_{width}x{height}", language.code());
            insta::assert_snapshot!(name, screen(&desk.app, width, height));
        }
    }
}

#[test]
fn home() {
    hold("home", Desk::listed);
}

#[test]
fn home_empty() {
    hold("home_empty", |language| {
        let mut desk = Desk::new(language);
        desk.say(Message::Outcome(crate::app::Outcome::Listed(Vec::new())));
        desk
    });
}

#[test]
fn new() {
    hold("new", |language| {
        let mut desk = Desk::listed(language);
        desk.act(Action::New)
            .write("与信 scoring")
            .act(Action::NextField);
        desk.say(Message::Move(Motion::Down));
        desk
    });
}

#[test]
fn scope() {
    hold("scope", |language| {
        let mut desk = Desk::open(language);
        desk.answer(&[2]);
        desk
    });
}

#[test]
fn typed() {
    hold("typed", |language| {
        let mut desk = Desk::open(language);
        desk.say(Message::AnswerSeveral(vec![0])).answer(&[1]);
        desk
    });
}

#[test]
fn question() {
    hold("question", |language| {
        let mut desk = Desk::scoped(language);
        desk.say(Message::Select(2));
        desk
    });
}

#[test]
fn law_question() {
    hold("law_question", |language| {
        let mut desk = Desk::scoped(language);
        desk.act(Action::Next);
        desk
    });
}

#[test]
fn question_with_everything() {
    hold("question_with_everything", |language| {
        let mut desk = Desk::answered(language);
        desk.say(Message::JumpTo("P-MRM-01".to_owned()));
        desk
    });
}

#[test]
fn note() {
    hold("note", |language| {
        let mut desk = Desk::scoped(language);
        desk.act(Action::Note).write("一行目。");
        desk.say(Message::Edit(crate::app::Edit::NewLine))
            .write("Second line");
        desk
    });
}

#[test]
fn reason_missing() {
    hold("reason_missing", |language| {
        let mut desk = Desk::scoped(language);
        desk.act(Action::NotApplicable).act(Action::Submit);
        desk
    });
}

#[test]
fn map() {
    hold("map", |language| {
        let mut desk = Desk::answered(language);
        desk.act(Action::Back).act(Action::Map);
        desk
    });
}

#[test]
fn search() {
    hold("search", |language| {
        let mut desk = Desk::answered(language);
        desk.act(Action::Back)
            .act(Action::Search)
            .write(match language {
                Language::En => "inventory",
                Language::Ja => "台帳",
            });
        desk
    });
}

#[test]
fn ledger() {
    hold("ledger", |language| {
        let mut desk = Desk::answered(language);
        desk.say(Message::JumpTo("P-MRM-01".to_owned()))
            .act(Action::Evidence);
        desk
    });
}

#[test]
fn review() {
    hold("review", Desk::answered);
}

#[test]
fn summary() {
    hold("summary", |language| {
        let mut desk = Desk::answered(language);
        desk.act(Action::Back).act(Action::Summary);
        desk
    });
}

#[test]
fn summary_before_the_end() {
    hold("summary_before_the_end", |language| {
        let mut desk = Desk::scoped(language);
        desk.answer(&[3])
            .act(Action::Summary)
            .say(Message::Move(Motion::Right));
        desk
    });
}

/// Nothing limits a band that there is not.
#[test]
fn summary_of_a_quick_scan() {
    let mut desk = Desk::answered(Language::En);
    desk.act(Action::Back)
        .act(Action::Depth)
        .act(Action::Summary);
    let drawn = screen(&desk.app, 80, 24);
    let session = desk.app.session().unwrap();
    let mut levels = session.score().levels.iter();
    assert!(levels.any(|level| !level.capped_by.is_empty()), "{drawn}");
    assert!(drawn.contains("no band in a quick scan"), "{drawn}");
    assert!(!drawn.contains("limited"), "{drawn}");
}

#[test]
fn help() {
    hold("help", |language| {
        let mut desk = Desk::scoped(language);
        desk.act(Action::Help);
        desk
    });
}

#[test]
fn not_saved() {
    let mut desk = Desk::scoped(Language::En);
    // The answer goes out to be written and cannot be.
    drop(desk.app.update(Message::Answer(2)));
    let sentence = "The disk is full. Free some space, then press S.".to_owned();
    desk.say(Message::Outcome(crate::app::Outcome::SaveFailed {
        sentence,
    }));
    insta::assert_snapshot!(screen(&desk.app, 80, 24));
}

#[test]
fn before_the_end_there_is_no_single_percentage() {
    for language in Language::ALL {
        let mut desk = Desk::scoped(language);
        desk.answer(&[3]).act(Action::Summary);
        for part in 0..3 {
            let text = screen(&desk.app, 140, 45);
            // What no answer to come can change may be said before the end.
            let text = text.replace(&terms::percent_settled(language, ""), "");
            for row in text.lines().filter(|row| row.contains('%')) {
                let single = row.matches('%').count() % 2 == 1;
                assert!(!single, "part {part}: {row}");
            }
            desk.say(Message::Move(Motion::Right));
        }
    }
}

#[test]
fn past_its_review_every_screen_says_so() {
    let mut desk = Desk::scoped(Language::En);
    let later = jiff::civil::date(2027, 4, 1).at(9, 0, 0, 0);
    desk.say(Message::Now(
        crate::assessment::Moment::new(later, 540).unwrap(),
    ));
    for action in [
        Action::Map,
        Action::Back,
        Action::Review,
        Action::Back,
        Action::Summary,
    ] {
        desk.act(action);
        let text = screen(&desk.app, 80, 24);
        assert!(
            text.contains("should have been reviewed by 2027-03-31"),
            "{text}"
        );
    }
}

#[test]
fn long_guidance_is_reached_by_scrolling() {
    let mut desk = Desk::scoped(Language::En);
    let mut seen = String::new();
    for _ in 0..12 {
        let (buffer, shown) =
            super::cells_of(&desk.app, 80, 24, crate::tui::symbols::Symbols::Unicode);
        seen.push_str(&super::print(&buffer));
        desk.say(Message::Room {
            rows: shown.page.unwrap(),
            columns: 60,
        });
        desk.say(Message::Move(Motion::PageDown));
    }
    for text in [
        "validated, watched",
        "stay in it, with the date",
        "Principle 2",
        "P-SCOPE-02",
    ] {
        assert!(seen.contains(text), "{text} in {seen}");
    }
}

#[test]
fn whoever_reads_on_sees_the_options_in_a_row_each_until_they_go_back() {
    let mut desk = Desk::scoped(Language::En);
    desk.say(Message::JumpTo("P-MRM-01".to_owned()));
    let before = screen(&desk.app, 60, 20);
    desk.say(Message::Room {
        rows: 4,
        columns: 60,
    });
    desk.say(Message::Move(Motion::PageDown));
    let reading = screen(&desk.app, 60, 20);
    let third = "Some models are listed; owner, tier or da";
    let cut = |text: &str| text.contains(&format!("{third}…"));
    assert!(!cut(&before) && before.contains("Some models"), "{before}");
    assert!(cut(&reading), "{reading}");
    desk.say(Message::Move(Motion::PageUp));
    assert_eq!(screen(&desk.app, 60, 20), before);
}

#[test]
fn as_reviewer() {
    hold("as_reviewer", |language| {
        let mut desk = Desk::answered(language);
        desk.act(Action::Who)
            .say(Message::Fill(0, "森".to_owned()))
            .act(Action::Submit);
        desk.say(Message::JumpTo("P-MRM-01".to_owned()));
        desk.act(Action::Review).act(Action::AsReviewer);
        desk.act(Action::Rate)
            .say(Message::Tick(0, 1))
            .say(Message::Fill(2, "Two models are missing".to_owned()))
            .act(Action::Submit);
        desk.say(Message::Move(Motion::Left));
        desk
    });
}

#[test]
fn portfolio() {
    hold("portfolio", |language| {
        let mut desk = Desk::listed(language);
        desk.act(Action::Portfolio);
        desk
    });
}

#[test]
fn summary_changes() {
    hold("summary_changes", |language| {
        Desk::answered(language).compared()
    });
}

#[test]
fn rating_form() {
    hold("rating_form", |language| {
        let mut desk = Desk::answered(language);
        desk.act(Action::Who)
            .say(Message::Fill(0, "森".to_owned()))
            .act(Action::Submit);
        desk.say(Message::JumpTo("P-MRM-01".to_owned()));
        desk.act(Action::Review)
            .act(Action::AsReviewer)
            .act(Action::Rate);
        desk
    });
}

#[test]
fn approval_form() {
    hold("approval_form", |language| {
        let mut desk = Desk::scoped(language);
        desk.act(Action::Summary).act(Action::Sign);
        desk.act(Action::NextField)
            .write("阿部")
            .say(Message::Tick(6, 0))
            .act(Action::Submit);
        desk
    });
}

#[test]
fn summary_approved() {
    hold("summary_approved", |language| {
        let mut desk = Desk::answered(language);
        desk.act(Action::Back).act(Action::Summary);
        for name in ["佐藤", "阿部"] {
            desk.act(Action::Sign).act(Action::NextField).write(name);
            desk.say(Message::Fill(2, "CRO".to_owned()))
                .say(Message::Tick(6, 1))
                .act(Action::Submit);
            if name == "佐藤" {
                desk.act(Action::Back)
                    .say(Message::JumpTo("P-MRM-01".to_owned()));
                desk.answer(&[4]).act(Action::Summary);
            }
        }
        desk
    });
}

#[test]
fn summary_linked() {
    hold("summary_linked", Desk::linked);
}

#[test]
fn summary_linked_in_part() {
    hold("summary_linked_in_part", |language| {
        Desk::linked_as_far_as(language, |question| question != "P-MRM-02")
    });
}
