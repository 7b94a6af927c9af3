//! The names of terms: each value of the models in the words of the house, in both languages.
//! It holds no sentence and no layout.

use crate::{
    assessment::{ReviewMethod, Role, Verdict},
    i18n::{Language, report, screen, terms as words},
    questionnaire::{Confidence, Depth, Force, Level, Nature, Source, Status},
    scoring::{LegalStanding, Ratio, Tally},
};

/// A level, inside a sentence.
pub const fn level(language: Language, level: Level) -> &'static str {
    match level {
        Level::Organisation => words::organisation(language),
        Level::System => words::system(language),
    }
}

/// A level, as a heading.
pub const fn level_heading(language: Language, level: Level) -> &'static str {
    match level {
        Level::Organisation => words::organisation_heading(language),
        Level::System => words::system_heading(language),
    }
}

/// A force.
pub const fn force(language: Language, force: Force) -> &'static str {
    match force {
        Force::Binding => words::force_binding(language),
        Force::Supervisory => words::force_supervisory(language),
        Force::Voluntary => words::force_voluntary(language),
    }
}

/// What kind of law.
pub const fn nature(language: Language, nature: Nature) -> &'static str {
    match nature {
        Nature::Duty => words::nature_duty(language),
        Nature::Effort => words::nature_effort(language),
        Nature::Condition => words::nature_condition(language),
        Nature::Foreign => words::nature_foreign(language),
    }
}

/// How a legal question stands.
pub const fn legal(language: Language, standing: LegalStanding) -> &'static str {
    match standing {
        LegalStanding::Met => words::legal_met(language),
        LegalStanding::Deficient => words::legal_deficient(language),
        LegalStanding::NotMet => words::legal_not_met(language),
        LegalStanding::Unknown => words::legal_unknown(language),
        LegalStanding::NotApplicable => words::legal_not_applicable(language),
        LegalStanding::Unconfirmed => words::legal_unconfirmed(language),
        LegalStanding::Unanswered => words::legal_unanswered(language),
    }
}

/// The outcome of a review.
pub const fn verdict(language: Language, verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Confirmed => words::verdict_confirmed(language),
        Verdict::Returned => words::verdict_returned(language),
        Verdict::Rated => words::verdict_rated(language),
    }
}

/// How a reviewer checked.
pub const fn method(language: Language, method: ReviewMethod) -> &'static str {
    match method {
        ReviewMethod::Inquiry => words::method_inquiry(language),
        ReviewMethod::Inspection => words::method_inspection(language),
        ReviewMethod::Observation => words::method_observation(language),
        ReviewMethod::RePerformance => words::method_re_performance(language),
    }
}

/// As what somebody signs.
pub const fn role(language: Language, role: Role) -> &'static str {
    match role {
        Role::Prepared => words::role_prepared(language),
        Role::Reviewed => words::role_reviewed(language),
        Role::Approved => words::role_approved(language),
    }
}

/// How far an assessment is that somebody signed so.
pub const fn stage(language: Language, role: Role) -> &'static str {
    match role {
        Role::Prepared => report::progress_prepared(language),
        Role::Reviewed => report::progress_reviewed(language),
        Role::Approved => report::progress_approved(language),
    }
}

/// How deep.
pub const fn depth(language: Language, depth: Depth) -> &'static str {
    match depth {
        Depth::Full => words::depth_full(language),
        Depth::Quick => words::depth_quick(language),
    }
}

/// Who issued a source, where its title is not said alone: an act is called by its name, without who
/// passed it.
pub fn issuer(language: Language, source: &Source) -> Option<&str> {
    (!is_law(source)).then(|| source.issuer.get(language))
}

/// Those who pass acts and orders, as issuers are named.
const LAWMAKERS: [&str; 3] = ["Diet", "National Diet", "Cabinet"];

/// Whether a source is law, also where it lays only a duty to cooperate on anybody.
fn is_law(source: &Source) -> bool {
    source.force == Some(Force::Binding)
        || source.status == Status::NotYetInForce
        || LAWMAKERS.contains(&source.issuer.en.as_str())
}

/// A count that is settled, or from the fewest to the most.
pub fn from_to(language: Language, (fewest, most): (usize, usize)) -> String {
    if fewest < most {
        report::from_to(language, fewest, most)
    } else {
        most.to_string()
    }
}

/// What a quick scan is not: how many of the legal questions it asked, where there are any.
pub fn quick_scan(language: Language, asked: usize, full: usize) -> String {
    match full {
        0 => report::quick_scan_without_law(language).to_owned(),
        full => report::quick_scan(language, asked, full),
    }
}

/// The share of a tally, or the range in which it will end while something of it is open; `None` over
/// nothing.
pub fn share(language: Language, tally: &Tally, provisional: bool) -> Option<String> {
    if provisional {
        let (low, high) = tally.floor().zip(tally.ceiling())?;
        return Some(between(language, low, high));
    }
    let share = tally.attained()?;
    Some(words::percent(language, &share.percent()))
}

/// Whom a source addresses, with a label where its words do not say that it binds nobody.
pub fn binds(language: Language, source: &Source) -> String {
    let whom = source.binds.get(language);
    if whom.starts_with(NOT_BINDING.0) || whom.starts_with(NOT_BINDING.1) {
        whom.to_owned()
    } else {
        screen::binds(language, whom)
    }
}

/// How the shipped sources begin to say that they bind nobody.
const NOT_BINDING: (&str, &str) = ("Not binding", "法的拘束力なし");

/// Where a source stands in time. Law comes into force; anything else is published.
pub fn status(language: Language, source: &Source) -> &'static str {
    match source.status {
        Status::InForce if is_law(source) => words::status_in_force(language),
        Status::InForce => words::status_published(language),
        Status::NotYetInForce => words::status_not_yet(language),
        Status::Superseded => words::status_superseded(language),
        Status::Draft => words::status_draft(language),
    }
}

/// How sure the reading of a source is.
pub const fn confidence(language: Language, confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Primary => words::confidence_primary(language),
        Confidence::Secondary => words::confidence_secondary(language),
        Confidence::Weak => words::confidence_weak(language),
    }
}

/// How far an action is: the program's own words translated, a user's kept.
pub fn action_status(language: Language, status: &str) -> String {
    match status {
        "open" => words::status_open(language).to_owned(),
        "doing" => words::status_doing(language).to_owned(),
        "done" => words::status_done(language).to_owned(),
        own => own.to_owned(),
    }
}

/// A share as a percentage with one decimal; over nothing `–`.
pub fn percent(language: Language, ratio: Option<Ratio>) -> String {
    ratio.map_or_else(nothing, |ratio| words::percent(language, &ratio.percent()))
}

/// A range of shares; over nothing `–`.
pub fn range(language: Language, low: Option<Ratio>, high: Option<Ratio>) -> String {
    low.zip(high)
        .map_or_else(nothing, |(low, high)| between(language, low, high))
}

/// A range of shares. One whose ends read the same is one figure with why that is so: no answer to
/// come can change it, or what can is lost in rounding.
pub fn between(language: Language, low: Ratio, high: Ratio) -> String {
    let ends = (low.percent(), high.percent());
    if low == high {
        words::percent_settled(language, &ends.0)
    } else if ends.0 == ends.1 {
        words::percent_rounded(language, &ends.0)
    } else {
        words::percent_range(language, &ends.0, &ends.1)
    }
}

/// What full credit would add to a result, in points of a percentage; none for law.
pub fn gain(language: Language, gain: Option<Ratio>) -> String {
    gain.map_or_else(nothing, |gain| words::points(language, &gain.percent()))
}

fn nothing() -> String {
    "–".to_owned()
}
