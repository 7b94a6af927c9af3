//! What the TOML parser says, in both languages. The parser speaks English only; what it may say is
//! listed here, and anything new is shown as it says it.

use super::Language;

/// What the parser says, up to `, expected …`, and the same in Japanese.
const SAID: &[(&str, &str)] = &[
    (
        "`_` may only go between digits",
        "`_`は数字の間にだけ書けます",
    ),
    (
        "cannot recurse further; max recursion depth met",
        "入れ子が深すぎます",
    ),
    (
        "carriage return must be followed by newline",
        "改行コードが正しくありません",
    ),
    ("duplicate key", "同じキーが2回書かれています"),
    ("extra `=`", "`=`が余分です"),
    ("extra assignment between key-value pairs", "`=`が余分です"),
    ("extra comma in array", "配列のコンマが余分です"),
    ("extra comma in inline table", "表の中のコンマが余分です"),
    (
        "integers with a radix cannot be signed",
        "基数付きの整数に符号は付けられません",
    ),
    (
        "invalid basic string",
        "文字列が正しくありません（閉じる`\"`を確認してください）",
    ),
    (
        "invalid comment character",
        "コメントに使えない文字があります",
    ),
    ("invalid datetime", "日付・時刻が正しくありません"),
    ("invalid float", "数値が正しくありません"),
    (
        "invalid inline table element",
        "表の中の書き方が正しくありません",
    ),
    ("invalid integer number", "整数が正しくありません"),
    (
        "invalid key-value pair",
        "「キー = 値」の形になっていません",
    ),
    (
        "invalid literal string",
        "文字列が正しくありません（閉じる`'`を確認してください）",
    ),
    (
        "invalid multi-line basic string",
        "複数行の文字列が正しくありません（閉じる`\"\"\"`を確認してください）",
    ),
    (
        "invalid multi-line literal string",
        "複数行の文字列が正しくありません（閉じる`'''`を確認してください）",
    ),
    (
        "invalid unquoted key",
        "キーに使えない文字があります（引用符で囲んでください）",
    ),
    ("invalid value", "値が正しくありません"),
    ("key with no value", "キーに値がありません"),
    (
        "keys cannot be multi-line basic strings",
        "複数行の文字列はキーに使えません",
    ),
    (
        "keys cannot be multi-line literal strings",
        "複数行の文字列はキーに使えません",
    ),
    (
        "missing assignment between key-value pairs",
        "キーと値の間に`=`がありません",
    ),
    (
        "missing comma between array elements",
        "配列の要素の間にコンマがありません",
    ),
    (
        "missing comma between key-value pairs",
        "「キー = 値」の間にコンマがありません",
    ),
    ("missing escaped value", "`\\`に続く文字が正しくありません"),
    (
        "missing key for inline table element",
        "表の中の値にキーがありません",
    ),
    ("missing opening quote", "開く引用符がありません"),
    ("missing value", "値がありません"),
    ("missing value for key", "キーに値がありません"),
    ("radix must be lowercase", "基数は小文字で書いてください"),
    ("redundant integer number prefix", "整数の前置が余分です"),
    ("redundant numeric sign", "符号が余分です"),
    (
        "string values must be quoted",
        "文字列は引用符で囲んでください",
    ),
    ("too few unicode value digits", "Unicodeの桁数が足りません"),
    ("unclosed array", "配列が閉じられていません（`]`）"),
    ("unclosed array table", "見出しが閉じられていません（`]]`）"),
    ("unclosed inline table", "表が閉じられていません（`}`）"),
    ("unclosed table", "見出しが閉じられていません（`]`）"),
    ("unexpected `=` in array", "配列の中に`=`は書けません"),
    ("unexpected content", "余分な文字があります"),
    (
        "unexpected content between comment and newline",
        "コメントの後に余分な文字があります",
    ),
    ("unexpected key or value", "行に余分なキー又は値があります"),
    ("unexpected leading zero", "数の先頭の0が余分です"),
    ("unexpected sign", "符号が余分です"),
    ("unquoted keys cannot be empty", "キーがありません"),
];

/// What the parser said, in the reader's language.
pub fn said(language: Language, said: &str) -> String {
    let (what, expected) = said.split_once(", expected ").unwrap_or((said, "nothing"));
    match language {
        Language::En if expected == "nothing" => what.to_owned(),
        Language::En => said.to_owned(),
        Language::Ja => SAID
            .iter()
            .find(|(english, _)| *english == what)
            .map_or_else(|| said.to_owned(), |(_, japanese)| (*japanese).to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::{SAID, said};
    use crate::i18n::Language;

    #[test]
    fn what_the_parser_says_is_said_in_japanese() {
        for broken in [
            "a = ",
            "a = \"b",
            "[a",
            "[[a]",
            "a = [1 2]",
            "a = {b = 1",
            "a = 1\na = 2",
        ] {
            let (_, faults) = ::toml::de::DeTable::parse_recoverable(broken);
            assert!(!faults.is_empty(), "{broken}");
            for fault in faults {
                let japanese = said(Language::Ja, fault.message());
                assert!(!japanese.is_ascii(), "{broken}: {japanese}");
            }
        }
    }

    #[test]
    fn nothing_expected_is_not_said() {
        assert_eq!(
            said(Language::En, "invalid float, expected nothing"),
            "invalid float"
        );
        assert_eq!(said(Language::Ja, "something new"), "something new");
        assert!(SAID.is_sorted_by_key(|(english, _)| *english));
    }
}
