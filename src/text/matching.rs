//! Fuzzy search: which of many texts a few typed characters mean, best first. Both languages at once;
//! width, case, composition and the two kana scripts make no difference.
//! It knows nothing of questions: it is given texts and gives back their positions.

use nucleo_matcher::pattern::{Atom, AtomKind, CaseMatching, Normalization};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use unicode_normalization::UnicodeNormalization;

/// A text that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// Its position among the candidates.
    pub position: usize,
    /// How well it matches; more is better, and only comparable within one search.
    pub score: u32,
}

/// What each letter of a word adds at least where a slip still means the text: scattered over it,
/// its letters add less.
const NEAR: u32 = 18;

/// Words that law and custom spell in two ways, as they read once folded: as typed, as searched.
const SPELLINGS: [(&str, &str); 5] = [
    ("合わせ", "合せ"),
    ("漏洩", "漏えい"),
    ("改竄", "改ざん"),
    ("隠蔽", "隠ぺい"),
    ("き損", "毀損"),
];

/// The text as it is searched: NFKC, lower case, katakana as hiragana, a word's last long vowel left
/// out where custom does (サーバ is サーバー; キー stays), and one of two spellings. A voicing mark that
/// voices nothing is left out: the matcher sees only the first character of a cluster.
pub fn fold(text: &str) -> String {
    let plain = folded(text, |letters, at| !ends_long(letters, at));
    SPELLINGS.iter().fold(plain, |text, (typed, searched)| {
        text.replace(typed, searched)
    })
}

/// The same with every long vowel and every spelling as written: a part of a text ends where the
/// text does not.
fn as_written(text: &str) -> String {
    folded(text, |_, _| true)
}

fn folded(text: &str, kept: impl Fn(&[char], usize) -> bool) -> String {
    let narrow: Vec<char> = text
        .nfkc()
        .filter(|c| !matches!(c, '\u{3099}' | '\u{309A}'))
        .collect();
    narrow
        .iter()
        .enumerate()
        .filter(|(at, _)| kept(&narrow, *at))
        .flat_map(|(_, letter)| letter.to_lowercase())
        .map(as_hiragana)
        .collect()
}

/// Whether a long vowel stands at the end of a word, behind at least three katakana.
fn ends_long(letters: &[char], at: usize) -> bool {
    let katakana = |c: &char| matches!(c, 'ァ'..='ヶ' | 'ー');
    let (before, rest) = letters.split_at_checked(at).unwrap_or((letters, &[]));
    let word = before.iter().rev().take_while(|c| katakana(c)).count();
    rest.first() == Some(&'ー') && word >= 3 && !rest.get(1).is_some_and(katakana)
}

/// Compounds without the kana between their characters, which custom writes or leaves out: 取り扱い is
/// 取扱い.
fn joined(text: &str) -> String {
    let kanji = |c: Option<&char>| c.is_some_and(|c| matches!(c, '\u{4E00}'..='\u{9FFF}'));
    let letters: Vec<char> = text.chars().collect();
    let between = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        kanji(before) && kanji(letters.get(at + 1))
    };
    let kept = letters.iter().enumerate().filter(|(at, letter)| {
        !(matches!(
            letter,
            'り' | 'い' | 'き' | 'け' | 'ち' | 'み' | 'え' | 'し'
        ) && between(*at))
    });
    kept.map(|(_, letter)| letter).collect()
}

/// A text as it is searched, and once more as written and with its compounds joined, where these are
/// others.
fn forms(text: &str) -> String {
    let plain = fold(text);
    let others = [as_written(text), joined(&plain)];
    let mut forms = plain.clone();
    for other in others.into_iter().filter(|other| *other != plain) {
        forms.push('\n');
        forms.push_str(&other);
    }
    forms
}

/// Texts made ready for searching, folded once.
#[derive(Debug, Clone, Default)]
pub struct Candidates {
    folded: Vec<String>,
}

impl Candidates {
    /// Makes texts ready; positions are counted in this order.
    pub fn new<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self {
            folded: texts.into_iter().map(|text| forms(text.as_ref())).collect(),
        }
    }

    /// The texts that hold every word of the query as it is typed, best first and equals in their own
    /// order. A query of nothing finds all of them.
    pub fn holding(&self, query: &str) -> Vec<Found> {
        self.matching(query, |text, word, _| {
            let forms = [&word.folded, &word.written, &word.joined];
            forms.iter().any(|form| text.contains(form.as_str()))
        })
    }

    /// The texts that hold each word's characters in order and close together, likewise.
    pub fn near(&self, query: &str) -> Vec<Found> {
        self.matching(query, |_, word, score| {
            let letters = u32::try_from(word.joined.chars().count()).unwrap_or(u32::MAX);
            score >= letters.saturating_mul(NEAR)
        })
    }

    /// The texts that have each word's characters in order, where a text, a word and its score there
    /// are found to be enough.
    fn matching(&self, query: &str, enough: impl Fn(&str, &Word, u32) -> bool) -> Vec<Found> {
        let mut matcher = Matcher::new(Config::DEFAULT);
        let (query, written) = (fold(query), as_written(query));
        let words = query.split_whitespace().zip(written.split_whitespace());
        let words: Vec<Word> = words
            .map(|(folded, written)| Word::new(folded, written))
            .collect();
        let mut buffer = Vec::new();
        let mut found: Vec<Found> = self
            .folded
            .iter()
            .enumerate()
            .filter_map(|(position, text)| {
                let letters = Utf32Str::new(text, &mut buffer);
                let score = words.iter().try_fold(0_u32, |sum, word| {
                    let score = u32::from(word.letters.score(letters, &mut matcher)?);
                    enough(text, word, score).then(|| sum.saturating_add(score))
                })?;
                Some(Found { position, score })
            })
            .collect();
        found.sort_by_key(|one| std::cmp::Reverse(one.score));
        found
    }
}

/// A word that is searched for.
struct Word {
    /// As texts are searched.
    folded: String,
    /// The same with every long vowel.
    written: String,
    /// The same with its compounds joined.
    joined: String,
    /// Its letters in order.
    letters: Atom,
}

impl Word {
    fn new(folded: &str, written: &str) -> Self {
        let joined = joined(folded);
        let (case, normal) = (CaseMatching::Respect, Normalization::Smart);
        // Plain text: `^`, `!`, a backslash and the like mean themselves here.
        let letters = Atom::new(&joined, case, normal, AtomKind::Fuzzy, false);
        Self {
            folded: folded.to_owned(),
            written: written.to_owned(),
            joined,
            letters,
        }
    }
}

/// A katakana letter as hiragana; the long vowel mark and the middle dot are themselves.
fn as_hiragana(c: char) -> char {
    match c {
        'ァ'..='ヶ' | 'ヽ' | 'ヾ' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    use super::*;

    fn positions(texts: &[&str], query: &str) -> Vec<usize> {
        let candidates = Candidates::new(texts);
        let mut found = candidates.holding(query);
        if found.is_empty() {
            found = candidates.near(query);
        }
        found.into_iter().map(|found| found.position).collect()
    }

    #[test]
    fn scripts_width_and_case_make_no_difference() {
        let texts = [
            "モデル台帳",
            "ＡＩガバナンス",
            "委託先の監督",
            "Model inventory",
        ];
        for (query, expected) in [
            ("もでる", vec![0]),
            ("ﾓﾃﾞﾙ", vec![0]),
            ("モテ\u{3099}ル", vec![0]),
            ("ai", vec![1]),
            ("ａｉ がばなんす", vec![1]),
            ("監督", vec![2]),
            ("MODEL", vec![3]),
            ("mdl inv", vec![3]),
            ("ない", vec![]),
            ("mdl", vec![3]),
            ("mvny", vec![]),
        ] {
            assert_eq!(positions(&texts, query), expected, "{query}");
        }
        assert_eq!(positions(&texts, ""), [0, 1, 2, 3]);
        assert_eq!(positions(&texts, " "), [0, 1, 2, 3]);
        assert_eq!(positions(&["点検 ﾞ"], " ﾞ"), [0]);
    }

    #[test]
    fn a_word_is_found_as_others_spell_it() {
        let texts = [
            "個人データの漏えい等",
            "問合せの取扱い",
            "サーバーの手続",
            "組込み",
        ];
        for (query, expected) in [
            ("漏洩", 0),
            ("問い合わせ", 1),
            ("取り扱い", 1),
            ("サーバ", 2),
            ("ｻｰﾊﾞｰ", 2),
            ("サーバー", 2),
            ("組み込み", 3),
        ] {
            assert_eq!(positions(&texts, query), [expected], "{query}");
        }
    }

    #[test]
    fn a_long_vowel_inside_a_word_or_of_a_short_one_counts() {
        let texts = [
            "リスク管理",
            "車両リース",
            "求める",
            "電子メール",
            "キー",
            "サーバー管理",
        ];
        for (query, expected) in [("リース", 1), ("メール", 3), ("キー", 4), ("バー管", 5)]
        {
            assert_eq!(positions(&texts, query), [expected], "{query}");
        }
    }

    #[test]
    fn the_best_comes_first() {
        let texts = ["fixed in new roles", "FIN-MRM-03", "finance"];
        assert_eq!(positions(&texts, "fin").first(), Some(&1));
        assert_eq!(positions(&texts, "FIN-MRM-03"), [1]);
        assert_eq!(positions(&["同じ", "同じ"], "同"), [0, 1]);
    }

    #[test]
    fn what_holds_the_words_as_typed_keeps_what_only_has_their_letters_away() {
        let texts = ["best interest", "before each test", "interest, best"];
        assert_eq!(positions(&texts, "best interest").len(), 2);
        assert_eq!(positions(&texts, "bst"), [0, 2, 1], "a slip still finds");
    }

    #[test]
    fn no_character_of_a_query_is_a_command() {
        assert_eq!(positions(&["a!b", "b"], "!b"), [0]);
        assert_eq!(positions(&["^a", "a"], "^a"), [0]);
        assert_eq!(positions(&["a$", "a"], "a$"), [0]);
        assert_eq!(positions(&["C:\\x", "C:x"], "\\x"), [0]);
    }

    proptest! {
        #![proptest_config(crate::text::cases(500))]
        #[test]
        fn a_text_is_found_by_any_part_of_it(text in "[a-zA-Zァ-ヶぁ-んーｦ-ﾟ一-丐漏洩改竄問取扱合 ０-９!'^$\\\\]{1,20}", from in 0..20_usize, count in 1..8_usize) {
            let part: String = text.graphemes(true).skip(from).take(count).collect();
            prop_assert_eq!(positions(&[&text], &part), [0], "{:?} in {:?}", part, text);
        }
    }
}
