//! What a user may have meant: the nearest of several names. Used wherever a name was typed, by an
//! author or on the command line; it suggests and never decides.

/// The name nearest to what was written, where one is near enough.
pub(crate) fn nearest<'a>(
    written: &str,
    names: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    const NEAR: f64 = 0.7;
    let folded = written.to_lowercase();
    names
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&folded, &name.to_lowercase()), name))
        .filter(|(likeness, _)| *likeness >= NEAR)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, name)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_finds_its_name_and_nothing_finds_nothing() {
        let names = ["CS-SCOPE-ROLE", "CS-SCOPE-GENAI", "weight"];
        assert_eq!(
            nearest("CS-SCOPE-ROLL", names).as_deref(),
            Some("CS-SCOPE-ROLE")
        );
        assert_eq!(nearest("wieght", names).as_deref(), Some("weight"));
        assert_eq!(nearest("zzz", names), None);
    }
}
