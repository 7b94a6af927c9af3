//! What the questionnaires must reach: every code of the guidelines in the baseline, every
//! principle of model risk management in finance.

use std::collections::BTreeSet;

use super::{SHIPPED, Shipped, baseline};

/// The pinpoints into a source that its own scored questions cite.
fn pinpoints<'c>(shipped: &'c Shipped, source: &str) -> BTreeSet<&'c str> {
    let cited = shipped
        .scored()
        .flat_map(|question| shipped.cited(question));
    let cited = cited.filter(|(id, _)| id.as_str() == source);
    cited.filter_map(|(_, at)| at).collect()
}

/// Every code of the AI Guidelines for Business v1.2: 30 common sub-items and principle 9, the
/// items of developer, provider and business user, and the action goals of annex 2.
fn codes() -> Vec<String> {
    let circled = ["①", "②", "③", "④", "⑤", "⑥"];
    let common = [
        (1, 6),
        (2, 3),
        (3, 2),
        (4, 1),
        (5, 2),
        (6, 4),
        (7, 6),
        (8, 3),
        (10, 3),
    ];
    let mut codes: Vec<String> = common
        .iter()
        .flat_map(|(principle, count)| {
            circled[..*count]
                .iter()
                .map(move |sub| format!("C {principle}){sub}"))
        })
        .collect();
    assert_eq!(codes.len(), 30);
    codes.push("C 9)".to_owned());
    let roles = [
        (
            "D",
            &[(2, 3), (3, 2), (5, 2), (6, 2), (7, 2), (10, 1)][..],
            12,
        ),
        (
            "P",
            &[(2, 2), (3, 1), (4, 2), (5, 2), (6, 2), (7, 2)][..],
            11,
        ),
        (
            "U",
            &[(2, 1), (3, 1), (4, 1), (5, 1), (6, 1), (7, 2)][..],
            7,
        ),
    ];
    for (role, principles, count) in roles {
        let before = codes.len();
        for (principle, items) in principles {
            for item in &["i.", "ii.", "iii."][..*items] {
                codes.push(format!("{role}-{principle}) {item}"));
            }
        }
        assert_eq!(codes.len() - before, count);
    }
    let goals = [
        "1-1", "1-2", "1-3", "2-1", "3-1", "3-2", "3-3", "3-4", "4-1", "4-2", "4-3", "5-1", "5-2",
        "6-1",
    ];
    codes.extend(goals.iter().map(|goal| format!("goal {goal}")));
    codes
}

#[test]
fn every_code_of_the_guidelines_is_reached() {
    let cited = pinpoints(baseline(), "agb12");
    let codes = codes();
    assert_eq!(codes.len(), 30 + 1 + 12 + 11 + 7 + 14);
    let missing: Vec<_> = codes
        .iter()
        .filter(|code| !cited.contains(code.as_str()))
        .collect();
    assert!(missing.is_empty(), "no question reaches {missing:?}");
}

/// Finance reaches the eight principles of model risk management; who asks only some of them
/// leaves a firm in scope without the others.
#[test]
fn every_principle_of_model_risk_management_is_reached() {
    for finance in SHIPPED.iter().filter(|one| one.id.as_str() == "finance") {
        let cited = pinpoints(finance, "mrm21");
        for principle in 1..=8 {
            let code = format!("Principle {principle}");
            assert!(cited.contains(code.as_str()), "no question reaches {code}");
        }
    }
}
