//! Words that only the full screen says: about its own size, its scrolling and its keys, the labels
//! of its columns, and what is said when the program breaks.

use super::messages;

messages! {
    /// How much more a list or a text has; the marks say where.
    more(counts: &str) => "more: {counts}", "続き {counts}";
    /// The terminal is too small.
    too_small(columns: u16, rows: u16) => "The window is too small ({columns}x{rows}). From 40x12 on everything is here again; nothing is lost.", "画面が小さすぎます（{columns}x{rows}）。40x12以上に広げると元の画面に戻ります。入力内容は失われません。";
    /// The same where there is no room for a sentence.
    too_small_short(columns: u16, rows: u16) => "{columns}x{rows}: needs 40x12", "{columns}x{rows}：要40x12";
    /// Key of a list.
    open => "Open", "開く";
    /// Key of a list with nothing in it.
    begin => "Begin", "始める";
    /// Key of a question.
    answer => "Answer", "回答";
    /// Key of a question that takes several options.
    tick => "Tick", "選択";
    /// Key of a question that takes several options, once something is ticked.
    next => "Next", "次へ";
    /// Key of a question that is typed.
    type_answer => "Type the answer", "回答を入力";
    /// Key of a list of questions.
    go_there => "Go there", "設問へ";
    /// Key of the ledger.
    link => "Link or unlink", "設問に紐付け／解除";
    /// Key of a form.
    next_or_done => "Next, done", "次へ・確定";
    /// Key of a text of several lines.
    new_line => "New line", "改行";
    /// Key of a note.
    keep_and_close => "Keep and close", "保存して閉じる";
    /// Key of a form.
    close_form => "Close, kept as it is", "閉じる（入力は保持）";
    /// Key of the map.
    fold => "Fold, unfold", "開閉";
    /// Keys that scroll the guidance.
    scroll_guidance => "Scroll the guidance", "解説を送る";
    /// Arrows in help.
    move_about => "Move", "移動";
    /// Left and right on a question.
    other_question => "Question before, after", "前の設問・次の設問";
    /// Home and End on a question.
    first_last => "First, last question", "最初の設問・最後の設問";
    /// Digits.
    by_number => "Choose by number", "番号で選択";
    /// Left and right in a choice.
    other_choice => "Other choice", "選択を変更";
    /// Head of the list.
    assessments => "Assessments", "自己点検の一覧";
    /// Label: how far.
    progress => "Progress", "進捗";
    /// Label: what is due.
    due => "Due", "期限";
    /// Label: when it last changed.
    changed => "Last change", "最終更新";
    /// Label: law.
    law => "Law", "法令義務";
    /// Something is not saved.
    not_saved_short => "NOT SAVED", "未保存";
    /// It cannot be read.
    unreadable => "cannot be read", "読込不可";
    /// The questions are past their date of review.
    past_review(due: &str) => "These questions should have been reviewed by {due}; changes to law since may be missing.", "設問は見直し期限（{due}）を過ぎています。以後の法令改正が反映されていない可能性があります。";
    /// Badge: law.
    badge_binding => "LAW", "法令義務";
    /// Badge: what a supervisor expects.
    badge_supervisory => "SUPERVISORY", "当局指針";
    /// Badge: guidance.
    badge_voluntary => "VOLUNTARY", "任意指針";
    /// In a column: law.
    short_binding => "law", "法令";
    /// In a column: what a supervisor expects.
    short_supervisory => "supervisory", "当局";
    /// In a column: guidance.
    short_voluntary => "voluntary", "任意";
    /// A force that is not certain yet.
    may_be(force: &str) => "MAY BE {force}", "{force}の可能性";
    /// Question of a section.
    section_question(question: usize, questions: usize) => "{question} of {questions}", "{question}／{questions}問";
    /// Section of the assessment.
    section_of(section: usize, sections: usize) => "section {section} of {sections}", "分野 {section}／{sections}";
    /// Not scored.
    not_scored => "not scored", "採点対象外";
    /// Label: the note.
    note => "Note", "メモ";
    /// Label: evidence.
    evidence => "Evidence", "証跡";
    /// Label: owner.
    owner => "Owner", "担当";
    /// Label: action.
    action => "Action", "対応";
    /// Label: the answer.
    answered => "Answer", "回答";
    /// Who answered when.
    by_at(by: &str, at: &str) => "{by}, {at}", "{by}、{at}";
    /// Label: what a scope answer changed.
    last_answer => "Last change", "直前の変更";
    /// An answer with its reason.
    because(answer: &str, reason: &str) => "{answer}: {reason}", "{answer}：{reason}";
    /// Beside a text.
    in_brackets(text: &str) => " ({text})", "（{text}）";
    /// Label: what the answer cannot stand beside.
    contradiction => "Contradiction", "矛盾";
    /// Part of the result: what changed.
    changes => "Changes", "他の点検との比較";
    /// Before another assessment is chosen; the key that chooses one.
    choose_other(key: &str) => "{key} chooses the assessment with which this one is compared.", "{key}で比較する点検を選びます。";
    /// Label: what a reviewer found.
    review => "Review", "検証";
    /// On to the next answer that waits for a review.
    next_waiting => "Next to review", "次の検証待ち";
    /// Over an answer that is gone over by a reviewer: who, and how many wait.
    as_reviewer(by: &str, waiting: usize) => "As reviewer ({by}): {waiting} answers wait for a review", "検証者：{by}　検証待ちの回答 {waiting}件";
    /// Flagged.
    flagged => "flagged", "付箋";
    /// Until a day.
    until(day: &str) => "until {day}", "期限 {day}";
    /// Nothing set.
    not_set => "not set", "未定";
    /// Content as of.
    as_of(day: &str) => "as of {day}", "基準日 {day}";
    /// The day of the questions, where there is room to say so.
    questions_as_of(day: &str) => "questions as of {day}", "設問の基準日 {day}";
    /// Legal points limit the band.
    limited(count: usize) => "limited by 1 open legal point" | "limited by {count} open legal points", "法令の未充足・未確認 {count}件のため判定を制限";
    /// Legal points open in the linked assessment.
    law_open_in(other: &str, open: &str) => "Legal points open in {other}: {open}", "{other} の法令の未充足・未確認 {open}件";
    /// The result of the answers taken over, where the organisation has one of its own beside it.
    taken_over => "Taken over", "取込み分";
    /// Where the organisation's answers were taken from.
    answers_of(id: &str) => "answers of {id}", "{id} の回答";
    /// Duties of effort open.
    effort_open(count: usize) => "Duties of effort open: {count}", "努力義務の未充足・未確認 {count}件";
    /// Gaps of a force.
    gaps(count: usize) => "{count} to improve", "要改善 {count}";
    /// Column: effect on the score.
    gain => "Effect", "点数影響";
    /// Column: owner.
    column_owner => "Who", "担当";
    /// Column: due.
    column_due => "Due", "期限";
    /// Nothing to do.
    no_gaps => "Nothing answered so far is below its target.", "これまでの回答に未充足・要改善の事項はありません。";
    /// Heading.
    by_section => "By section", "分野別";
    /// Heading.
    by_principle => "By principle", "原則別";
    /// Column: valid until.
    valid_until(day: &str) => "until {day}", "{day}まで";
    /// Evidence past its last day.
    expired(day: &str) => "expired {day}", "{day} 期限切れ";
    /// Key hint: from the quick scan on.
    go_full => "to the full assessment", "詳細点検へ";
    /// Key hint: back to the quick scan.
    go_quick => "to the quick scan", "簡易点検へ";
    /// Keys: back and forward through where one has been.
    walk => "Where you were, and on", "前・後に見た設問へ";
    /// Label: what an option would change.
    what_if => "What if", "試算";
    /// Where it was found.
    in_guidance => "in the guidance", "解説内";
    /// Where it was found.
    in_note => "in the note", "メモ内";
    /// Label: what is searched for.
    search => "Search", "検索";
    /// How many were found.
    found(count: usize) => "{count} found", "{count}件";
    /// The program broke.
    broke(what: &str) => "tenken has broken and had to stop: {what}", "tenken に不具合が生じたため終了しました：{what}";
    /// Where the answers are after it broke.
    broke_log(place: &str) => "Every answer shown as saved is in {place}; start tenken again to go on.", "「保存済み」と表示された回答は {place} に残っています。再度 tenken を起動すると続けられます。";
}
