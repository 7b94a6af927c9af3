//! The words that stand on the screens beside names and sentences: heads, hints, choices. Every one
//! is short, because it shares a line with others on eighty cells, and Japanese is twice as wide.

use super::{Language, messages};

/// A language's own name.
pub const fn language_name(language: Language) -> &'static str {
    match language {
        Language::En => "English",
        Language::Ja => "日本語",
    }
}

messages! {
    /// The quick scan, as a choice.
    depth_quick => "Quick scan: core questions, some of the law", "簡易点検（主要設問のみ。法令も一部のみ）";
    /// The full assessment, as a choice.
    depth_full => "Full assessment: every question that applies", "詳細点検（該当する全設問）";
    /// Both levels, as a choice.
    level_both => "The organisation and one system", "組織体制と個別システム";
    /// No other assessment, as a choice.
    no_other => "None", "なし";
    /// Another assessment, as a choice.
    other_assessment(name: &str, id: &str) => "{name} ({id})", "{name}（{id}）";
    /// The organisation alone, as a choice.
    level_organisation => "The organisation alone", "組織体制のみ";
    /// The system alone, as a choice.
    level_system => "One system alone", "個別システムのみ";
    /// An action not begun, as a choice.
    todo_open => "Not begun", "未着手";
    /// An action under way, as a choice.
    todo_doing => "Under way", "対応中";
    /// An action done, as a choice.
    todo_done => "Done", "完了";
    /// Nothing there yet, first line.
    welcome_what => "tenken guides you through a self-assessment of how your organisation governs AI.", "tenken は、AIガバナンスの自己点検を設問に沿って進めるツールです。";
    /// Nothing there yet, second line.
    welcome_how => "You answer questions, keep evidence beside them, and get a report of what is open. Everything stays on this computer.", "設問に回答し、証跡を記録すると、未対応の事項を報告書にまとめます。データはこのパソコンから外に出ません。";
    /// Nothing there yet, third line.
    welcome_begin(key: &str) => "Press {key} to begin.", "{key} キーで始めます。";
    /// The list is being read.
    loading => "Reading …", "読込中…";
    /// How many questions a choice asks.
    effort_questions(quick: usize, full: usize) => "quick scan: up to {quick} questions · full: up to {full}", "簡易点検 最大{quick}問・詳細点検 最大{full}問";
    /// An honest word on effort.
    effort_honest(minutes: u32) => "Answering takes about {minutes} minutes; with evidence and colleagues, two to four weeks.", "回答だけなら約{minutes}分、証跡の収集や関係部署への確認を含めると2～4週間が目安です。";
    /// What the note's editor asks of the writer.
    note_warning => "Enter no personal data of patients or customers and no unpublished material information.", "患者・顧客の個人情報、未公表の重要情報は入力しないでください。";
    /// What the reason form says of a section.
    reason_section(questions: usize, title: &str) => "{title}: the 1 open question becomes not applicable with this reason. What is answered stays." | "{title}: the {questions} open questions become not applicable with this reason. What is answered stays.", "「{title}」の未回答{questions}問を、この理由で「該当なし」にします。回答済みの設問は変わりません。";
    /// What the reason form says of a legal question.
    reason_legal => "A legal question stays open until somebody else has confirmed this.", "法令の設問は、別の方が確認するまで「未確認」として残ります。";
    /// In which forms a day is read.
    day_forms => "e.g. 2027-01-31, 3/31, +30d, month end", "例：2027-01-31、3/31、+30d、月末、年度末、令和9年3月31日";
    /// Which day was read.
    day_read(day: &str) => "read as {day}", "{day} として登録します";
    /// A day in a field for something else.
    day_elsewhere => "this is a day; it belongs in a field for a date", "日付と読み取れます。日付は期限等の欄に入力してください";
    /// A field that must not be blank.
    needed => "* has to be filled in", "* 必須項目です";
    /// It is behind today.
    day_past(day: &str) => "read as {day}, which is already past", "{day} は過去の日付です";
    /// Minutes left.
    minutes_left(minutes: u32) => "about {minutes} min left", "残り約{minutes}分";
    /// Under which name answers are recorded.
    by(name: &str) => "by {name}", "回答者 {name}";
    /// Under which name reviews are recorded.
    by_reviewer(name: &str) => "reviewer {name}", "検証者 {name}";
    /// Status: what stands in the field is not taken yet.
    typing => "typing, not saved yet", "入力中（未保存）";
    /// Everything is on the disk.
    saved => "saved", "保存済み";
    /// Since when.
    saved_at(time: &str) => "saved {time}", "保存済み {time}";
    /// The pointer is the terminal's.
    mouse_off => "mouse off", "マウス無効";
    /// Lines are under way.
    saving => "saving …", "保存中…";
    /// Lines could not be written.
    not_saved(why: &str) => "NOT SAVED: {why}", "未保存：{why}";
    /// Read only.
    read_only => "read only", "閲覧のみ";
    /// What is said of the section.
    of_section => "This section", "この分野について";
    /// Why it matters.
    why_it_matters => "Why it matters", "設問の趣旨";
    /// How to judge.
    how_to_judge => "How to judge", "判断の目安";
    /// Typical evidence.
    typical_evidence => "Evidence", "証跡の例";
    /// Sources.
    sources => "Source", "根拠";
    /// Why it is asked.
    why_asked => "Why asked", "この設問が出る理由";
    /// For whom a source binds.
    binds(whom: &str) => "for whom: {whom}", "適用対象：{whom}";
    /// Last period's answer.
    proposed(answer: &str) => "Last period: {answer} (y gives it again)", "前回の回答：{answer}（y で同じ回答）";
    /// Legal points open.
    law_open(open: usize) => "1 legal point open" | "{open} legal points open", "法令の未充足・未確認 {open}件";
    /// Legal points open, some of them not answered.
    law_open_unanswered(open: usize, unanswered: usize) => "1 legal point open, not answered yet" | "{open} legal points open, of which {unanswered} not answered yet", "法令の未充足・未確認 {open}件（うち未回答{unanswered}件）";
    /// The head of the legal points.
    law => "Law", "法令義務";
    /// One count of legal points.
    law_count(standing: &str, count: usize) => "{standing} {count}", "{standing} {count}";
    /// How many legal questions are asked.
    law_asked(asked: usize) => "{asked} asked", "{asked}問";
    /// A band range.
    band_range(floor: &str, ceiling: &str) => "{floor} to {ceiling}", "{floor}～{ceiling}";
    /// Answered, shown, checked.
    attained(answered: &str, shown: &str, checked: &str) => "answered {answered} % · with evidence {shown} % · checked {checked} %", "点数：回答ベース {answered}%・証跡あり {shown}%・検証済み {checked}%";
    /// What to do first.
    first_to_do => "What to do first", "優先して対応する事項";
    /// What the record is not.
    record_notice => "A record of a self-assessment; no opinion on the law and no certification", "自己点検の記録であり、法令適合の判断・認証ではありません";
    /// Nothing is a concern.
    nothing_open(key: &str) => "Nothing is open. {key} shows the result.", "確認が必要な事項はありません。{key} で結果を表示します。";
    /// The ledger is empty.
    no_evidence => "No evidence yet; a adds some.", "証跡はまだありません。a で追加します。";
    /// Nothing found.
    nothing_found => "Nothing found.", "見つかりませんでした。";
    /// Head of help.
    keys_here => "Keys that work here", "この画面で使えるキー";
    /// Progress.
    answered_of(answered: usize, applicable: usize) => "{answered}/{applicable}", "{answered}/{applicable}";
}
