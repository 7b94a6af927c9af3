//! Line breaking held to tables of Japanese, and to its promises over generated text. The tables
//! are what a reader of Japanese expects at the end of a line; the promises keep caret and display
//! together.

use proptest::prelude::*;

use super::*;

fn part(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap()
}

fn table(text: &str, cells: usize) -> String {
    lines(text, cells).join("|")
}

#[test]
fn japanese_breaks_by_kinsoku() {
    let cases = [
        ("今日は、晴れ。", 6, "今日|は、晴|れ。"),
        ("今日は、晴れ。", 8, "今日は、|晴れ。"),
        ("サーバーを管理", 4, "サー|バー|を管|理"),
        ("サーバーを管理", 6, "サー|バーを|管理"),
        ("ちょっと待って", 4, "ちょ|っと|待っ|て"),
        ("ちょっと待って", 6, "ちょっ|と待っ|て"),
        ("国（日本）では", 6, "国（日|本）で|は"),
        ("国「日本」では", 8, "国「日|本」では"),
        ("AIを利用するSaaSの契約", 10, "AIを利用す|るSaaSの契|約"),
        ("生成AI", 6, "生成AI"),
        ("人々の権利", 4, "人々|の権|利"),
        ("約50％です", 6, "約50％|です"),
        ("　字下げの段落", 8, "　字下げ|の段落"),
        ("待って…。", 6, "待っ|て…。"),
    ];
    for (text, cells, expected) in cases {
        assert_eq!(table(text, cells), expected, "{text} in {cells}");
    }
}

#[test]
fn no_character_or_two_are_left_alone_on_the_last_row() {
    let cases = [
        (
            "個人データの提供先を記録していますか。",
            36,
            "個人データの提供先を|記録していますか。",
        ),
        (
            "個人データの提供先を記録していますか。",
            38,
            "個人データの提供先を記録していますか。",
        ),
        (
            "苦情があった場合のみ確認している",
            30,
            "苦情があった場合のみ|確認している",
        ),
        (
            "取締役会及び経営会議等への経営層に報告している",
            40,
            "取締役会及び経営会議等への経営層に|報告している",
        ),
        // A row that ends at a space ends well, and one that is short enough anyway has none to spare.
        (
            "The record names the owner of each model",
            38,
            "The record names the owner of each|model",
        ),
        (
            "提供先を記録していますか。",
            20,
            "提供先を記録していま|すか。",
        ),
    ];
    for (text, cells, expected) in cases {
        assert_eq!(table(text, cells), expected, "{text} in {cells}");
    }
}

#[test]
fn latin_breaks_at_spaces_and_long_words_between_letters() {
    let cases = [
        ("one two three", 7, "one two|three"),
        ("one two three", 8, "one two|three"),
        ("one  two", 3, "one|two"),
        ("(one) two", 4, "(on|e)|two"),
        ("abcdefgh ij", 3, "abc|def|gh|ij"),
        ("to abcdefgh", 4, "to|abcd|efgh"),
        ("well-known", 5, "well-|known"),
        ("see CS-GOV-01", 8, "see|CS-GOV-|01"),
        ("see CS-GOV-01", 10, "see|CS-GOV-01"),
        ("due 2026-11-22", 12, "due|2026-11-22"),
        ("設問CS-GOV-01は", 12, "設問|CS-GOV-01は"),
        ("  indented text", 10, "  indented|text"),
        ("a\n\nb\n", 5, "a||b"),
        ("", 5, ""),
        ("   ", 2, ""),
        ("あ ー", 3, "あ|ー"),
        (" あい", 2, "あ|い"),
    ];
    for (text, cells, expected) in cases {
        assert_eq!(table(text, cells), expected, "{text:?} in {cells}");
    }
}

#[test]
fn clusters_stay_whole() {
    let cases = [
        ("か\u{3099}か\u{3099}", 2, "か\u{3099}|か\u{3099}"),
        ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 3, "👨‍👩‍👧‍👦|👨‍👩‍👧‍👦"),
        ("🇯🇵🇯🇵", 2, "🇯🇵|🇯🇵"),
        ("葛\u{E0100}城", 2, "葛\u{E0100}|城"),
        ("❤\u{FE0F}❤\u{FE0F}", 2, "❤\u{FE0F}|❤\u{FE0F}"),
        ("ｶﾞｶﾞｶﾞ", 4, "ｶﾞｶﾞ|ｶﾞ"),
        ("ｻｰﾊﾞｰ", 3, "ｻｰ|ﾊﾞｰ"),
        ("点検", 1, "点|検"),
        ("点検", 0, "点|検"),
    ];
    for (text, cells, expected) in cases {
        assert_eq!(table(text, cells), expected, "{text} in {cells}");
    }
}

#[test]
fn what_is_longer_than_its_row_is_cut_at_its_joints_where_that_wastes_no_room() {
    let cases = [
        (
            "2026-11-22-customer-service-assistant",
            22,
            "2026-11-22-customer-|service-assistant",
        ),
        ("2026-11-22-customer", 8, "2026-11-|22-|customer"),
        ("CS-GOV-01", 7, "CS-GOV-|01"),
        ("a-bcdefghijklmnop", 10, "a-|bcdefghijk|lmnop"),
        (
            "evidence/minutes/board_2026.pdf",
            24,
            "evidence/minutes/|board_2026.pdf",
        ),
    ];
    for (text, cells, expected) in cases {
        assert_eq!(table(text, cells), expected, "{text} in {cells}");
    }
}

#[test]
fn typed_spaces_stay_where_the_caret_may_stand() {
    let text = "one   two ";
    let rows = wrap_with(text, 4, Spaces::Keep).rows;
    let shown: Vec<_> = rows
        .iter()
        .map(|row| part(text, row.range.clone()))
        .collect();
    assert_eq!(shown, ["one ", "  ", "two "]);
}

/// Text as it comes: Japanese, Latin, marks, emoji, spaces, newlines and worse.
fn any_text() -> impl Strategy<Value = String> {
    let piece = "[ぁ-ん]|[ァ-ー]|[一-丐]|[、。「」（）・ー々]|[ｦ-ﾟ]|[a-z]{1,9}|[ -~]|[ 　]|\n|か\u{3099}|👨‍👩‍👧|🇯🇵|\u{FE0F}|\\PC";
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(crate::text::cases(2000))]

    #[test]
    fn no_row_is_wider_and_no_text_is_lost(text in any_text(), cells in 0..30_usize, keep: bool) {
        let spaces = if keep { Spaces::Keep } else { Spaces::Drop };
        let rows = wrap_with(&text, cells, spaces).rows;
        prop_assert!(!rows.is_empty());
        let mut end = 0;
        for row in &rows {
            let shown = text.get(row.range.clone());
            let between = text.get(end..row.range.start);
            prop_assert!(shown.is_some() && between.is_some(), "{rows:?}");
            let (shown, between) = (shown.unwrap(), between.unwrap());
            prop_assert_eq!(width(shown), row.width);
            prop_assert!(row.width <= cells || shown.graphemes(true).filter(|g| grapheme_width(g) > 0).count() == 1, "{:?}", shown);
            prop_assert!(!shown.contains('\n'));
            prop_assert!(between.chars().all(|c| c == '\n' || (!keep && c.is_whitespace())), "{between:?}");
            end = row.range.end;
        }
        prop_assert!(part(&text, end..text.len()).chars().all(|c| !keep && c.is_whitespace()));
    }

    #[test]
    fn kinsoku_yields_only_where_the_row_left_no_choice(text in any_text(), cells in 2..30_usize) {
        let rows = wrap(&text, cells).rows;
        for pair in rows.windows(2) {
            let (row, next) = (&pair[0], &pair[1]);
            if part(&text, row.range.end..next.range.start).contains('\n') {
                continue;
            }
            let (before, after) = text.split_at(next.range.start);
            if !kinsoku::may_break(before, after) {
                let shown = part(&text, row.range.clone());
                let choice = shown.grapheme_indices(true).map(|(place, _)| shown.split_at(place)).find(
                    |(head, tail)| !head.trim().is_empty() && kinsoku::may_break(head, tail),
                );
                prop_assert_eq!(choice, None, "{:?} then {:?}", shown, after);
            }
        }
    }

    #[test]
    fn rows_begin_between_graphemes(text in any_text(), cells in 1..30_usize) {
        let boundaries: std::collections::BTreeSet<usize> = text.split('\n').scan(0, |start, line| {
            let from = *start;
            *start += line.len() + 1;
            Some(line.grapheme_indices(true).map(|(at, _)| from + at).chain([from + line.len()]).collect::<Vec<_>>())
        }).flatten().collect();
        for row in wrap_with(&text, cells, Spaces::Keep).rows {
            prop_assert!(boundaries.contains(&row.range.start) && boundaries.contains(&row.range.end));
        }
    }
}
