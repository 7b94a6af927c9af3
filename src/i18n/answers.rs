//! What is said of an answers file's faults, and of a value that is no answer to a question. The
//! file is written by people in an editor, so that each sentence names what may stand there
//! instead.

use super::messages;

messages! {
    /// The file is no TOML.
    syntax(message: &str) => "this is not TOML: {message}", "TOML として読めません：{message}";
    /// A key that the format does not have.
    unknown_key(key: &str) => "there is no key `{key}` here", "ここに `{key}` というキーはありません";
    /// A question that is not loaded.
    unknown_question(question: &str) => "no question `{question}` is in this assessment's questionnaires",
        "この点検の点検票に設問 `{question}` はありません";
    /// Something of another shape was expected.
    expected(what: &str) => "{what} is needed here", "ここには{what}が必要です";
    /// A table of answers.
    answers_table => "a table of answers, `[answers]`,", "回答の表 `[answers]`";
    /// Tables of evidence.
    evidence_tables => "a list of `[[evidence]]` tables", "`[[evidence]]` の並び";
    /// A string.
    a_text => "a string", "文字列";
    /// An array of strings.
    texts => "an array of strings", "文字列の配列";
    /// A day.
    a_day => "a day such as 2027-01-31, without quotes,", "引用符なしの日付（例 2027-01-31）";
    /// True or false.
    true_or_false => "true or false", "true か false";
    /// A SHA-256.
    a_digest => "a SHA-256 of 64 lower-case hex digits", "SHA-256（小文字16進64桁）";
    /// A blank text.
    blank(key: &str) => "`{key}` is blank; write something or leave it out",
        "`{key}` が空です。記入するか、キーごと省いてください";
    /// A value and a status.
    value_and_status => "an answer has a value or a status, not both; leave one out",
        "value と status は同時に指定できません。どちらかを省いてください";
    /// A status that is none.
    bad_status(status: &str) => "`{status}` is no status; `unknown` and `not_applicable` are",
        "`{status}` という status はありません。`unknown` か `not_applicable` です";
    /// A reason without not applicable.
    reason_alone => "a reason belongs to `status = \"not_applicable\"`; write a note instead",
        "reason は `status = \"not_applicable\"` と併せて使います。それ以外は note に書いてください";
    /// No evidence id.
    bad_evidence_id(id: &str) => "`{id}` is no evidence number; they look like E-001",
        "`{id}` は証跡番号ではありません（例 E-001）";
    /// The same evidence twice.
    twice_evidence(id: &str) => "evidence {id} stands here twice; give one of them another number",
        "証跡 {id} が二度あります。一方の番号を変えてください";
    /// A new item lacks a member.
    missing_member(key: &str, id: &str) => "evidence {id} is new here and needs `{key}`",
        "証跡 {id} は新規のため `{key}` が必要です";
    /// An item without a number.
    missing_id => "evidence needs an `id` such as E-001", "証跡には `id`（例 E-001）が必要です";
    /// Another item has the number.
    other_evidence(id: &str) => "evidence {id} is something else in this assessment (title and at both differ); give this one another number",
        "証跡 {id} はこの点検では別のものです（title と at がともに異なります）。別の番号にしてください";
    /// Evidence that is not there.
    unknown_evidence(id: &str) => "evidence {id} is neither in this assessment nor in this file",
        "証跡 {id} はこの点検にもこのファイルにもありません";
    /// An option that the question does not have.
    unknown_option(option: &str, options: &str) => "`{option}` is no option of this question; it has {options}",
        "`{option}` はこの設問の選択肢にありません。選択肢は {options} です";
    /// One option was expected.
    not_one_option => "one option is needed here, as a string", "選択肢を一つ、文字列で指定してください";
    /// Several options were expected.
    not_options => "options are needed here, as an array of strings", "選択肢を文字列の配列で指定してください";
    /// An empty array.
    no_option => "at least one option is needed", "選択肢を一つ以上指定してください";
    /// The same option twice.
    twice_option(option: &str) => "`{option}` is named twice", "`{option}` が二度指定されています";
    /// An option that stands alone.
    exclusive(option: &str) => "`{option}` stands alone and cannot be chosen with others",
        "`{option}` は他の選択肢と同時に選べません";
    /// A number was expected.
    not_number => "a number with at most three decimals is needed here", "小数第三位までの数値が必要です";
    /// Out of range.
    out_of_range(range: &str) => "the number lies outside {range}", "数値が範囲（{range}）の外です";
    /// At least so much.
    from(min: &str) => "{min} and above", "{min} 以上";
    /// At most so much.
    up_to(max: &str) => "{max} and below", "{max} 以下";
    /// Between two bounds.
    between(min: &str, max: &str) => "{min} to {max}", "{min}～{max}";
    /// A day was expected.
    not_date => "a day such as 2027-01-31 is needed here", "日付（例 2027-01-31）が必要です";
    /// A text was expected.
    not_text => "a text is needed here", "文字列が必要です";
    /// A blank answer.
    blank_answer => "the answer is blank", "回答が空です";
    /// Not applicable, where it is not offered.
    not_applicable_unscored => "this question is not scored and cannot be not applicable; choose the option that fits",
        "採点対象外の設問のため「該当なし」にはできません。当てはまる選択肢を選んでください";
    /// No reason.
    no_reason => "not applicable needs a reason", "「該当なし」には理由が必要です";
}
