//! Every shape of pinpoint that questionnaires use, and what a Japanese reader reads. A wrong
//! article number in a report is a wrong citation, so that every shape has its row; one that is new
//! to the questionnaires fails here first.

use super::*;

const SHAPES: &[(&str, &str)] = &[
    // Acts of Japan.
    ("Art. 13", "第13条"),
    ("Art. 28(1)", "第28条第1項"),
    ("Art. 27(5)(i)", "第27条第5項第1号"),
    ("Art. 40(i)", "第40条第1号"),
    ("Art. 2(3)(ii)-(iii)", "第2条第3項第2号～第3号"),
    ("Art. 5(1)(iv)(ロ)", "第5条第1項第4号ロ"),
    ("Art. 2(1)(xvii-2)", "第2条第1項第17号の2"),
    ("Art. 150-4", "第150条の4"),
    ("Art. 12-2(2)", "第12条の2第2項"),
    ("Art. 23-2-10-2", "第23条の2の10の2"),
    ("Art. 39-14(1)(i)-(ii)", "第39条の14第1項第1号～第2号"),
    ("Art. 26(1)-(2)", "第26条第1項～第2項"),
    ("Art. 26(1) and (2)", "第26条第1項及び第2項"),
    ("Art. 12(2)/(3)", "第12条第2項・第3項"),
    ("Art. 36 item 31", "第36条第31号"),
    ("Art. 36 items 31, 32", "第36条第31号、第32号"),
    ("Art. 3 para. 2 item (ii)", "第3条第2項第2号"),
    ("Art.16", "第16条"),
    (
        "Arts. 17-2, 18 and 19(2)",
        "第17条の2、第18条及び第19条第2項",
    ),
    ("Art. 61 to 62-6", "第61条～第62条の6"),
    ("Suppl. Art. 2", "附則第2条"),
    ("Supplementary Provisions Art. 2(1)", "附則第2条第1項"),
    ("App. Table 1", "別表第1"),
    ("Art. 1 and Appended Table 1", "第1条及び別表第1"),
    ("para. 3", "第3項"),
    ("Chapter 3", "第3章"),
    ("Chapter III-3", "Chapter III-3"),
    ("Chapter 4 Section 2", "第4章第2節"),
    // Foreign law.
    ("Art. 6(1)", "第6条第1項"),
    ("Art. 14(4)(b)", "第14条第4項(b)"),
    ("Art. 10(2)(f)", "第10条第2項(f)"),
    ("Art. 9(6)–(8)", "第9条第6項～第8項"),
    ("Arts. 9–15", "第9条～第15条"),
    ("Art. 9/15", "第9条・第15条"),
    ("Annex III", "附属書III"),
    ("Annex I Section A", "附属書I第A節"),
    ("Recital 26", "前文26"),
    // Guidelines, principles, standards.
    ("goal 2-1", "行動目標2-1"),
    ("goal 3-4-1", "行動目標3-4-1"),
    ("annex 2 goal 3-2", "別添2 行動目標3-2"),
    ("annex 7", "別添7"),
    ("annex 7A", "別添7A"),
    ("Principle 2", "原則2"),
    ("Principles 1, 6 and 8", "原則1、原則6及び原則8"),
    ("Table 1", "表1"),
    ("Part 2 E", "第2部E"),
    ("Part 2 E ②", "第2部E ②"),
    ("Part 2 E ②, p.27", "第2部E ②、27頁"),
    ("ch. 8(1)", "第8章(1)"),
    ("ch. 3", "第3章"),
    ("p.10-11", "10～11頁"),
    ("pp. 15, 20", "15頁、20頁"),
    ("C 7)④; p.15-16", "C 7)④、15～16頁"),
    ("fn 34", "脚注34"),
    ("clause 9.2", "箇条9.2"),
    ("notes 3, 4", "注3、注4"),
    // What stays as it is written.
    ("C 7)③", "C 7)③"),
    ("C 9)", "C 9)"),
    ("D-2) i.", "D-2) i."),
    ("U-7) i., ii.", "U-7) i., ii."),
    ("2(1)", "2(1)"),
    ("(1)①", "(1)①"),
    ("III", "III"),
    ("II-2(3)(iii)", "II-2(3)(iii)"),
    ("2.3.1 ①-⑤, ⑦", "2.3.1 ①-⑤, ⑦"),
    ("2.6 b, c", "2.6 b, c"),
    ("AIPL 0/1/2", "AIPL 0/1/2"),
    ("第3", "第3"),
    ("Annex 1", "Annex 1"),
    ("Part I", "I"),
    ("annex 1 Table 3", "別添1 表3"),
    ("annex 3 D-5 i", "別添3 D-5 i"),
    ("保守委託機関編 ch. 9 ④⑤", "保守委託機関編第9章 ④⑤"),
    ("1.5", "1.5"),
    ("3-5-3-3", "3-5-3-3"),
    ("GOVERN 1.3", "GOVERN 1.3"),
    ("A.6.2.2", "A.6.2.2"),
    ("Q7-53", "Q7-53"),
    ("Q&A 7-39", "Q&A 7-39"),
    ("システム運用編 14 遵守事項⑤", "システム運用編 14 遵守事項⑤"),
    // Paragraph and item, or two items: the notation does not say.
    ("Art. 36(31)(32)", "Art. 36(31)(32)"),
    ("Art. 12 bis", "第12条 bis"),
    ("Art.", "Art."),
    ("Part of it", "Part of it"),
    ("", ""),
];

#[test]
fn every_shape_is_read_so() {
    for (at, expected) in SHAPES {
        assert_eq!(pinpoint(Language::Ja, at), *expected, "{at}");
        assert_eq!(pinpoint(Language::En, at), *at);
    }
}

#[test]
fn a_citation_is_a_title_with_its_pinpoints() {
    let cited = |language, all: &[&str]| cited(language, "Title", all.iter().copied());
    let both = ["Art. 7", "2(1)"];
    assert_eq!(cited(Language::En, &both), "Title, Art. 7, 2(1)");
    assert_eq!(cited(Language::Ja, &both), "Title 第7条、2(1)");
    assert_eq!(cited(Language::Ja, &[]), "Title");
}
