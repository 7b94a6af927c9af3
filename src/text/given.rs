//! Texts that may be given or not: what somebody typed without the blanks at its ends, and nothing
//! where nothing is left. What the text is for is not known here.

/// A typed text; a blank one is none.
pub fn given(typed: &str) -> Option<String> {
    let typed = typed.trim();
    (!typed.is_empty()).then(|| typed.to_owned())
}

#[cfg(test)]
mod tests {
    use super::given;

    #[test]
    fn a_blank_text_is_none() {
        assert_eq!(given(" 佐藤\u{3000}"), Some("佐藤".to_owned()));
        assert_eq!(given(" \u{3000}\t"), None);
    }
}
