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
