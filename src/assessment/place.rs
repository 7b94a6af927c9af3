//! Where evidence is: an address somewhere, or a path here. Only a path has a file that can be
//! read, fingerprinted and found again; every room that has to know asks here.

/// Whether a place is an address somewhere rather than a path here.
pub fn is_address(place: &str) -> bool {
    // A scheme of one letter is a drive.
    place.split_once("://").is_some_and(|(scheme, _)| {
        scheme.len() > 1
            && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_scheme() {
        for (place, expected) in [
            ("https://example.jp/policy", true),
            ("HTTPS://example.jp", true),
            ("svn+ssh://example.jp/規程", true),
            ("box://1", true),
            ("policy.pdf", false),
            ("/srv/規程.pdf", false),
            ("C://policy.pdf", false),
            ("C:\\policy.pdf", false),
            ("\\\\server\\share", false),
            ("notes on https://example.jp", false),
            ("2026/a://b", false),
            ("規程://b", false),
            ("1a://b", false),
            ("://b", false),
            ("mailto:a@example.jp", false),
            ("", false),
        ] {
            assert_eq!(is_address(place), expected, "{place}");
        }
    }
}
