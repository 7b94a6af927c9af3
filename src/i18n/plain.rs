//! What the line-by-line shell says: heads, prompts, its commands. `saved`, the acknowledgement, is
//! the same in every language and stands in the shell.

use super::messages;

messages! {
    /// Head of the list of assessments.
    home => "Assessments", "自己点検の一覧";
    /// What can be typed at the list.
    home_commands => "A number opens it; n new, c NUMBER again from it, m side by side, N NUMBER rename, d NUMBER to the bin, u take back from the bin, t NUMBER result, v NUMBER as reviewer, W who answers, L 日本語, ? help, q leave",
        "番号で開く、n 新規、c 番号 複製して次回分を作成、m 一覧表、N 番号 名称変更、d 番号 ごみ箱へ、u ごみ箱から戻す、t 番号 結果、v 番号 検証者として確認、W 回答者の変更、L English、? ヘルプ、q 終了";
    /// There is no assessment.
    none_yet => "There is no assessment yet; n begins one", "点検はまだありません。n で始めます";
    /// An assessment in the list.
    listing(name: &str, stage: &str, answered: usize, applicable: usize, id: &str) => "{name}, {stage}, {answered} of {applicable} answered ({id})", "{name}　{stage}　回答 {answered}/{applicable}（{id}）";
    /// Where one is.
    place(section: &str, question: usize, questions: usize, answered: usize, applicable: usize) => "{section}, question {question} of {questions}; {answered} of {applicable} answered in all",
        "{section}　{question}問目（全{questions}問）　全体 {answered}/{applicable} 回答";
    /// The question under the cursor is left to the full assessment.
    left_to_full => "The quick scan does not ask this question; D goes on to the full assessment.", "簡易点検では問わない設問です（D で詳細点検へ）。";
    /// The question does not apply.
    does_not_apply => "This question does not apply at present.", "この設問は現在対象外です。";
    /// The present answer.
    answer(answer: &str) => "Your answer: {answer}", "現在の回答：{answer}";
    /// The present note.
    note(note: &str) => "Note: {note}", "メモ：{note}";
    /// Who answers for it.
    assigned(owner: &str, department: &str, due: &str) => "Owner: {owner}; department: {department}; due: {due}", "担当者：{owner}　部署：{department}　期限：{due}";
    /// What is to be done.
    todo(text: &str, status: &str) => "Action: {text} ({status})", "対応：{text}（{status}）";
    /// What a reviewer found.
    review(said: &str) => "Review: {said}", "検証：{said}";
    /// What can be typed over an answer that is reviewed.
    check_commands => "c confirm, r send back, d answer differently, s next to review, b before, e evidence, W who you are, h back",
        "c 確認済みにする、r 差し戻す、d 別の回答を付ける、s 次の検証待ち、b 前へ、e 証跡、W 氏名、h 戻る";
    /// The items that support it.
    evidence(items: &str) => "Evidence: {items}", "証跡：{items}";
    /// It is flagged.
    flagged => "Flagged", "付箋あり";
    /// How to answer with one option.
    answer_one(options: usize) => "Answer with a number from 1 to {options}; ? lists the other commands", "1～{options}の番号で回答。他のコマンドは ?";
    /// How to answer with several.
    answer_many(options: usize) => "Answer with numbers from 1 to {options}, such as 1 3; ? lists the other commands", "1～{options}の番号で回答（複数可、例：1 3）。他のコマンドは ?";
    /// How to answer with text.
    answer_text => "Type the answer (= before it where it is a single letter); ? lists the other commands", "回答を入力（1文字の回答は先頭に =）。他のコマンドは ?";
    /// How to answer with a number.
    answer_number(unit: &str) => "Type a number ({unit}); ? lists the other commands", "数値を入力（{unit}）。他のコマンドは ?";
    /// How to answer with a day.
    answer_date => "Type a day such as 2027-01-31; ? lists the other commands", "日付を入力（例：2027-01-31、令和9年1月31日）。他のコマンドは ?";
    /// A line that is too long or no text.
    not_a_line => "That line is longer than 64 KiB or is not text in UTF-8; nothing of it was taken, type it again",
        "64KiBを超えるか、UTF-8の文字でない行です。取り込んでいません。入力し直してください";
    /// A line that is no command.
    not_understood(line: &str) => "`{line}` is no command here; ? lists what can be typed", "「{line}」は使えません。? で使えるコマンドを表示します";
    /// How a form is filled in.
    form_how => "Enter keeps what stands there, - empties it, . goes back", "Enter で現在の値のまま、- で空にする、. で戻る";
    /// A field with what stands in it.
    field(name: &str, value: &str) => "{name} [{value}]", "{name}［{value}］";
    /// A field that must not be blank.
    needed(name: &str) => "{name} (required)", "{name}（必須）";
    /// A field of one choice.
    field_one(name: &str) => "{name}: a number", "{name}：番号で選択";
    /// A field to tick.
    field_many(name: &str) => "{name}: numbers to tick or untick", "{name}：番号で選択・解除";
    /// A note is on file already.
    note_replaced => "What is typed now takes the place of the note below; . alone keeps it", "次のメモは、入力した内容に置き換わります。「.」だけの行で元のまま残します";
    /// How a note is typed.
    note_how => "Type the note line by line; a line with . alone ends it, one with - alone empties it", "メモを1行ずつ入力してください。「.」だけの行で終了、「-」だけの行で空にします";
    /// Head of the map.
    sections => "Sections", "設問一覧";
    /// A section of the map.
    section(title: &str, answered: usize, applicable: usize) => "{title}, {answered} of {applicable} answered", "{title}　{answered}/{applicable} 回答";
    /// A question of a list.
    listed(question: &str, mark: &str, text: &str) => "{question} ({mark}) {text}", "{question}（{mark}）{text}";
    /// Enter or a number.
    pick_or_back => "A number goes there; b goes back", "番号で移動、b で戻る";
    /// What can be typed at the result.
    summary_commands => "w writes the report, p prints it, s records an approval, c compares with another assessment, o takes the organisation's answers from another, r what is open, D quick or full, a number goes to what to do first, b back",
        "w 報告書を出力、p 印刷、s 承認記録、c 他の点検と比較、o 組織体制の回答を別の点検から取り込む、r 残りの確認、D 簡易／詳細、番号で優先事項の設問へ、b 戻る";
    /// What can be typed at the ledger.
    ledger_commands => "A number links or unlinks it with this question; a add, c NUMBER change, d NUMBER remove, b back",
        "番号でこの設問に紐付け／解除、a 追加、c 番号 変更、d 番号 削除、b 戻る";
    /// An item of the ledger.
    item(id: &str, title: &str, at: &str) => "{id} {title} ({at})", "{id} {title}（{at}）";
    /// An item that supports the question.
    linked => "linked", "紐付け済み";
    /// The search found so much.
    found(hits: usize) => "{hits} found", "{hits}件見つかりました";
    /// A mark of choice.
    chosen => "(chosen)", "（選択中）";
    /// Leaving with everything on the disk.
    left => "Everything is saved.", "すべて保存しました。";
    /// Under which name answers are recorded.
    answering_as(by: &str) => "Answers are recorded under the name {by}; W changes it", "回答は「{by}」の名前で記録します（W で変更）";
    /// The commands of a question, one a line.
    help => "NUMBER answer; several numbers where several may be chosen\nb back, s skip, j ID go to a question, / WORDS search, m sections\n> next open question, F next flagged, K next to find out, G next open legal point, [ back to where you were, ] forward again\nn note, e evidence, o owner and due date, a action\nx not applicable, X the open rest of this section not applicable, k don't know, f flag, c clear the answer, y last period's answer again\nw why: what it rests on, why it is asked, what it counts\ni NUMBER what that option would change; nothing is recorded\nu undo, U redo, S try to save again\nr what is open, t result with report and print, D quick scan or full, N rename, W who answers, h list of assessments\nL 日本語, ? this list, q save and leave",
        "番号 回答（複数選択の設問は番号を並べる）\nb 戻る、s とばす、j ID 設問へ移動、/ 語句 検索、m 設問一覧\n> 次の未回答、F 次の付箋、K 次の要確認、G 次の法令の未充足・未確認、[ 前に見た設問へ、] 後に見た設問へ\nn メモ、e 証跡、o 担当・期限、a 対応内容\nx 該当なし、X この分野の未回答を一括で該当なし、k 要確認、f 付箋、c 回答の取消、y 前回と同じ回答\nw 根拠・設問が出る理由・採点\ni 番号 その選択肢の場合の試算（記録しません）\nu 元に戻す、U やり直す、S 保存の再試行\nr 残りの確認、t 結果（報告書の出力・印刷）、D 簡易／詳細、N 名称変更、W 回答者の変更、h 一覧へ\nL English、? この一覧、q 保存して終了";
}
