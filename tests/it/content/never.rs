//! What is never asked, by the phrases in which it would be, and by structure where that says more.
//! Texts of questions alone are searched: how to judge may well name what does not count.

use tenken::{
    questionnaire::{
        Answer, Force, OptionId, Question, QuestionId, Standing, Standings, Truth, Value,
    },
    scoring::{Applicability, Frame},
};

use super::{SHIPPED, Shipped, baseline};

/// Phrases in lower case, with what is wrong with asking so.
const NEVER: &[(&str, &[&str])] = &[
    (
        "the AI Promotion Act has nothing to comply with",
        &[
            "comply with the ai promotion act",
            "ai推進法を遵守",
            "ai推進法に違反",
        ],
    ),
    (
        "nobody reports AI incidents to the FSA within 48 hours",
        &["48 hour", "48-hour", "48時間"],
    ),
    (
        "nobody asks for a yearly audit of AI",
        &[
            "yearly ai audit",
            "annual ai audit",
            "ai audit every year",
            "毎年のai監査",
            "年1回のai監査",
            "年1回以上のai監査",
        ],
    ),
    (
        "who receives the data counts, not where servers stand",
        &[
            "servers in japan",
            "servers located in",
            "servers are in japan",
            "国内のサーバー",
            "サーバーは国内",
            "サーバーが国内",
            "サーバーは日本",
            "サーバーが日本",
            "日本国内のサーバー",
        ],
    ),
    (
        "passwords are not rotated any more",
        &[
            "password rotation",
            "rotate passwords",
            "passwords changed regularly",
            "passwords regularly changed",
            "パスワードを定期的に変更",
            "パスワードの定期変更",
            "パスワードの定期的な変更",
        ],
    ),
    (
        "nobody has to disclose source code",
        &[
            "source code disclosed",
            "source code published",
            "disclose the source code",
            "disclose source code",
            "ソースコードを開示",
            "ソースコードを公開",
            "ソースコードの開示",
            "ソースコードの公開",
        ],
    ),
    (
        "no certificate is asked for",
        &[
            "hold iso",
            "certificate of iso",
            "iso/iec 42001 certificate",
            "iso/iec 42001の認証",
            "iso/iec 42001を取得",
            "iso/iec 42001認証",
        ],
    ),
    (
        "not every robot stands behind a fence",
        &[
            "fence round every",
            "fence around every",
            "fences round every",
            "fenced off from people",
            "every robot fenced",
            "すべてのロボットに柵",
            "全ロボットに柵",
            "すべてのロボットを柵",
            "すべてのロボットの周囲に柵",
        ],
    ),
    (
        "a human in the loop is one measure among several",
        &[
            "human in the loop",
            "human-in-the-loop",
            "ヒューマン・イン・ザ・ループ",
            "ヒューマンインザループ",
        ],
    ),
    (
        "an inspection of products is no high-risk use under the EU AI Act",
        &[
            "high-risk ai system under the eu",
            "high-risk system under the eu",
            "eu ai法の高リスク",
            "eu ai法上の高リスク",
        ],
    ),
];

#[test]
fn what_is_never_asked_is_not_asked() {
    for question in SHIPPED.iter().flat_map(Shipped::questions) {
        for text in [&question.text.en, &question.text.ja] {
            let text = text.to_lowercase();
            for (why, phrases) in NEVER {
                let found = phrases.iter().find(|phrase| text.contains(**phrase));
                assert_eq!(found, None, "{}: {why}", question.id);
            }
        }
    }
}

#[test]
fn the_phrases_are_written_as_they_are_compared() {
    for (_, phrases) in NEVER {
        for phrase in *phrases {
            assert_eq!(phrase.to_lowercase(), **phrase);
        }
    }
}

/// The principles address banks of systemic importance and some subsidiaries, so that for everybody
/// else they are guidance: what they alone make supervisory is so only for those named.
#[test]
fn the_principles_on_model_risk_are_supervisory_only_for_those_named() {
    let principles = "mrm21";
    for shipped in SHIPPED.iter() {
        for question in shipped.scored() {
            if !shipped
                .cited(question)
                .any(|(id, _)| id.as_str() == principles)
            {
                continue;
            }
            let others = question.sources.iter().filter_map(|citation| {
                let source = shipped.content.source(citation.source)?;
                (source.id.as_str() != principles).then_some(source.force?)
            });
            let others = others.max().unwrap_or(Force::Voluntary);
            assert!(question.force <= Some(others), "{}", question.id);
        }
    }
}

/// FISC's standards are cited as a whole: their items are for members alone.
#[test]
fn no_item_number_of_fisc_is_cited() {
    for shipped in SHIPPED.iter() {
        for question in shipped.scored() {
            for (id, at) in shipped
                .cited(question)
                .filter(|(id, _)| id.as_str().contains("fisc"))
            {
                let numbered = at.is_some_and(|at| at.chars().any(char::is_numeric));
                assert!(!numbered, "{}: {id} at {at:?}", question.id);
            }
        }
    }
}

/// Foreign law that is put off binds nobody yet; only the question whether the firm comes under the
/// EU Act at all names it as coming.
#[test]
fn high_risk_duties_of_the_eu_that_are_put_off_are_not_asked() {
    for shipped in SHIPPED.iter() {
        let others = |question: &&Question| question.id.as_str() != "CS-INT-04";
        for question in shipped.scored().filter(others) {
            let mut cited = shipped.cited(question);
            let later = cited.any(|(id, _)| id.as_str().starts_with("euaia-annex"));
            assert!(!later, "{}", question.id);
        }
    }
}

/// Who only uses a bought service chooses neither its energy nor its openness.
#[test]
fn energy_and_open_innovation_are_not_asked_of_those_who_only_use_ai() {
    let asks = |question: &Question| {
        let text = question.text.en.to_lowercase();
        text.contains("energy") || text.contains("open innovation")
    };
    let found = baseline()
        .scored()
        .filter(|question| asks(question))
        .count();
    assert!(found > 0, "the baseline asks makers about energy");
    for shipped in SHIPPED.iter() {
        let content = &shipped.content;
        let mut standings = Standings::default();
        for id in ["CS-SCOPE-ORG-ROLE", "CS-SCOPE-ROLE"] {
            let index = content.find(&QuestionId::new(id).unwrap()).unwrap();
            let user = OptionId::new("user").unwrap();
            let user = content.question(index).unwrap().option(&user).unwrap();
            let answer = Answer::Value(Value::Options(vec![user]));
            standings.given.insert(index, Standing::bare(answer));
        }
        let applicability = Applicability::of(content, &standings, Frame::default());
        for (index, question) in content.enumerate().filter(|(_, question)| asks(question)) {
            let asked = applicability.placement(index).truth;
            assert_eq!(asked, Truth::No, "{}", question.id);
        }
    }
}
