//! A pinpoint for its reader. Questionnaires keep it letter for letter in English notation, so that
//! coverage can be counted; a Japanese reader gets 第27条第1項 for `Art. 27(1)`. What is not known
//! here stays as it is written. It knows notation alone, not which text is cited.

use std::borrow::Cow;

use super::{Language, report::comma};

/// A pinpoint as its reader writes it.
pub fn pinpoint(language: Language, at: &str) -> Cow<'_, str> {
    match language {
        Language::En => Cow::Borrowed(at),
        Language::Ja => japanese(at).map_or(Cow::Borrowed(at), Cow::Owned),
    }
}

/// A source's title with the pinpoints in it, if any.
pub fn cited<'a>(
    language: Language,
    title: &str,
    pinpoints: impl IntoIterator<Item = &'a str>,
) -> String {
    let all = pinpoints.into_iter().map(|at| pinpoint(language, at));
    let all = all.collect::<Vec<_>>().join(comma(language));
    match language {
        _ if all.is_empty() => title.to_owned(),
        Language::En => format!("{title}, {all}"),
        Language::Ja => format!("{title} {all}"),
    }
}

/// A part of a text, by how its number is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    /// 第…条, with paragraphs and items in brackets.
    Article,
    /// 第 before the number, this behind it.
    Counted(&'static str),
    /// This before the number.
    Named(&'static str),
    /// 附属書, with a Roman number or a letter, as regulations and standards have them.
    Annex,
    /// 頁; a hyphen stands between the first and the last.
    Page,
    /// This, without a number.
    Alone(&'static str),
}

/// The English words without the dots behind them, in lower case where case tells nothing.
const UNITS: &[(&[&str], Unit)] = &[
    (&["art", "arts", "article", "articles"], Unit::Article),
    (&["para", "paras", "paragraph"], Unit::Counted("項")),
    (&["item", "items"], Unit::Counted("号")),
    (&["chapter", "chapters", "ch"], Unit::Counted("章")),
    (&["section", "sections", "sec"], Unit::Counted("節")),
    (&["part", "parts"], Unit::Counted("部")),
    (&["goal", "goals"], Unit::Named("行動目標")),
    (&["principle", "principles"], Unit::Named("原則")),
    (&["app table", "appended table"], Unit::Named("別表第")),
    (&["table", "tables"], Unit::Named("表")),
    (&["figure", "figures", "fig"], Unit::Named("図")),
    (&["note", "notes"], Unit::Named("注")),
    (&["footnote", "footnotes", "fn"], Unit::Named("脚注")),
    (&["clause", "clauses", "cl"], Unit::Named("箇条")),
    (&["recital", "recitals"], Unit::Named("前文")),
    (&["Annex", "Annexes"], Unit::Annex),
    // The guidelines' own; what other texts call theirs is not known.
    (&["annex", "annexes"], Unit::Named("別添")),
    (&["p", "pp", "page", "pages"], Unit::Page),
    (&["suppl", "supplementary provisions"], Unit::Alone("附則")),
];

/// The unit of a word, or of two words of which it is made.
fn unit(words: &str) -> Option<Unit> {
    let words = words.replace('.', "");
    let find = |words: &str| UNITS.iter().find(|(names, _)| names.contains(&words));
    let found = find(&words).or_else(|| find(&words.to_lowercase()));
    found.map(|(_, unit)| *unit)
}

/// The pinpoint in Japanese notation; `None` where nothing in it is known.
fn japanese(at: &str) -> Option<String> {
    let mut line = Line::default();
    let mut words = at.split(' ').filter(|word| !word.is_empty()).peekable();
    while let Some(word) = words.next() {
        let two = words.peek().map(|next| format!("{word} {next}"));
        let named = match two.as_deref().and_then(unit) {
            Some(unit) => words.next().map(|_| unit),
            None => unit(word),
        };
        match named {
            Some(Unit::Alone(name)) => line.known(name, None),
            Some(unit) => {
                let number = words.peek().and_then(|next| numbered(unit, bare(next)));
                match (number, words.peek()) {
                    (Some(said), Some(next)) => {
                        line.known(&said, Some(unit));
                        line.close(next);
                        words.next();
                    }
                    _ => line.unknown(word),
                }
            }
            None => line.other(word),
        }
    }
    line.any.then_some(line.text)
}

/// A word without the comma or semicolon behind it.
fn bare(word: &str) -> &str {
    word.trim_end_matches([',', ';'])
}

/// The pinpoint while it is written.
#[derive(Default)]
struct Line {
    text: String,
    /// Whether anything in it was known.
    any: bool,
    /// What the last number counted: after a comma or an `and`, a bare number goes on with it.
    last: Option<Unit>,
    /// What stands between the last piece and the next, where it is more than a blank.
    between: &'static str,
}

impl Line {
    /// A piece in Japanese, of a unit.
    fn known(&mut self, said: &str, unit: Option<Unit>) {
        let joins = said.starts_with('第') || self.text.ends_with('則');
        if self.between.is_empty() && !joins && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(std::mem::take(&mut self.between));
        self.text.push_str(said);
        self.any = true;
        self.last = unit;
    }

    /// A piece as it is written.
    fn unknown(&mut self, word: &str) {
        // `Part 2 E` is one name.
        let joins = self.last == Some(Unit::Counted("部")) && bare(word).len() == 1;
        if self.between.is_empty() && !joins && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(std::mem::take(&mut self.between));
        self.text.push_str(bare(word));
        self.last = None;
        self.close(word);
    }

    /// A word that names no unit: what joins two pieces, a number that goes on with the last unit,
    /// `p.27`, or something unknown.
    fn other(&mut self, word: &str) {
        let joining = match word {
            _ if self.last.is_none() => "",
            "and" | "&" => "及び",
            "or" => "又は",
            "to" => "～",
            _ => "",
        };
        if !joining.is_empty() {
            self.between = joining;
            return;
        }
        let more = self.last.filter(|_| !self.between.is_empty());
        let glued = word
            .split_once('.')
            .map(|(name, number)| (unit(name), number));
        let said = match (more, glued) {
            (_, Some((Some(unit), number))) => Some((numbered(unit, bare(number)), unit)),
            (Some(unit), _) => Some((numbered(unit, bare(word)), unit)),
            _ => None,
        };
        match said {
            Some((Some(said), unit)) => {
                self.known(&said, Some(unit));
                self.close(word);
            }
            _ => self.unknown(word),
        }
    }

    /// What the end of a word says of the next piece.
    fn close(&mut self, word: &str) {
        if word.ends_with([',', ';']) {
            self.between = "、";
        }
    }
}

/// A unit with its number, of which one may be up to another; `None` where it is not known.
fn numbered(unit: Unit, number: &str) -> Option<String> {
    let number = number.replace("-(", "–(");
    let (between, ends): (_, Vec<&str>) = match unit {
        Unit::Page => ("～", number.split(['-', '–']).collect()),
        _ if number.contains('–') => ("～", number.split('–').collect()),
        _ => ("・", number.split('/').collect()),
    };
    if unit == Unit::Page {
        let digits = ends.iter().all(|end| is_number(end));
        return digits.then(|| format!("{}頁", ends.join(between)));
    }
    let ends: Option<Vec<String>> = ends.into_iter().map(|end| one(unit, end)).collect();
    Some(ends?.join(between))
}

/// A unit with one number.
fn one(unit: Unit, number: &str) -> Option<String> {
    let inner = number
        .strip_prefix('(')
        .and_then(|number| number.strip_suffix(')'));
    match unit {
        Unit::Article => article(number),
        Unit::Counted("号") => item(inner.unwrap_or(number)),
        Unit::Counted(unit) if is_branched(number) => Some(counted(unit, number)),
        // `ch. 8(1)`: a heading within the chapter keeps its own bracket.
        Unit::Counted(unit) if number.contains('(') => {
            let (number, heading) = number.split_once('(')?;
            let chapter = is_branched(number).then(|| counted(unit, number))?;
            Some(format!("{chapter}({heading}"))
        }
        // Parts counted in Roman numbers are called by the number alone.
        Unit::Counted("部") if is_roman(number) => Some(number.to_owned()),
        Unit::Counted(unit) if is_capital(number) => Some(format!("第{number}{unit}")),
        Unit::Annex if is_capital(number) => Some(format!("附属書{number}")),
        Unit::Named(name) if number.starts_with(|c: char| c.is_ascii_digit()) => {
            Some(format!("{name}{number}"))
        }
        Unit::Named(name) if is_capital(number) => Some(format!("{name}{number}")),
        _ => None,
    }
}

/// `27(5)(i)`: article, paragraph, item; a paragraph or item alone goes on with the article before.
fn article(text: &str) -> Option<String> {
    let (number, mut brackets) = match text.split_once('(') {
        Some((number, rest)) => (number, Some(rest)),
        None => (text, None),
    };
    let mut said = match number {
        "" => String::new(),
        number if is_branched(number) => counted("条", number),
        _ => return None,
    };
    let mut before = Part::Article;
    while let Some(rest) = brackets {
        let (inner, rest) = rest.split_once(')')?;
        let (part, piece) = bracketed(before, inner)?;
        said.push_str(&piece);
        before = part;
        brackets = match rest {
            "" => None,
            rest => Some(rest.strip_prefix('(')?),
        };
    }
    (!said.is_empty()).then_some(said)
}

/// What a bracket of an article stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Article,
    Paragraph,
    Item,
    Letter,
}

/// One bracket. Which of two Arabic ones is a paragraph and which an item, nobody can tell.
fn bracketed(before: Part, inner: &str) -> Option<(Part, String)> {
    if is_number(inner) {
        return (before == Part::Article).then(|| (Part::Paragraph, counted("項", inner)));
    }
    if before == Part::Letter {
        return Some((Part::Letter, format!("({inner})")));
    }
    if let Some(item) = item(inner) {
        return Some((Part::Item, item));
    }
    let mut letters = inner.chars();
    match (letters.next(), letters.next()) {
        (Some('a'..='z'), None) => Some((Part::Letter, format!("({inner})"))),
        (Some('ア'..='ン'), None) => Some((Part::Letter, inner.to_owned())),
        _ => None,
    }
}

/// `ii`, `xvii-2` or `3`: an item of a Japanese act.
fn item(text: &str) -> Option<String> {
    if is_branched(text) {
        return Some(counted("号", text));
    }
    let (number, branches) = match text.split_once('-') {
        Some((number, branches)) => (number, Some(branches)),
        None => (text, None),
    };
    let number = roman(number)?.to_string();
    match branches {
        Some(branches) if !is_branched(branches) => None,
        Some(branches) => Some(counted("号", &format!("{number}-{branches}"))),
        None => Some(counted("号", &number)),
    }
}

/// 第30条の4 for `30-4`.
fn counted(unit: &str, number: &str) -> String {
    match number.split_once('-') {
        Some((number, branches)) => format!("第{number}{unit}の{}", branches.replace('-', "の")),
        None => format!("第{number}{unit}"),
    }
}

/// A small Roman number up to 39.
fn roman(text: &str) -> Option<u32> {
    let worth = |letter| match letter {
        'i' => Some(1),
        'v' => Some(5),
        'x' => Some(10),
        _ => None,
    };
    let worths: Vec<u32> = text.chars().map(worth).collect::<Option<_>>()?;
    let next = worths.iter().skip(1).chain(&[0]);
    let (more, less) = worths
        .iter()
        .zip(next)
        .fold((0, 0), |(more, less), (one, next)| {
            if one < next {
                (more, less + one)
            } else {
                (more + one, less)
            }
        });
    (more > less).then(|| more - less)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())
}

/// A number with branches: `23-2-10-2`.
fn is_branched(text: &str) -> bool {
    text.split('-').all(is_number)
}

/// A letter or a Roman number in capitals.
fn is_capital(text: &str) -> bool {
    is_roman(text) || (text.len() == 1 && text.chars().all(|c| c.is_ascii_uppercase()))
}

fn is_roman(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

#[cfg(test)]
mod tests;
