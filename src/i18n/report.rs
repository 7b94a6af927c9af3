//! Words of the report and of the printed score: headings, labels, counts. The names of terms are in
//! `terms`, the longer sentences that stand beside numbers in `notice`.

use super::messages;

messages! {
    /// Title of the report.
    title(name: &str) => "Self-assessment record: {name}", "自己点検記録：{name}";
    /// Section 1.
    heading_assessed => "1. What was assessed", "1. 点検の対象";
    /// Section 2.
    heading_glance => "2. At a glance", "2. 結果の概要";
    /// Section 3.
    heading_points => "3. Open points", "3. 未充足・要改善の事項";
    /// Section 4.
    heading_movers => "4. What moves the score most", "4. 点数への影響が大きい事項";
    /// Section 5.
    heading_breakdown => "5. By section, principle and framework", "5. 分野別・原則別・枠組み別の結果";
    /// Section 6.
    heading_actions => "6. Actions by due date and department", "6. 期限・部署別の是正・改善事項";
    /// Section 7.
    heading_lists => "7. To find out, not applicable, not asked, flagged", "7. 要確認・該当なし・尋ねていない設問・付箋";
    /// Section 8.
    heading_changes => "8. Changes since the last approval", "8. 前回承認後の変更";
    /// Section 9.
    heading_answers => "9. All answers and the evidence", "9. 全回答と証跡";
    /// Section 10.
    heading_sources => "10. Sources, and what is coming", "10. 出典と今後施行されるもの";
    /// Section 11.
    heading_method => "11. How it is scored", "11. 採点の方法";

    /// First page: what was assessed.
    what => "What", "対象";
    /// First page: law in counts.
    law_counts(asked: usize, counts: &str) => "{asked} asked ({counts})", "{asked}問（{counts}）";
    /// First page: no law is asked.
    law_none => "none asked", "該当する設問なし";
    /// Something with its count.
    counted(name: &str, count: usize) => "{name} {count}", "{name}{count}";
    /// Between two sentences in one line.
    sentence => ". ", "。";
    /// First page: an action with who sees to it, and by when.
    assigned_so(action: &str, assigned: &str) => "{action} ({assigned})", "{action}（{assigned}）";
    /// First page: more points than shown.
    more_points(count: usize) => "… and {count} more, in section 3", "…ほか{count}件（3.に記載）";
    /// First page: how a legal point stands.
    of_law(force: &str, standing: &str) => "{force}, {standing}", "{force}・{standing}";
    /// First page: how a point of guidance was answered.
    of_guidance(force: &str, answer: &str) => "{force}, answered “{answer}”", "{force}・回答「{answer}」";

    /// Column: what a row says.
    item => "Item", "項目";
    /// Column: what it says.
    content => "Content", "内容";
    /// The assessment's id.
    assessment => "Assessment", "点検番号";
    /// What is assessed.
    name => "Name", "名称";
    /// The organisation that is assessed.
    organisation_name => "Organisation", "組織";
    /// A department.
    department => "Department", "担当部署";
    /// The department assessed.
    department_assessed => "Department", "対象部署";
    /// The period.
    period => "Period", "対象期間";
    /// When and by whom it was started.
    started => "Started", "開始";
    /// When the last line was written.
    changed => "Last entry", "最終記録";
    /// Who answered.
    answerers => "Answered by", "回答者";
    /// Who reviewed.
    reviewers => "Reviewed by", "検証者";
    /// Which levels.
    levels => "Levels", "対象";
    /// Both levels.
    both_levels => "organisation and system", "組織体制・個別システム";
    /// How deep.
    depth => "Depth", "点検の深さ";
    /// The state of the assessment.
    state => "State", "状態";
    /// The tier.
    tier => "Tier", "目標の区分";
    /// A tier with what set it.
    tier_because(title: &str, answers: &str) => "{title}, because {answers}", "{title}（次の回答による：{answers}）";
    /// A tier that may still change.
    tier_undecided(tier: &str) => "{tier}; answers to come may set a stricter one", "{tier}（今後の回答により、より高い水準となる可能性あり）";
    /// The day until which the content was to be reviewed.
    review_by => "Review of the content due", "設問の見直し期限";
    /// A day that had passed.
    passed(day: &str) => "{day}, passed", "{day}（経過）";
    /// The head of the log.
    head => "Head", "末尾ハッシュ";
    /// The linked assessment.
    linked => "Linked from", "連携元";
    /// An assessment at a head.
    at_head(id: &str, head: &str) => "{id} at head {head}", "{id}（末尾ハッシュ {head}）";
    /// The assessment of an earlier period.
    carried_from => "Carried from", "回答の引継ぎ元";
    /// Said where the review date had passed.
    past_review(due: &str, day: &str) => "The content is past its review date ({due}) as of {day}, the day of the last entry. Changes to law and guidance after the content's own date may be missing.", "設問は、最終記録日（{day}）の時点で見直し期限（{due}）を過ぎています。基準日以後の法令・指針の改正が反映されていない可能性があります。";
    /// Heading of the questionnaires.
    questionnaires => "Questionnaires", "点検票";
    /// Between several ids or names.
    comma => ", ", "、";
    /// Between several titles.
    separator => "; ", "／";
    /// Between several labels with their values on one line.
    beside => "; ", "　";
    /// One file with its fingerprint.
    edition(version: &str, sha256: &str) => "version {version}, SHA-256 {sha256}", "版 {version}、SHA-256 {sha256}";
    /// One questionnaire with its day and fingerprint.
    edition_as_of(version: &str, as_of: &str, sha256: &str) => "version {version}, as of {as_of}, SHA-256 {sha256}", "版 {version}、基準日 {as_of}、SHA-256 {sha256}";
    /// The file that says how it is scored.
    method_file => "Method", "採点方法";
    /// The file of sources.
    sources_file => "Sources", "出典";
    /// Heading of the scope answers.
    scope => "Scope", "適用範囲の回答";
    /// Column: a question.
    question => "Question", "設問";
    /// Column: an answer.
    answer => "Answer", "回答";
    /// Heading of the approvals.
    approvals => "Approval record", "承認記録";
    /// No approval.
    none_on_record => "none on record", "なし";
    /// An approval of a head at a time.
    approval_at(at: &str, head: &str) => "recorded {at} for head {head}", "{at} 記録、対象の末尾ハッシュ {head}";
    /// The line of defence.
    line_of_defence(line: u8) => "line {line}", "第{line}線";
    /// Where a decision is recorded.
    reference(reference: &str) => "reference {reference}", "決裁番号等 {reference}";
    /// An approval recorded while something was open.
    interim => "interim", "暫定";
    /// An approval that no longer stands.
    voided => "no longer stands: an answer changed afterwards", "失効（その後に回答の変更あり）";
    /// Progress: nobody approved it as it stands.
    in_progress => "in progress", "作成中";
    /// Progress: everything is answered, and nobody approved it.
    answered_unsigned => "all answered; not approved", "全問回答済み（未承認）";
    /// Progress: everything is answered, whatever else is said of it.
    answered_all => "all answered", "全問回答済み";
    /// Progress: prepared.
    progress_prepared => "prepared", "作成済";
    /// Progress: reviewed.
    progress_reviewed => "reviewed", "確認済";
    /// Progress: approved.
    progress_approved => "approved", "承認済";

    /// Law, as a heading.
    law => "Law", "法令義務";
    /// Column: how something stands.
    standing => "Standing", "状況";
    /// Column: how many.
    count => "Count", "件数";
    /// Legal questions asked.
    law_asked => "asked", "設問数";
    /// Legal questions that may come to be asked.
    law_maybe => "may come to be asked", "該当するか未定";
    /// Legal questions that do not apply.
    law_not_asked => "out of scope", "対象外";
    /// Legal questions that a quick scan leaves to the full assessment.
    law_left_out => "not asked in the quick scan", "簡易点検では問わない設問";
    /// Legal points open.
    law_open(count: usize) => "Legal points open: {count}", "法令の未充足・未確認：{count}件";
    /// Legal points open, by level.
    law_open_of(count: usize, levels: &str) => "Legal points open: {count} ({levels})", "法令の未充足・未確認：{count}件（{levels}）";
    /// Row or column: legal points open.
    law_open_column => "Legal points open", "法令の未充足・未確認";
    /// Row: open points of duties of effort.
    effort_open_column => "Open points of duties of effort", "努力義務の未充足・未確認";
    /// Column: both levels.
    total => "Both", "計";
    /// Open points of duties of effort.
    effort_open(count: usize) => "Open points of duties of effort: {count}", "努力義務の未充足・未確認：{count}件";
    /// Where the organisation's own results stand.
    organisation_elsewhere(other: &str, day: &str) => "The questions about the organisation that {other} asks are answered there. The result shown for it is what its answers, as they were taken over on {day}, come to with the questionnaires used here; it is in no other number. Whether what does not apply was confirmed there is not taken over, so a figure may be a range, with all of it confirmed and with none. Evidence, reviews and open points stand in the report of that assessment.", "組織体制の設問のうち別の点検（{other}）で尋ねているものは、同点検で回答しています。その結果は、{day}に取り込んだ回答を本点検の点検票で集計したもので、他の件数・点数には含みません。該当なしとした設問の検証の有無は取り込まないため、全件検証済みの場合と未検証の場合の幅で示すことがあります。証跡、検証結果及び未対応事項は、同点検の報告書を参照してください。";
    /// The organisation's result, from another assessment.
    organisation_of(other: &str) => "Organisation ({other})", "組織体制（{other}）";
    /// What a quick scan is not, where no legal question applies.
    quick_scan_without_law => "This is a quick scan, and no check of the law.", "これは簡易点検であり、法令を通して点検したものではありません。";
    /// What a quick scan says of frameworks.
    frameworks_in_full => "A quick scan leaves out most questions that the frameworks' items are mapped to; the report on the full assessment shows them item by item.", "簡易点検では各枠組みの項目に対応する設問の多くを尋ねないため、項目別の表示は詳細点検の報告書で行います。";
    /// What a quick scan is not.
    quick_scan(asked: usize, full: usize) => "This is a quick scan. It asked {asked} of the {full} legal questions that the full assessment asks or may ask, and is no check of the law.", "これは簡易点検です。詳細点検で尋ねる（又は尋ねる可能性がある）法令設問{full}問のうち{asked}問のみを尋ねており、法令を通して点検したものではありません。";
    /// Answers that cannot both be true.
    contradiction(answers: &str) => "These answers cannot all be true: {answers}. Which questions were asked, legal ones included, rests on them.", "次の回答は両立しません：{answers}。法令設問を含め、どの設問を尋ねたかはこれらの回答に基づいています。";
    /// Row: the band.
    band => "Band", "区分";
    /// Legal points open in the linked assessment.
    law_open_in(other: &str, open: &str) => "In {other}: {open} open", "{other}：{open}件";
    /// Who entered an approval under another name.
    entered_by(by: &str) => "entered by {by}", "{by}が入力";
    /// From so many to so many.
    from_to(fewest: usize, most: usize) => "{fewest} to {most}", "{fewest}～{most}";
    /// Two bands between which it will end.
    band_between(low: &str, high: &str) => "between {low} and {high}", "{low}～{high}";
    /// A band that law limits.
    band_capped(band: &str, ids: &str) => "{band}; limited by open legal points: {ids}", "{band}（法令の未充足・未確認により判定を制限：{ids}）";
    /// A quick scan has no band.
    band_quick => "no band in a quick scan", "区分なし（簡易点検）";
    /// Row: the result.
    attained => "Result", "点数";
    /// Row: with every weight 1.
    attained_equal => "Result with equal weights", "点数（重み均等）";
    /// Row: the range.
    range => "Lowest to highest possible", "最低～最高";
    /// Row: how many are answered.
    coverage => "Answered", "回答";
    /// Row: not applicable.
    share_not_applicable => "Not applicable", "該当なし";
    /// Row: shown.
    shown => "Shown by evidence", "証跡あり";
    /// Row: checked.
    checked => "Checked by a reviewer", "検証済み";
    /// Row: may come to be asked.
    maybe => "May come to be asked", "該当するか未定";
    /// So many of so many.
    of(part: u64, whole: u64) => "{part} of {whole}", "{part}／{whole}";
    /// While unfinished.
    provisional => "In progress: only the range is shown, and the final result lies within it. The result itself, and how much is shown and checked, follow when everything is answered.", "作成中のため範囲のみを示します。最終結果はこの範囲に収まります。点数、証跡あり及び検証済みの割合は全問回答後に表示します。";
    /// Column: a bar.
    bar => "Bar", "図";
    /// Column: a bar of what is certain and what is still possible.
    bar_open => "Bar (█ certain, ▒ possible)", "図（█確定 ▒可能性）";
    /// Column: supervisory or voluntary.
    force => "Force", "位置付け";

    /// Heading: supervisory.
    supervisory_heading(count: usize) => "Supervisory expectation ({count})", "当局指針（{count}件）";
    /// Heading: voluntary.
    voluntary_heading(count: usize) => "Voluntary guidance ({count})", "任意指針（{count}件）";
    /// First page: sent back.
    returned => "Sent back by a reviewer", "差戻し";
    /// Heading: sent back.
    returned_heading(count: usize) => "Sent back by a reviewer ({count})", "差戻し（{count}件）";
    /// Who sent an answer back.
    sent_back_by => "Sent back by", "差戻しをした者";
    /// Heading: law.
    law_heading(count: usize) => "Law ({count})", "法令義務（{count}件）";
    /// Part: law, duties of effort among it.
    law_heading_effort(count: usize, effort: usize) => "Law ({count}; duties of effort: {effort})", "法令義務（{count}件、ほか努力義務{effort}件）";

    /// How a point stands that could hurt people or breach law by itself.
    grave(stands: &str) => "{stands}, serious by itself", "{stands}（単独でも重大）";
    /// None open in a part.
    none_open => "None.", "ありません。";
    /// What is to be done where only a stricter tier asks for more.
    reach(label: &str) => "Reach “{label}”.", "「{label}」の状態にする。";
    /// The same, with what that looks like.
    reach_as(label: &str, level: &str) => "Reach “{label}” ({level})", "「{label}」の状態にする（{level}）";
    /// None open in what is answered.
    none_so_far => "None among the answers given so far.", "これまでの回答にはありません。";
    /// What to do.
    to_do => "What to do", "対応";
    /// What to do about a legal question said not to apply.
    have_confirmed => "Have somebody other than the answerer confirm that it does not apply, and record how", "該当しないことを回答者以外の者が確認し、確認方法とともに記録する";
    /// What to do, as the questionnaire proposes it and nobody has decided.
    to_do_example => "Suggested step", "対応例";
    /// What to do, as the organisation has written it down.
    to_do_own => "What to do (recorded by the organisation)", "対応（当組織で登録）";
    /// An example of what to do, where no label says that it is one.
    example(text: &str) => "{text} (example)", "{text}（例）";
    /// How a text begins to say that it is an example.
    example_begins => "(example", "（例";
    /// Source.
    source => "Source", "根拠";
    /// Owner.
    owner => "Owner", "担当者";
    /// Owner and due date, where there is neither.
    owner_and_due => "Owner and due date", "担当・期限";
    /// Due.
    due => "Due", "期限";
    /// Nobody or nothing set.
    not_set => "not decided", "未定";
    /// Reason.
    reason => "Reason", "理由";
    /// An answer that says planned, of which the date or the owner is not on record.
    undated(answer: &str) => "{answer} – date or owner not on record", "{answer}（期限又は担当の登録なし）";
    /// A label with its value.
    labelled(label: &str, value: &str) => "{label}: {value}", "{label}：{value}";
    /// Legal questions not answered.
    law_unanswered => "Legal questions not answered yet", "未回答の法令設問";
    /// Column: effect on the score.
    gain => "Effect on the score", "点数への影響";
    /// Column: the level.
    level => "Level", "対象";
    /// Effects are on the lower end of the range while questions are open.
    gain_so_far => "While questions are open, the effect is on the lower end of the range.", "未回答の設問がある間、点数への影響は範囲の下限に対するものです。";
    /// Nothing moves the score.
    no_movers => "No answered question has an effect on the score.", "点数に影響する未対応事項はありません。";

    /// Heading: by section.
    by_section(level: &str) => "{level}: by section", "{level}：分野別";
    /// Heading: by principle.
    by_principle(level: &str) => "{level}: by principle", "{level}：原則別";
    /// Column: a section.
    section => "Section", "分野";
    /// Column: a principle.
    principle => "Principle", "原則";
    /// Column: how many questions.
    questions => "Questions", "設問数";
    /// Column: the lowest credit.
    lowest => "Lowest credit (0 to 1)", "最低の評点（0～1）";
    /// Items that no question reaches.
    unreached(title: &str, ids: &str) => "No question asked reaches, of {title}: {ids}", "{title}のうち、尋ねた設問が触れていない項目：{ids}";
    /// Heading: the frameworks.
    by_framework => "By framework (our own mapping)", "枠組み別（独自の読替え）";
    /// Sections or principles of which nothing is answered.
    nothing_answered => "Nothing answered yet", "未回答";
    /// Sections or principles in which no question counts.
    nothing_counted => "No question counts towards the result", "点数の対象となる設問なし";

    /// Column: what to do.
    action => "Action", "是正・改善事項";
    /// Column: status.
    status => "Status", "状況";
    /// Column: who.
    who => "Department and owner", "部署・担当者";
    /// No actions.
    no_actions => "No actions.", "是正・改善事項はありません。";

    /// Gaps for which nobody has planned anything.
    not_planned(count: usize, ids: &str) => "For 1 point no owner, department, due date or action of your own is on record; what to do stands in section 3: {ids}" | "For {count} points no owner, department, due date or action of your own is on record; what to do stands in section 3: {ids}", "担当・期限等が未登録の事項が{count}件あります（対応内容は3.に記載）：{ids}";

    /// Heading: to find out.
    to_find_out(count: usize) => "To find out ({count})", "要確認（{count}件）";
    /// Heading: not applicable.
    not_applicable(count: usize) => "Not applicable ({count})", "該当なし（{count}件）";
    /// Heading: not asked.
    not_asked(count: usize) => "Legal questions not asked ({count})", "尋ねていない法令設問（{count}件）";
    /// Heading: flagged.
    flagged(count: usize) => "Flagged ({count})", "付箋（{count}件）";
    /// Column: confirmed by.
    confirmed_by => "Confirmed by", "確認者";
    /// Nobody confirmed it.
    unconfirmed => "unconfirmed", "未確認";
    /// Somebody by a method.
    by_method(by: &str, method: &str) => "{by} ({method})", "{by}（{method}）";

    /// The approval that changes are counted from.
    changes_since(at: &str, name: &str, head: &str) => "Since the approval recorded {at} by {name} for head {head}:", "{at}に記録された{name}による承認（末尾ハッシュ {head}）以後の変更：";
    /// Nothing changed.
    no_changes => "No answer, note, evidence or review has changed.", "回答・メモ・証跡・検証の変更はありません。";
    /// No approval to count from.
    no_approval_yet => "No approval is on record, so there is nothing to compare with.", "承認記録がないため、比較の対象はありません。";
    /// Column: before.
    before => "At approval", "承認時";
    /// Column: now.
    now => "Now", "現在";
    /// Column: what else changed.
    also_changed => "Also changed", "その他の変更";
    /// The note.
    note => "Note", "メモ";
    /// The evidence.
    evidence => "Evidence", "証跡";
    /// The review.
    review => "Review", "検証";
    /// A free text that is not quoted.
    a_text => "a text", "自由記述";

    /// Answered by, at.
    by_at(by: &str, at: &str) => "{by}, {at}", "{by}、{at}";
    /// Questions of a section that are not answered.
    open_here => "Not answered", "未回答";
    /// A proposal from an earlier period.
    proposal(answer: &str) => "Proposed from the earlier period, to confirm again: {answer}", "前回の回答（再確認が必要）：{answer}";
    /// On file, and the question does not apply.
    not_counted => "These questions are not asked at present. What is on file is kept, and counts nowhere.", "現在は尋ねていない設問です。回答は保存されていますが、集計しません。";
    /// Heading: on file, and not asked.
    not_counted_heading(count: usize) => "On file, not counted ({count})", "保存済み・集計対象外（{count}件）";
    /// Answered by the linked assessment.
    from_link => "from the linked assessment", "連携元の回答";
    /// A review.
    review_line(verdict: &str, by: &str, at: &str) => "{verdict} by {by}, {at}", "{verdict}（{by}、{at}）";
    /// A review with its method.
    review_method(verdict: &str, method: &str, by: &str, at: &str) => "{verdict} by {method}, {by}, {at}", "{verdict}（{method}、{by}、{at}）";
    /// A reviewer's words.
    comment => "Comment", "コメント";
    /// What a reviewer replaced.
    replaced => "Answer before the review", "検証前の回答";
    /// Heading: ledger.
    ledger => "Evidence ledger", "証跡一覧";
    /// Ledger is empty.
    no_evidence => "No evidence is on record.", "証跡の登録はありません。";
    /// Where it is.
    place => "Place", "所在";
    /// Document number.
    doc_no => "Document number", "文書番号";
    /// Edition.
    edition_label => "Edition", "版";
    /// Expires.
    expires => "Valid until", "有効期限";
    /// Expired.
    expired(day: &str) => "{day} (expired on the day of the last entry)", "{day}（最終記録日の時点で期限切れ）";
    /// Supports.
    supports => "For", "対象設問";
    /// Fingerprint.
    sha256 => "SHA-256", "SHA-256";

    /// Heading: cited.
    cited => "Cited", "引用した出典";
    /// Heading: coming.
    coming => "Coming: not yet in force", "今後施行されるもの（未施行）";
    /// Nothing is coming.
    no_coming => "Nothing is listed.", "記載するものはありません。";
    /// Version.
    version => "Version", "版";
    /// Date.
    date => "Date", "日付";
    /// In force from.
    effective => "In force from", "施行日";
    /// Whom it binds.
    binds => "Addressed to", "適用対象";
    /// Status and confidence.
    source_status => "Status", "状態";
    /// Confidence.
    confidence => "Confidence", "確認の程度";
    /// Checked on.
    verified_on => "Checked on", "確認日";
    /// A gap in the printed score.
    gap_target(credit: &str, target: &str) => "credit {credit}, target {target}", "評点{credit}／目標{target}";
    /// Heading of gaps in the printed score.
    gaps_heading => "What to do first", "優先して対応する事項";
    /// More gaps than shown.
    more(count: usize) => "… and {count} more; the report names them all", "…ほか{count}件（報告書に全件を記載）";
}
