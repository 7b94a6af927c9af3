//! Which characters may not begin a line and which may not end one (kinsoku shori), beyond what the
//! Unicode rules hold: those let a mark begin a line after a space, and know nothing of forced cuts.
//! It knows nothing of widths.

/// Whether a line may not begin with this character: closing marks, sound marks, small kana, repeats.
pub(super) fn may_not_begin(c: char) -> bool {
    matches!(
        c,
        '、' | '。' | '，' | '．' | '・' | '：' | '；' | '？' | '！' | '‼' | '⁇' | '⁈' | '⁉'
            | '）' | '」' | '』' | '】' | '〕' | '〉' | '》' | '］' | '｝' | '〙' | '〗' | '〟' | '｠'
            | '’' | '”' | '»' | ')' | ']' | '}' | ',' | '!' | '?' | ';' | ':'
            | 'ー' | '〜' | '～' | '゠' | '…' | '‥'
            | 'ぁ' | 'ぃ' | 'ぅ' | 'ぇ' | 'ぉ' | 'っ' | 'ゃ' | 'ゅ' | 'ょ' | 'ゎ' | 'ゕ' | 'ゖ'
            | 'ァ' | 'ィ' | 'ゥ' | 'ェ' | 'ォ' | 'ッ' | 'ャ' | 'ュ' | 'ョ' | 'ヮ' | 'ヵ' | 'ヶ'
            | 'ㇰ'..='ㇿ'
            | '々' | '〻' | 'ゝ' | 'ゞ' | 'ヽ' | 'ヾ' | '゛' | '゜'
            | '｡' | '｣' | '､' | '･' | 'ｧ'..='ｰ' | 'ﾞ' | 'ﾟ'
            | '％' | '‰' | '℃' | '°' | '%'
    )
}

/// Whether a line may not end with this character: opening marks and what stands before a sum.
pub(super) fn may_not_end(c: char) -> bool {
    matches!(
        c,
        '（' | '「'
            | '『'
            | '【'
            | '〔'
            | '〈'
            | '《'
            | '［'
            | '｛'
            | '〘'
            | '〖'
            | '〝'
            | '｟'
            | '‘'
            | '“'
            | '«'
            | '('
            | '['
            | '{'
            | '｢'
            | '￥'
            | '＄'
            | '＃'
            | '№'
    )
}

/// Whether a line may be broken between the end of `before` and the beginning of `after`; spaces at
/// the break do not count.
pub(super) fn may_break(before: &str, after: &str) -> bool {
    let ends_well = before
        .trim_end()
        .chars()
        .next_back()
        .is_none_or(|c| !may_not_end(c));
    let begins_well = after
        .trim_start()
        .chars()
        .next()
        .is_none_or(|c| !may_not_begin(c));
    ends_well && begins_well
}

/// Whether a word begins there, as far as the script shows it: after kana that ends one (「…のみ確認」)
/// or a mark, with anything but such kana.
pub(super) fn begins_word(before: &str, after: &str) -> bool {
    let kana = |c: char| ('ぁ'..='ゖ').contains(&c);
    let ends = |c: char| kana(c) || matches!(c, '、' | '。' | '）' | '」' | '・');
    let ended = before.chars().next_back().is_some_and(ends);
    ended && after.chars().next().is_some_and(|c| !kana(c))
}

/// Whether the place is behind a hyphen within a number of a thing or a day: `CS-GOV-01`,
/// `2026-11-22` and `E-001` are read as one, and found by being looked up as one.
pub(super) fn within_a_number(before: &str, after: &str) -> bool {
    let of_number = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    let stem = before
        .strip_suffix('-')
        .and_then(|stem| stem.chars().next_back());
    stem.is_some_and(of_number) && after.chars().next().is_some_and(of_number)
}
