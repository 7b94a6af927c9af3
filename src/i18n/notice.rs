//! The sentences that stand beside numbers, word for word as the content's authors set them, and
//! how it is scored. A user's result is never described with words of certification.

use super::messages;

messages! {
    /// The notice at the head of every report.
    notice(as_of: &str) => "This is a record of a self-assessment, made by the organisation from its own answers. It is not legal advice, an opinion on compliance, an audit opinion, a certification, or an assessment or form of any authority. The tool has verified neither answers, evidence nor names. \"Met\" does not mean that no law is breached, and not every applicable law is asked. Ask counsel or the competent authority about your case. Content as of {as_of}; later changes are not reflected.", "本書は、当組織が自らの回答に基づき作成した自己点検の記録です。法的助言、法令適合の意見、監査意見、認証、当局の評価又は当局の様式ではありません。回答・証跡の内容及び氏名の真正は本ツールでは確認していません。法令設問に「充足」と回答したことは違反がないことを意味せず、本点検票は関係法令を網羅しません。個別の判断は弁護士等又は所管当局に確認してください。設問の基準日：{as_of}（以後の改正は反映していません）。";
    /// Beside a band.
    band => "The band is an indication of the arrangements in place, based on the answers.", "この区分は回答に基づく体制整備の目安です。";
    /// Beside supervisory expectation.
    supervisory => "Supervisory expectation applies according to whom it addresses, size and risk; what is not done is not for that reason a deficiency.", "当局指針は対象・規模・リスクに応じて適用され、未対応が直ちに不備となるものではありません。";
    /// Beside frameworks.
    frameworks => "The mapping is this tool's own, not an official table, and shows no degree of conformity.", "読替えは当ツール独自のもので公式の対応表ではなく、適合率を示しません。";
    /// At the head of the guide.
    guide => "A list of points in general. Check for your own case which of them apply to you.", "一般的な論点の一覧です。貴社に適用されるかは個別に確認してください。";
    /// Beside approvals.
    approval => "A record made by typing a name; not an electronic signature with proof of identity.", "氏名の入力による記録であり、本人確認を伴う電子署名ではありません。";
    /// How it is scored: what counts.
    method_credit => "Each answer to a scored question earns a credit between 0 and 1, fixed by the questionnaire for each option, and each question has a weight from 1 to 5. The result of a group is the sum of weight times credit over the sum of weights of its answered questions. \"To find out\" earns 0; not applicable is in no sum; over nothing there is no result (–), neither 0 nor 100.", "採点対象の設問では、選択肢ごとに点検票が定める0から1までの評点と、設問ごとの1から5までの重みを用います。点数は、回答済みの設問について、重み×評点の合計を重みの合計で割ったものです。「要確認」は0、「該当なし」は集計外とし、対象がない場合は点数なし（–）とします（0でも100でもありません）。";
    /// How it is scored: law.
    method_law => "Questions on law are counted apart and are in no percentage. A legal point is open unless it is met, or not applicable and confirmed by a reviewer other than the answerer. Duties of effort are counted on their own. Open legal points limit the band of their level.", "法令設問は別に件数で示し、割合には含めません。充足の場合、又は該当なしで回答者以外の検証者が確認した場合を除き、未充足・未確認として数えます。努力義務は別に数えます。法令の未充足・未確認がある場合は、組織体制・個別システムそれぞれの区分に上限を設けます。";
    /// How it is scored: levels.
    method_levels => "Organisation and system are scored on their own and never added.", "組織体制と個別システムは別々に採点し、合算しません。";
    /// How it is scored: ranges.
    method_range => "Until everything is answered only a range is shown: the lowest counts every open question as 0, the highest as full credit. The final result and band lie within the range.", "全問に回答するまでは範囲のみを示します。最低は未回答を0、最高は満点として計算し、最終の点数と区分はこの範囲に収まります。";
    /// How it is scored: shown and checked.
    method_evidence => "\"Shown\" counts only credit with valid evidence on record or verified by a reviewer, \"checked\" only credit verified by a reviewer.", "「証跡あり」は有効な証跡の登録又は検証者の確認がある評点のみ、「検証済み」は検証者が確認した評点のみを数えます。";
    /// How it is scored: gaps.
    method_gaps => "A gap is an answer below the target of the tier, one to find out, or an open legal point with an answer. Gaps are ordered by force, law first, then by weight times what is missing to the target. The effect on the score is what full credit would add to the level's result. Numbers are computed exactly and rounded half up to one decimal when written.", "要改善は、目標水準を下回る回答、要確認の回答、又は回答済みで未充足・未確認の法令設問です。位置付け（法令が先）、次に重み×目標までの不足の順に並べます。点数への影響は、満点とした場合に組織体制又は個別システムの点数に加わる値です。計算は端数処理なしで行い、表示時に小数第1位へ四捨五入します。";
}
