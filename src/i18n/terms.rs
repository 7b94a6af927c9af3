//! The names of terms, one for each value that a model knows: forces, standings, bands of words for
//! reviews, roles and sources, and how a share is written. The same in reports and explanations.

use super::messages;

messages! {
    /// A level: the organisation.
    organisation => "organisation", "組織体制";
    /// A level: one system.
    system => "system", "個別システム";
    /// Heading: the organisation.
    organisation_heading => "Organisation", "組織体制";
    /// Heading: one system.
    system_heading => "System", "個別システム";
    /// A percentage.
    percent(number: &str) => "{number} %", "{number}%";
    /// A range of percentages.
    percent_range(low: &str, high: &str) => "{low} % to {high} %", "{low}%～{high}%";
    /// A range of which no answer to come can change anything.
    percent_settled(number: &str) => "{number} % (settled)", "{number}%（変動なし）";
    /// A range whose ends differ by less than is shown.
    percent_rounded(number: &str) => "{number} % (within rounding)", "{number}%（端数の差のみ）";
    /// Points of a percentage.
    points(number: &str) => "+{number} points", "+{number}点";
    /// Force: law.
    force_binding => "law", "法令義務";
    /// Force: supervisory.
    force_supervisory => "supervisory expectation", "当局指針";
    /// Force: voluntary.
    force_voluntary => "voluntary guidance", "任意指針";
    /// Nature: duty.
    nature_duty => "duty", "法令義務";
    /// Nature: effort.
    nature_effort => "duty of effort", "努力義務";
    /// Nature: condition.
    nature_condition => "condition of a fee, certificate or approval", "算定・認定要件";
    /// Nature: foreign law.
    nature_foreign => "foreign law", "外国法";
    /// As law: met.
    legal_met => "met", "充足";
    /// As law: deficient.
    legal_deficient => "deficient", "一部不備";
    /// As law: not met.
    legal_not_met => "not met", "未充足";
    /// As law: to find out.
    legal_unknown => "to find out", "要確認";
    /// As law: not applicable, confirmed.
    legal_not_applicable => "not applicable, confirmed", "該当なし（確認済）";
    /// As law: not applicable, unconfirmed.
    legal_unconfirmed => "not applicable, unconfirmed", "該当なし（未確認）";
    /// As law: unanswered.
    legal_unanswered => "not answered", "未回答";
    /// Status: not begun.
    status_open => "open", "未着手";
    /// Status: begun.
    status_doing => "doing", "対応中";
    /// Status: done.
    status_done => "done", "完了";
    /// Verdict: confirmed.
    verdict_confirmed => "confirmed", "確認済";
    /// Verdict: returned.
    verdict_returned => "sent back", "差戻し";
    /// Verdict: rated.
    verdict_rated => "answered by the reviewer", "検証者による回答";
    /// Method: inquiry.
    method_inquiry => "inquiry", "質問";
    /// Method: inspection.
    method_inspection => "inspection", "閲覧";
    /// Method: observation.
    method_observation => "observation", "観察";
    /// Method: re-performance.
    method_re_performance => "re-performance", "再実施";
    /// Status: in force.
    status_in_force => "in force", "施行済";
    /// Status of what is no law: published, and not replaced.
    status_published => "published, current", "公表済";
    /// Status: not yet in force.
    status_not_yet => "not yet in force", "未施行";
    /// Status: superseded.
    status_superseded => "superseded", "旧版";
    /// Status: draft.
    status_draft => "draft", "案";
    /// Confidence: primary.
    confidence_primary => "P, primary text seen, in part or whole", "P（原文の全部又は一部を確認）";
    /// Confidence: secondary.
    confidence_secondary => "S, good secondary sources agree", "S（複数の二次資料で確認）";
    /// Confidence: weak.
    confidence_weak => "W, one secondary source only", "W（一つの二次資料のみ）";
    /// Depth: full.
    depth_full => "full", "詳細点検";
    /// Depth: quick.
    depth_quick => "quick scan", "簡易点検";
    /// Role: prepared.
    role_prepared => "prepared", "作成";
    /// Role: reviewed.
    role_reviewed => "reviewed", "確認";
    /// Role: approved.
    role_approved => "approved", "承認";
}
