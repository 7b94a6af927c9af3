//! How an assessment begins: what it is called and covers, what it takes over from others, or why it
//! cannot begin so. It makes the events of the first lines; reading the others, and writing, are the
//! caller's.

use super::{AssessmentId, Event, LinkFault, Origin, Started, State, carry, link, used_files};
use crate::questionnaire::{Content, Depth, Level, QuestionnaireId, Section};

/// Another assessment, as it is read.
#[derive(Debug, Clone, Copy)]
pub struct Other<'a> {
    /// Its id.
    pub id: &'a AssessmentId,
    /// Its state.
    pub state: &'a State,
    /// What it is answered with.
    pub content: &'a Content,
}

/// What a new assessment takes over from others.
#[derive(Debug, Clone, Copy, Default)]
pub struct TakenOver<'a> {
    /// Whose answers about the organisation count here.
    pub organisation_from: Option<Other<'a>>,
    /// Whose answers are proposed here.
    pub carry_from: Option<Other<'a>>,
}

/// The first lines of an assessment, and what is to be said beside.
#[derive(Debug, Clone, PartialEq)]
pub struct Begun {
    /// The first event, with the files named.
    pub started: Started,
    /// What follows it.
    pub events: Vec<Event>,
    /// What whoever begins should be told.
    pub remarks: Vec<BeginRemark>,
}

/// Something that whoever begins an assessment should be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BeginRemark {
    /// So many answers are proposed.
    Carried(usize),
    /// So many answers on file are not.
    CarriedLeft(usize),
    /// The earlier one is a quick scan and this one is not.
    CarriedFromQuick,
    /// The earlier one took the organisation's answers from this one, and these are not taken over.
    OrganisationElsewhere(String),
    /// It is about a system alone and takes over no answers about the organisation, so that what
    /// depends on them is not asked.
    OrganisationMissing,
}

/// Why an assessment cannot begin so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BeginFault {
    /// One of the organisation alone takes its answers from nobody.
    LinkLevel,
    /// This one has no answers about the organisation to give.
    Link(AssessmentId, LinkFault),
    /// A fingerprint of the content is none.
    NoFingerprint,
}

/// Begins an assessment of a content with these questionnaires named. Of the first event everything
/// is given but the files; the organisation and department that are left out are the earlier one's.
///
/// # Errors
/// Where it cannot begin so; nothing has been written then.
pub fn begin(
    mut started: Started,
    content: &Content,
    named: &[QuestionnaireId],
    taken: TakenOver<'_>,
) -> Result<Begun, BeginFault> {
    let mut events = Vec::new();
    if let Some(other) = taken.organisation_from {
        if started.level == Some(Level::Organisation) {
            return Err(BeginFault::LinkLevel);
        }
        let linked = link(other.id, other.state, other.content, content);
        let linked = linked.map_err(|fault| BeginFault::Link(other.id.clone(), fault))?;
        events.push(Event::Linked(linked));
    }
    let mut remarks = Vec::new();
    if let Some(earlier) = taken.carry_from {
        let about = earlier.state.about();
        let from_quick = about.depth == Depth::Quick && started.depth == Depth::Full;
        started.organisation = started.organisation.or_else(|| about.organisation.clone());
        started.department = started.department.or_else(|| about.department.clone());
        let carried = carry(earlier.id, earlier.state, content);
        remarks.push(BeginRemark::Carried(carried.proposed));
        let left = BeginRemark::CarriedLeft(carried.left);
        remarks.extend((carried.left > 0).then_some(left));
        remarks.extend(from_quick.then_some(BeginRemark::CarriedFromQuick));
        let unlinked = taken.organisation_from.is_none();
        let link = earlier.state.link().filter(|_| unlinked);
        let elsewhere = |link: &Origin| BeginRemark::OrganisationElsewhere(link.assessment.clone());
        remarks.extend(link.map(elsewhere));
        events.extend(carried.events);
    }
    if started.level == Some(Level::System) && taken.organisation_from.is_none() {
        let of_organisation = |section: &Section| section.about == Level::Organisation;
        let missing = content.sections.iter().any(of_organisation);
        remarks.extend(missing.then_some(BeginRemark::OrganisationMissing));
    }
    started.files = used_files(content, named).map_err(|_| BeginFault::NoFingerprint)?;
    Ok(Begun {
        started,
        events,
        remarks,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assessment::{Given, Wire},
        i18n::Language,
        questionnaire::{
            Level, QuestionId, Words,
            fixture::{add, question, yes_no},
        },
    };

    fn content() -> Content {
        let mut content = Content::default();
        for (section, level, id) in [
            ("firm", Level::Organisation, "F"),
            ("system", Level::System, "S"),
        ] {
            let asked = vec![question(id, yes_no(), None, 1)];
            add(&mut content, section, Words::default(), level, asked);
        }
        content
    }

    fn started(level: Option<Level>) -> Started {
        Started {
            name: "New".to_owned(),
            organisation: None,
            department: Some("Risk".to_owned()),
            period: None,
            language: Language::En,
            depth: Depth::Full,
            level,
            files: Vec::new(),
        }
    }

    /// A quick scan of a bank's audit department, answered by these.
    fn earlier(answered: &[&str]) -> State {
        let mut state = State::default();
        let at = "2026-11-22T09:00:00+09:00".parse().unwrap();
        let first = Started {
            organisation: Some("Bank".to_owned()),
            department: Some("Audit".to_owned()),
            depth: Depth::Quick,
            ..started(None)
        };
        state.record(at, "sato", Event::Started(first));
        for question in answered {
            let given = Given::Value(Wire::Text("yes".to_owned()));
            let answer = Event::answered(QuestionId::new(question).unwrap(), given);
            state.record(at, "sato", answer);
        }
        state
    }

    #[test]
    fn what_is_carried_over_is_counted_and_the_blanks_are_filled() {
        let (content, state) = (content(), earlier(&["F", "GONE"]));
        let id = AssessmentId::parse("2025-11-22-old").unwrap();
        let other = Other {
            id: &id,
            state: &state,
            content: &content,
        };
        let taken = TakenOver {
            carry_from: Some(other),
            ..TakenOver::default()
        };
        let begun = begin(started(None), &content, &[], taken).unwrap();
        assert_eq!(
            (begun.started.organisation, begun.started.department),
            (Some("Bank".to_owned()), Some("Risk".to_owned())),
            "what is left out is the earlier one's"
        );
        assert_eq!(
            begun.remarks,
            [
                BeginRemark::Carried(1),
                BeginRemark::CarriedLeft(1),
                BeginRemark::CarriedFromQuick
            ]
        );
        assert!(matches!(begun.events.first(), Some(Event::Carried(_))));
    }

    #[test]
    fn the_answers_that_the_earlier_one_took_from_another_are_named() {
        let (content, mut state) = (content(), earlier(&["S"]));
        let firm = AssessmentId::parse("2025-11-22-firm").unwrap();
        let taken = link(&firm, &earlier(&["F"]), &content, &content).unwrap();
        let at = "2026-11-22T09:00:00+09:00".parse().unwrap();
        state.record(at, "sato", Event::Linked(taken));
        let id = AssessmentId::parse("2025-11-22-old").unwrap();
        let other = Other {
            id: &id,
            state: &state,
            content: &content,
        };
        let taken = TakenOver {
            carry_from: Some(other),
            ..TakenOver::default()
        };
        let named = |level, taken| {
            let begun = begin(started(level), &content, &[], taken).unwrap();
            begun
                .remarks
                .contains(&BeginRemark::OrganisationElsewhere(firm.to_string()))
        };
        assert!(named(None, taken));
        assert!(
            named(Some(Level::System), taken),
            "its system's questions may depend on them"
        );
        let others = earlier(&["F"]);
        let again = Other {
            id: &firm,
            state: &others,
            content: &content,
        };
        let linked = TakenOver {
            organisation_from: Some(again),
            ..taken
        };
        assert!(!named(None, linked));
    }

    #[test]
    fn of_a_system_alone_is_said_that_what_depends_on_the_organisation_is_not_asked() {
        let (content, state) = (content(), earlier(&["F"]));
        let id = AssessmentId::parse("2025-11-22-old").unwrap();
        let other = Other {
            id: &id,
            state: &state,
            content: &content,
        };
        let remarked = |content: &Content, level, organisation_from| {
            let taken = TakenOver {
                organisation_from,
                carry_from: None,
            };
            let begun = begin(started(level), content, &[], taken).unwrap();
            begun.remarks == [BeginRemark::OrganisationMissing]
        };
        let system = Some(Level::System);
        assert!(remarked(&content, system, None));
        assert!(!remarked(&content, None, None), "it is asked here");
        assert!(!remarked(&content, system, Some(other)));
        assert!(!remarked(&Content::default(), system, None));
    }

    #[test]
    fn an_assessment_of_the_organisation_alone_links_nobody() {
        let (content, state) = (content(), earlier(&["F"]));
        let id = AssessmentId::parse("2025-11-22-old").unwrap();
        let other = Other {
            id: &id,
            state: &state,
            content: &content,
        };
        let taken = TakenOver {
            organisation_from: Some(other),
            ..TakenOver::default()
        };
        let alone = begin(started(Some(Level::Organisation)), &content, &[], taken);
        assert_eq!(alone, Err(BeginFault::LinkLevel));
        let begun = begin(started(Some(Level::System)), &content, &[], taken).unwrap();
        assert!(matches!(begun.events[..], [Event::Linked(_)]));
        let system = Content::default();
        let nothing = begin(started(None), &system, &[], taken);
        assert_eq!(
            nothing,
            Err(BeginFault::Link(id.clone(), LinkFault::NothingShared))
        );
    }
}
