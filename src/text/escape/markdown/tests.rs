//! Escaped text read back by a Markdown parser with every extension switched on. Programs that show
//! Markdown differ in what they add to it, so that the text must stay text under all of it.

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};

use super::*;

/// The text that a parser sees, with the tags it opened on the way.
fn read(source: &str) -> (Vec<String>, String) {
    let mut tags = Vec::new();
    let mut text = String::new();
    for event in Parser::new_ext(
        source,
        Options::ENABLE_TABLES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_MATH
            | Options::ENABLE_HEADING_ATTRIBUTES
            | Options::ENABLE_GFM
            | Options::ENABLE_DEFINITION_LIST
            | Options::ENABLE_WIKILINKS
            | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
            | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS,
    ) {
        match event {
            Event::Start(Tag::Paragraph) => tags.push("paragraph".to_owned()),
            Event::Start(Tag::Table(_)) => tags.push("table".to_owned()),
            Event::Start(Tag::TableHead) => tags.push("head".to_owned()),
            Event::Start(Tag::TableRow) => tags.push("row".to_owned()),
            Event::Start(Tag::TableCell) => tags.push("cell".to_owned()),
            Event::Start(Tag::Link { dest_url, .. }) => tags.push(format!("link {dest_url}")),
            Event::Text(part) => text.push_str(&part),
            Event::SoftBreak | Event::HardBreak => text.push('\n'),
            Event::InlineHtml(part) if &*part == "<br>" => text.push('\n'),
            Event::End(_) => {}
            other => tags.push(format!("{other:?}")),
        }
    }
    (tags, text)
}

/// What the text is once blanks are one: the claim is made modulo whitespace.
fn plain(text: &str) -> String {
    printable(text)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn assert_is_text(text: &str) {
    let expected = plain(text);
    for source in [markdown(text), markdown_cell(text), markdown_lines(text)] {
        let (tags, read) = read(&format!("{source}\n"));
        assert_eq!(
            read.split_whitespace().collect::<Vec<_>>().join(" "),
            expected,
            "{source:?}"
        );
        // A blank line is one of spaces and tabs alone; any other space is text.
        let wanted: &[&str] = if source.trim_matches([' ', '\t', '\n']).is_empty() {
            &[]
        } else {
            &["paragraph"]
        };
        assert_eq!(tags, wanted, "{source:?}");
    }
    for cell in [markdown(text), markdown_cell(text)] {
        let (tags, read) = read(&format!("| a |\n| --- |\n| {cell} |\n"));
        let read = read.strip_prefix('a').unwrap_or_default();
        assert_eq!(
            read.split_whitespace().collect::<Vec<_>>().join(" "),
            expected,
            "{cell:?}"
        );
        assert_eq!(tags, ["table", "head", "cell", "row", "cell"], "{cell:?}");
    }
}

/// Everything that some Markdown would take for markup.
const MARKUP: &[&str] = &[
    "",
    "# 見出し",
    "#",
    "- 項目",
    "-",
    "---",
    "+ a",
    "+",
    "* a",
    "1. 番号",
    "12) 番号",
    "1.",
    "> 引用",
    "=== ",
    "a\n===",
    "a\n---",
    "| a | b |",
    "a\n|-|",
    "a\n:-",
    ":-:",
    ": 定義",
    "`code`",
    "``",
    "```\ncode\n```",
    "~~~",
    "~~消~~",
    "*a* _b_ __c__",
    "[a](b)",
    "![a](b)",
    "[^1]",
    "[^1]: x",
    "[a]: http://b",
    "- [ ] x",
    "<b>x</b>",
    "<!-- x -->",
    "<https://a.b>",
    "https://a.b/c_d?e=f&g=h",
    "www.a.jp",
    "WWW.a.jp",
    "&amp; &#35; R&D",
    "\\",
    "a\\",
    "\\|",
    "\\\\|",
    "a  \nb",
    "    code",
    "\tcode",
    "$x$ $$y$$",
    "　字下げ　",
    "a\u{1b}[31m",
    "2.4点 (1) 50%",
    "{#id}",
    "# a {#id .b}",
    "+++\na\n+++",
    "---\na: b\n---",
    "\u{202E}x",
    "a\r\nb",
    "[[wiki]]",
    "\u{a0}x\u{a0}",
];

#[test]
fn what_looks_like_markup_is_text() {
    for text in MARKUP {
        assert_is_text(text);
    }
}

#[test]
fn ordinary_text_stays_readable() {
    let table = [
        (
            "契約書（第3条）・2026-11-22、2.4点 + 50%",
            "契約書（第3条）・2026-11-22、2.4点 + 50%",
        ),
        ("R & D: a - b (c)!", "R & D: a - b (c)!"),
        ("https://www.meti.go.jp", "https\\://www\\.meti.go.jp"),
        ("1. 一\n2. 二", "1\\. 一 2. 二"),
    ];
    for (text, escaped) in table {
        assert_eq!(markdown(text), escaped);
    }
    assert_eq!(markdown_cell("一\n\n二|三"), "一<br>二\\|三");
    assert_eq!(markdown_lines("一\n- 二"), "一\\\n\\- 二");
}

#[test]
fn a_link_is_one_and_nothing_else_is() {
    let link = markdown_link("証跡 [1]|", "https://a.jp/x y?<>|&b=c\u{202E}");
    let (tags, text) = read(&format!("| {link} |\n| --- |\n"));
    assert_eq!(text, "証跡 [1]|");
    assert_eq!(
        tags,
        [
            "table",
            "head",
            "cell",
            "link https://a.jp/x%20y?%3C%3E%7C&b=c%E2%80%AE"
        ]
    );
    assert_eq!(
        markdown_link("a", "javascript:alert(1)"),
        "a javascript:alert(1)"
    );
}

proptest! {
    #![proptest_config(crate::text::cases(3000))]

    #[test]
    fn any_text_is_exactly_that_text(text in "([ \n]|[!-/]|[:-@]|[\\[-`]|[{-~]|[0-9]|[a-cw]|[あい。（]|\\PC|\r|\t){0,24}") {
        assert_is_text(&text);
    }

    #[test]
    fn no_address_breaks_out_of_its_link(label in "[!-~あ ]{0,8}", address in "([!-~あ \n]|\\PC){0,20}") {
        let link = markdown_link(&label, &format!("https://{address}"));
        let (tags, _) = read(&format!("| x | y |\n| --- | --- |\n| {link} | end |\n"));
        prop_assert_eq!(tags.len(), 8, "{:?} {:?}", link, tags);
        prop_assert!(tags[6].starts_with("link https://"), "{:?}", tags);
    }
}

#[test]
fn what_is_no_markup_is_left_as_it_is() {
    for text in ["Q&A", "R&D;", "A & B", "2026年(1)", "C 7)③"] {
        let expected = text.replace("R&D;", "R\\&D;");
        assert_eq!(markdown(text), expected);
    }
}
