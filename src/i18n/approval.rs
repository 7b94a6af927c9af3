//! The words of an approval: what stands in its way, how one on record is said, and the fields of
//! the form that records one.

use super::messages;

messages! {
    /// One kind of obstacle, how many, and their questions.
    obstacle(what: &str, count: usize, ids: &str) => "{what}: {count} ({ids})", "{what}：{count}件（{ids}）";
    /// Questions that are not named.
    more(more: usize) => " and {more} more", " ほか{more}件";
    /// Obstacle: contradictory.
    contradictory => "cannot be true together with earlier answers", "先の回答と両立しない回答";
    /// Obstacle: unanswered.
    unanswered => "not answered", "未回答";
    /// Obstacle: carried over.
    proposed => "carried over, to be confirmed again", "前回からの引継ぎ（再確認が必要）";
    /// Obstacle: undecided.
    undecided => "not decided whether it is asked", "対象か否かが未定";
    /// Obstacle: law.
    legal => "legal points answered and still open", "回答済みの法令設問の未充足・未確認";
    /// Obstacle: sent back.
    returned => "sent back by a reviewer", "差戻し";
    /// An approval on record: as what, by whom, when.
    line(role: &str, who: &str, when: &str) => "{role}: {who}, {when}", "{role}：{who}、{when}";
    /// Between what is said of an approval.
    apart => "; ", "／";
    /// It stands.
    stands => "stands", "有効";
    /// Above the form: what stands in the way.
    in_the_way => "A final approval needs these settled first; an interim one can be recorded now:", "次の事項が解消するまで、確定の承認は記録できません（暫定の承認は記録できます）：";
    /// Above the form: nothing stands in the way.
    nothing_in_the_way => "Nothing stands in the way of a final approval.", "承認の妨げとなる事項はありません。";
    /// What is wrong with the form.
    unfinished => "what is listed above is still open: deal with it, or choose interim", "上記の事項が残っています。対応するか、「暫定」を選んでください";
    /// It is recorded; the beginning of the head.
    recorded(head: &str) => "Approval recorded for head {head}…, by typing a name; not an electronic signature. The report gives the whole head, to be kept beside the decision",
        "承認を記録しました（末尾ハッシュ {head}…）。氏名の入力による記録であり、電子署名ではありません。末尾ハッシュの全体は報告書で確認し、決裁の記録に控えてください";
    /// Choice: no line of defence.
    no_line => "Not given", "指定なし";
    /// Choice: a final approval.
    final_approval => "Final", "確定";
    /// Choice: an interim approval.
    interim_approval => "Interim, although something is open", "暫定（未了の事項あり）";
}
