//! Full-width ASCII to ASCII, for commands typed while an input method is on: `１`, `ｙ`, `？`.
//! For commands only: what a user writes as an answer or a note is never narrowed.

/// The ASCII character that a full-width one stands for; any other character is itself.
pub fn narrow(c: char) -> char {
    match c {
        '\u{3000}' => ' ',
        '￥' => '\\',
        '。' | '｡' => '.',
        '、' | '､' => ',',
        '・' | '･' => '/',
        '「' | '｢' => '[',
        '」' | '｣' => ']',
        // The full-width forms stand in ASCII's order, from `！` to `～`.
        '！'..='～' => u32::from(c)
            .checked_sub(0xFEE0)
            .and_then(char::from_u32)
            .unwrap_or(c),
        _ => c,
    }
}

/// A command line narrowed character by character.
pub fn narrow_command(line: &str) -> String {
    line.chars().map(narrow).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_an_input_method_are_the_keys_meant() {
        assert_eq!(narrow_command("１ｙ？　Ｚ～！"), "1y? Z~!");
        // On a Japanese keyboard the input method turns these keys into Japanese marks.
        assert_eq!(narrow_command("・、。「」｢｣"), "/,.[][]");
        assert_eq!(narrow_command("点検ア1y"), "点検ア1y");
    }

    #[test]
    fn every_printable_ascii_character_has_its_full_width_form() {
        for ascii in '!'..='~' {
            let wide = char::from_u32(u32::from(ascii) + 0xFEE0).unwrap();
            assert_eq!(narrow(wide), ascii);
            assert_eq!(narrow(ascii), ascii);
        }
    }
}
