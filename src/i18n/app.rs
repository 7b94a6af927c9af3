//! What the interface says about what was just done or cannot be done: one sentence each, with what
//! to do next where there is something to do.

use super::messages;

messages! {
    /// Another program has the assessment open.
    locked => "Someone else has this assessment open, so it can only be read here; close it there and open it again",
        "他で開かれているため閲覧のみです。そちらを閉じてから開き直してください";
    /// Another program has the assessment open, under this name.
    locked_by(who: &str) => "This assessment is open elsewhere under the name {who}, so it can only be read here; close it there and open it again",
        "「{who}」が他で開いているため閲覧のみです。そちらを閉じてから開き直してください";
    /// Two things to say.
    both(one: &str, other: &str) => "{one}. {other}", "{one}。{other}";
    /// The log holds kinds of lines that this version does not know.
    unknown_kinds(kinds: &str) => "This assessment holds entries of a newer version ({kinds}), so it can only be read; update tenken to change it",
        "新しい版の記録（{kinds}）を含むため閲覧のみです。変更するには tenken を更新してください";
    /// A line of the log is broken.
    broken(line: u64) => "Line {line} of the log is damaged, so this assessment can only be read; `tenken verify` says more",
        "記録の{line}行目が壊れているため閲覧のみです。詳細は `tenken verify` で確認できます";
    /// Undo has nothing to undo.
    nothing_to_undo => "There is nothing to undo", "元に戻す操作はありません";
    /// Redo has nothing to redo.
    nothing_to_redo => "There is nothing to redo", "やり直す操作はありません";
    /// Undone.
    undone(what: &str) => "Undone: {what}", "元に戻しました：{what}";
    /// What a step was about.
    changed_answer => "the answer", "回答";
    /// What a step was about.
    changed_note => "the note", "メモ";
    /// What a step was about.
    changed_flag => "the flag", "付箋";
    /// What a step was about.
    changed_evidence => "evidence", "証跡";
    /// What a step was about.
    changed_assigned => "owner and due date", "担当・期限";
    /// What a step was about.
    changed_action => "the action", "対応内容";
    /// What a step was about.
    changed_depth => "the depth", "点検の深さ";
    /// What a step was about.
    changed_about => "name and particulars", "名称等";
    /// What a step was about.
    changed_organisation => "organisation's answers taken over", "組織体制の回答の取込み";
    /// What a step was about.
    changed_other => "the last change", "直前の変更";
    /// At which question.
    changed_at(question: &str, what: &str) => "{what} of {question}", "{question} の{what}";
    /// At a question and others.
    changed_more(others: usize, question: &str) => "the answers of {question} and 1 more question" | "the answers of {question} and {others} more questions", "{question} ほか{others}問の回答";
    /// The question answered last, with its answer.
    last_answer(question: &str, answer: &str) => "{question}: {answer}", "{question}：{answer}";
    /// An answer that cannot be true beside others.
    contradicts(others: &str) => "This answer cannot be true together with {others}. Correct what is wrong; “What is open” leads to each of these questions.", "この回答は{others}と両立しません。誤りのある回答を訂正してください（「残りの確認」から各設問へ移動できます）。";
    /// An answer that cannot be true beside others, of which a linked assessment gave some.
    contradicts_elsewhere(others: &str, other: &str) => "This answer cannot be true together with {others}. Correct what is wrong: an answer of `{other}` is corrected there and then taken in again from the result here.", "この回答は{others}と両立しません。誤りのある回答を訂正してください（`{other}` の回答はその点検で訂正し、結果の画面で取り込み直します）。";
    /// Planned without a day or an owner, on the question itself.
    undated_here(key: &str) => "Planned needs a date and an owner: {key} gives them; the same answer again goes on", "計画中の回答には期限と担当が必要です（{key} で入力、同じ回答をもう一度選ぶと次へ進みます）";
    /// Planned without a day or an owner.
    undated => "Planned needs a date and an owner: go back and give them with “Owner, due date”.", "計画中の回答には期限と担当が必要です。前の設問に戻り「担当・期限」で入力してください。";
    /// The organisation's answers are to come from elsewhere and to be given here.
    link_level => "an assessment of the organisation alone asks about the organisation itself: choose None, or ask about something else", "組織体制のみの点検では組織体制を自ら点検します。「なし」を選ぶか、点検の範囲を変更してください";
    /// No other assessment to compare with.
    no_other => "There is no other assessment to choose", "選択できる他の点検がありません";
    /// Questionnaires of an earlier assessment that are not here any more.
    not_offered(titles: &str) => "The earlier assessment also asked {titles}, which is not among the questionnaires here and is not asked again; put its file back to ask it", "前回使った点検票（{titles}）が見つからないため、今回は使いません。使う場合は点検票のファイルを元の場所に戻してください";
    /// No other assessment to take the organisation's answers from.
    no_organisation => "There is no other assessment that asks about the organisation itself", "組織体制を自ら点検した他の点検がありません";
    /// Linking to an assessment that has nothing of the organisation.
    link_nothing(id: &str) => "`{id}` has no answers about the organisation that are asked here; choose an assessment of the organisation.",
        "`{id}` には、ここで使う組織体制の回答がありません。組織体制を含む点検を指定してください。";
    /// Linking to an assessment that links itself.
    link_chain(id: &str, other: &str) => "`{id}` takes the organisation's answers from `{other}` itself; link `{other}` instead.",
        "`{id}` 自身が組織体制の回答を `{other}` から取り込んでいます。`{other}` を指定してください。";
    /// The organisation's answers were taken over.
    linked(id: &str) => "The organisation's answers are taken from `{id}`; what it answers is not asked here any more", "組織体制の回答を `{id}` から取り込みました。取り込んだ設問はここでは尋ねません";
    /// The first link is not undone.
    link_stays => "The organisation's answers stay taken over, because none took their place before; take those of another assessment instead. Undo again goes on to the change before it",
        "組織体制の回答の取込みは、それ以前に取り込んだ回答がないため元に戻せません。別の点検から取り込み直すことはできます。もう一度押すと、その前の変更を元に戻します";
    /// Questions that an answer let in.
    came_in(count: usize, ids: &str) => "This adds 1 question ({ids})." | "This adds {count} questions ({ids}).", "これにより{count}問を追加しました（{ids}）。";
    /// Questions that an answer let out.
    dropped_out(count: usize, ids: &str) => "This takes out 1 question ({ids})." | "This takes out {count} questions ({ids}).", "これにより{count}問が対象外となりました（{ids}）。";
    /// Of the questions let out some are answered.
    answers_kept => "What was answered is kept.", "回答済みの内容は残ります。";
    /// How many questions apply.
    apply_now(applicable: usize) => "1 question applies now." | "{applicable} questions apply now.", "対象は計{applicable}問です。";
    /// So many more beside those named.
    and_more(ids: &str, more: usize) => "{ids} and {more} more", "{ids}ほか{more}問";
    /// Between two ids.
    between_ids => ", ", "、";
    /// Between two sentences.
    after_sentence => " ", "";
    /// Behind an answer that other sentences follow.
    full_stop => ".", "。";
    /// What choosing an option would change.
    if_chosen(option: &str, changes: &str) => "If “{option}”: {changes}", "「{option}」の場合：{changes}";
    /// No option is left.
    no_option => "none", "選択なし";
    /// It would change nothing.
    nothing_moves => "no result, legal point or question changes", "点数、法令の件数、対象の設問は変わりません";
    /// Something would change from one value to another.
    moves(what: &str, before: &str, after: &str) => "{what} {before} → {after}", "{what} {before} → {after}";
    /// What changes: open legal points.
    open_in_law => "open legal points", "法令の未充足・未確認（件）";
    /// What changes: open duties of effort.
    open_in_effort => "open duties of effort", "努力義務の未充足・未確認（件）";
    /// What changes: questions that apply.
    questions => "questions", "対象の設問（問）";
    /// Between two changes.
    between_changes => "; ", "、";
    /// Redone.
    redone(what: &str) => "Redone: {what}", "やり直しました：{what}";
    /// Nothing to review about a question.
    review_no_answer(id: &str) => "{id} has no answer to review", "{id} には検証する回答がありません";
    /// One's own answer.
    review_own_answer(id: &str, by: &str) => "{id} was answered by {by}, and nobody reviews their own answer; if you are somebody else, W takes your name",
        "{id} の回答者は{by}です。自分の回答は検証できません。別の方であれば W で氏名を変更してください";
    /// A rating of a question without credit.
    review_unscored(id: &str) => "{id} earns no points, so it cannot be answered differently; r sends it back with a comment",
        "{id} は採点対象外のため、別の回答を付けることはできません。r とコメントで差し戻してください";
    /// A rating that is no answer.
    review_value(id: &str, why: &str) => "That is no answer to {id}: {why}", "{id} に付ける回答が正しくありません：{why}";
    /// An answer is sent back; so many answers wait.
    sent_back(left: usize) => "Sent back to whoever answered; {left} more waits for a review" | "Sent back to whoever answered; {left} more wait for a review", "回答者に差し戻しました。検証待ちは残り{left}件です";
    /// A review is recorded; so many answers wait.
    reviewed(left: usize) => "Review recorded; {left} more waits" | "Review recorded; {left} more wait", "検証を記録しました。検証待ちは残り{left}件です";
    /// A review is recorded; no answer waits.
    all_reviewed => "Review recorded; no answer of others waits any longer", "検証を記録しました。検証待ちの回答はありません";
    /// Nothing is answered.
    nothing_to_review => "Nothing is answered yet, so there is nothing to review", "回答がまだないため、検証するものはありません";
    /// No answer waits for a review by this person.
    none_waits => "No answer waits for your review: those of others are reviewed, and nobody reviews their own; W says who you are",
        "検証待ちの回答はありません（他の方の回答は検証済みです。自分の回答は検証できません。氏名は W で変更できます）";
    /// A review or an approval is not undone.
    on_record => "A review or an approval stays on record and is not undone; record another one. Undo again goes on to the change before it",
        "検証・承認の記録は元に戻せません（改めて記録してください）。もう一度押すと、その前の操作を元に戻します";
    /// No such question.
    no_such_question(typed: &str) => "There is no question `{typed}`; / searches", "設問「{typed}」はありません。/ で検索できます";
    /// A question that does not apply takes no answer.
    not_asked(question: &str) => "{question} does not apply as things stand, so it takes no answer", "{question} は現在の回答では対象外のため、回答できません";
    /// A question that the quick scan does not ask takes no answer.
    left_to_full(question: &str) => "The quick scan does not ask {question}, so it takes no answer; D goes on to the full assessment", "{question} は簡易点検では問わない設問のため、回答できません（D で詳細点検へ）";
    /// Only a scored question can be left out as not applicable.
    only_scored_left_out => "Only scored questions can be marked not applicable; answer this one, or leave it to find out",
        "「該当なし」にできるのは採点対象の設問のみです。この設問には回答するか、不明な場合は「要確認」としてください";
    /// The question has no options.
    no_options => "This question is answered by typing", "この設問は入力して回答します";
    /// The question has fewer options.
    no_such_option(options: usize) => "Answer with a number from 1 to {options}", "1～{options}の番号で回答してください";
    /// Enter was pressed before anything was chosen.
    choose_first(options: usize) => "Press a number from 1 to {options}, or choose with the arrow keys and then Enter", "1～{options}の番号を押すか、矢印キーで選んで Enter を押してください";
    /// The question takes one option.
    only_one => "Choose one option only", "選択肢は1つだけ選んでください";
    /// An option among those chosen stands alone.
    stands_alone => "One of these options cannot be combined with others", "他の選択肢と同時に選べない選択肢が含まれています";
    /// Nothing proposed.
    nothing_proposed => "Nothing was carried over for this question", "この設問に前回からの引継ぎはありません";
    /// Answered already.
    answered_already => "This question is answered already; choose an option to change the answer", "この設問は回答済みです。変更する場合は選択肢を選んでください";
    /// At the first question.
    at_first => "This is the first question", "最初の設問です";
    /// At the last question.
    at_last => "This is the last question", "最後の設問です";
    /// After the last question, everything answered.
    all_but_unknown(unknown: usize) => "Every question has an answer, {unknown} of them still to find out; s shows the result", "すべての設問に回答しました（うち要確認{unknown}問）。s で結果を表示します";
    /// Every question has a value.
    all_answered => "Every question has an answer; s shows the result", "すべての設問に回答しました。s で結果を表示します";
    /// After the last question, some open.
    at_end(open: usize) => "That was the last question; {open} still open", "最後の設問です。未回答が{open}問あります";
    /// None open.
    none_open => "No question is open", "未回答の設問はありません";
    /// None flagged.
    none_flagged => "No question is flagged", "付箋を付けた設問はありません";
    /// None to find out.
    none_unknown => "Nothing is to be found out", "要確認の設問はありません";
    /// No other legal point is open.
    none_open_in_law => "No other legal point is open", "他に未充足・未確認の法令設問はありません";
    /// Nothing is open in the section.
    nothing_open_in_section => "Nothing is open in this section", "この分野に未回答の設問はありません";
    /// A section was left out.
    section_left_out(questions: usize) => "1 question is answered as not applicable; undo takes it back" | "{questions} questions are answered as not applicable; one undo takes all of them back", "{questions}問を「該当なし」にしました。「元に戻す」でまとめて取り消せます";
    /// Nothing behind.
    nothing_behind => "There is nothing further back", "これより前に見た設問はありません";
    /// Nothing ahead.
    nothing_ahead => "There is nothing to go forward to", "これより後に見た設問はありません";
    /// The ledger is full.
    no_more_evidence => "No number is left in the evidence ledger", "証跡一覧の番号に空きがありません";
    /// Now full.
    now_full(questions: usize) => "Full assessment: 1 question applies; every answer is kept" | "Full assessment: {questions} questions apply; every answer is kept", "詳細点検に切り替えました（対象{questions}問）。回答はすべて残っています";
    /// Now quick.
    now_quick(questions: usize) => "Quick scan: 1 question applies; the other answers are kept and do not count" | "Quick scan: {questions} questions apply; the other answers are kept and do not count", "簡易点検に切り替えました（対象{questions}問）。他の回答は残りますが集計しません";
    /// Somebody else answers.
    goes_by(by: &str) => "Answers are recorded under the name {by} from now on", "以後の回答は「{by}」の名前で記録します";
    /// Somebody else answers, the next time too.
    goes_by_kept(by: &str, path: &str) => "Answers are recorded under the name {by} from now on, next time too (kept in {path})", "以後の回答は「{by}」の名前で記録します（次回以降も同じ。{path} に保存）";
    /// The pointer points here.
    mouse_on => "The mouse works here again: click options, rows and keys", "マウスで選択肢・行・キーをクリックできます";
    /// The pointer is the terminal's.
    mouse_off(key: &str) => "The mouse is the terminal's now, to select and copy text; {key} takes it back", "マウスを端末側に戻しました（文字の選択・コピーができます）。{key} で再び使えます";
    /// In the bin.
    binned(name: &str, key: &str) => "`{name}` is in the bin; {key} takes it back", "「{name}」をごみ箱に移しました（{key} で戻す）";
    /// Back from the bin.
    restored => "Taken back from the bin", "ごみ箱から戻しました";
    /// The report is written.
    wrote(path: &str) => "The report is in {path}", "報告書を {path} に出力しました";
    /// The report is with the printer.
    printed => "Sent to the printer", "印刷に送りました";
    /// Answers are not on the disk.
    not_saved(why: &str) => "Some answers are not saved yet ({why}); they are being tried again, so stay here until the foot says saved", "保存されていない回答があります（{why}）。再試行していますので「保存済み」と表示されるまでお待ちください";
    /// A form that was never taken when the program ended.
    not_entered(what: &str, typed: &str) => "Not entered: {what}: {typed}", "確定していない入力があります（{what}）：{typed}";
    /// Lines that could not be written when the program ended.
    unsaved(subjects: &str) => "Some answers could not be saved: {subjects}. Everything before them is in the log; start tenken again and give them once more.", "保存できなかった記録があります：{subjects}。それ以前の記録は保存されています。tenken を起動し直して、もう一度入力してください。";
    /// The same, and why.
    unsaved_because(subjects: &str, why: &str) => "Some answers could not be saved: {subjects} ({why}). Everything before them is in the log; start tenken again and give them once more.", "保存できなかった記録があります：{subjects}（{why}）。それ以前の記録は保存されています。tenken を起動し直して、もう一度入力してください。";
    /// Evidence without a fingerprint.
    no_fingerprint(why: &str) => "The evidence is entered, without a fingerprint: {why}", "証跡を登録しましたが、ファイルを読み取れないためハッシュ値は記録していません（{why}）";
    /// Newer content.
    newer_content => "Newer questions have been published; this assessment keeps those that it began with", "新しい設問が公開されています。この点検は開始時の設問のまま続けられます";
    /// A field is blank.
    blank => "This field must not be blank", "この項目は必須です";
    /// Not a day.
    no_day => "Type a day such as 2027-01-31, 3/31, +30d or month end", "日付は 2027-01-31、3/31、+30d、月末、年度末、令和9年3月31日 のように入力してください";
    /// The calendar has no such day.
    no_such_day => "The calendar has no such day", "存在しない日付です";
    /// Not a number.
    no_number => "Type a number with at most three decimals", "数値を入力してください（小数は3桁まで）";
    /// Out of range.
    between(min: &str, max: &str) => "Type a number from {min} to {max}", "{min} から {max} までの数値を入力してください";
    /// Out of range.
    at_least(min: &str) => "Type a number of {min} or more", "{min} 以上の数値を入力してください";
    /// Out of range.
    at_most(max: &str) => "Type a number of {max} or less", "{max} 以下の数値を入力してください";
}
