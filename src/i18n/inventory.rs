//! Words of the list of questionnaires and of one in detail. The titles come from the
//! questionnaires; here are the heads of columns and the sentences around them.

use super::messages;

messages! {
    /// What a questionnaire holds.
    counts(scored: usize, core: usize, sections: usize, scope: usize) => "{scored} scored questions, {core} of them in the quick scan; sections: {sections}, and {scope} on the scope",
        "採点対象の設問{scored}問（うち簡易点検{core}問）、{sections}分野（ほかに適用範囲{scope}分野）";
    /// How many of a force.
    of_force(force: &str, count: usize) => "{force} {count}", "{force} {count}";
    /// Its questions by force.
    questions(counts: &str) => "questions: {counts}", "設問：{counts}";
    /// Its questions by force, some of them stronger for some firms.
    questions_raised(counts: &str, raised: usize) => "questions: {counts}; stronger for some firms: {raised}", "設問：{counts}（うち組織により位置付けが強くなるもの{raised}）";
    /// What it extends.
    builds_on(ids: &str) => "builds on: {ids}", "基とする点検票：{ids}";
    /// Its version and days.
    days(version: &str, as_of: &str, review_by: &str) => "version {version}, as of {as_of}, to be reviewed by {review_by}",
        "版 {version}、基準日 {as_of}、見直し期限 {review_by}";
    /// Past its review date.
    past_review(day: &str) => "past its review date ({day}): check for changes in law and guidance since",
        "見直し期限（{day}）を過ぎています。以後の法令・指針の改正を確認してください";
    /// Its languages.
    languages(languages: &str) => "languages: {languages}", "言語：{languages}";
    /// Its sources by force.
    sources(counts: &str) => "sources: {counts}", "引用資料：{counts}";
    /// A section with how many questions it has.
    section(title: &str, level: &str, questions: usize, core: usize) => "{title} ({level}; questions: {questions}, quick scan: {core})",
        "{title}（{level}、設問{questions}問、うち簡易点検{core}問）";
    /// A mark behind a question's id.
    mark(text: &str) => " [{text}]", "［{text}］";
    /// Marks core questions.
    core => "quick scan", "簡易点検";
    /// Law of a nature other than duty.
    law_of(nature: &str) => "law: {nature}", "法令・{nature}";
    /// A force that is stronger for some.
    for_some(own: &str, stronger: &str) => "{own}, for some {stronger}", "{own}（一部の組織は{stronger}）";
    /// Marks what takes another's place.
    replaces(id: &str) => "in place of {id}", "{id}に代わる";
    /// Where the questions of what it builds on are listed.
    listed_by(id: &str) => "The questions that it builds on: tenken questionnaires {id}", "基とする点検票の設問：tenken questionnaires {id}";
}
