//! What `tenken compare` says of two assessments. A difference is no praise and no blame: the words
//! tell apart what the firm did from what the questions did.

use super::messages;

messages! {
    /// The title.
    title(before: &str, after: &str) => "From {before} to {after}", "{before} から {after} への変化";
    /// How a level's result moved.
    result(before: &str, after: &str, points: &str) => "{before} to {after} ({points} points)", "{before} → {after}（{points}ポイント）";
    /// A level without a score before or after.
    result_open(before: &str, after: &str) => "before: {before}; now: {after}", "前回 {before} → 今回 {after}";
    /// Part of the difference: answers.
    own => "by answers that changed", "回答の変更による分";
    /// Part of the difference: questions.
    questions => "by questions that changed, came or went", "設問の改訂・追加・廃止による分";
    /// Part of the difference: scope.
    scope => "by a scope that changed", "適用範囲の変更による分";
    /// No split.
    no_split => "Nothing was answered in both, so the difference has no parts.", "双方に共通する回答がないため、内訳はありません。";
    /// Two counts.
    counts(before: usize, after: usize) => "{before} to {after}", "{before}件 → {after}件";
    /// Heading of the changes.
    changes(count: usize) => "What changed ({count})", "変更点（{count}件）";
    /// Questions answered before and not answered again yet.
    waiting(count: usize, ids: &str) => "Answered before and not answered again yet: {count} ({ids})", "前回は回答済みで、今回はまだ回答していない設問：{count}問（{ids}）";
    /// Between two ids.
    between => ", ", "、";
    /// Legal questions may still come to be asked.
    law_may_come(count: usize) => "In the later one it is not settled yet whether 1 more legal question applies, so its count may rise." | "In the later one it is not settled yet whether {count} more legal questions apply, so its count may rise.", "今回は、ほかに該当するか未定の法令設問が{count}問あるため、件数は増えることがあります。";
    /// Nothing changed.
    none => "No answer, note, evidence or gap changed.", "回答・メモ・証跡・改善事項に変更はありません。";
    /// An answer before and after.
    answer(before: &str, after: &str) => "Answer: {before} to {after}", "回答：{before} → {after}";
    /// A question that the other does not have.
    absent => "not in the questionnaire", "設問なし";
    /// A note changed.
    note => "The note changed", "メモに変更あり";
    /// Evidence changed.
    evidence => "The evidence changed", "証跡に変更あり";
    /// A gap that was not there before.
    gap_opened => "A gap opened", "新たな是正・改善事項";
    /// A gap that is gone.
    gap_closed => "The gap closed", "是正・改善事項の解消";
}
