//! Words of the guide: what a firm needs to do, with no assessment; where law ends and expectation
//! begins. Names of terms are in `terms`, words of sources in `report`.

use super::messages;

messages! {
    /// Title.
    title(questionnaire: &str) => "What is asked of a firm about AI: {questionnaire}", "AIについて求められる事項の一覧：{questionnaire}";
    /// A questionnaire of the guide, with its version and day.
    edition(title: &str, id: &str, version: &str, as_of: &str) => "{title} ({id}, version {version}, as of {as_of})", "{title}（{id}、版 {version}、基準日 {as_of}）";
    /// Label: the questionnaire.
    questionnaire => "Questionnaire", "点検票";
    /// Label: what it is built upon.
    builds_on => "Builds on", "基とする点検票";
    /// Until when it should be reviewed.
    review_by => "To be reviewed by", "見直し期限";
    /// The roles that it is for.
    roles => "For these roles", "対象とする立場";
    /// Every role.
    all_roles => "all: AI developers, AI providers, AI business users", "すべて（AI開発者・AI提供者・AI利用者）";
    /// What its content's day is, and until when it should be reviewed.
    days(as_of: &str, review_by: &str) => "Content as of {as_of}; to be reviewed by {review_by}. The texts cited, the newest first:", "基準日は{as_of}、見直し期限は{review_by}です。引用した資料の日付を新しい順に示します。";
    /// A role.
    developer => "AI developer", "AI開発者";
    /// A role.
    provider => "AI provider", "AI提供者";
    /// A role.
    user => "AI business user", "AI利用者";
    /// How many entries cannot apply to these roles.
    left_out(count: usize) => "entries that cannot apply to these roles alone: {count}", "{count}件（この立場のみの場合には該当し得ないもの）";
    /// Label: left out.
    left_out_label => "Left out", "除外した事項";

    /// Heading: how the three parts differ.
    heading_boundary => "Where law ends and expectation begins", "法令と期待事項の違い";
    /// The law, as a part.
    law => "Law", "法令";
    /// Supervisory expectation, as a part.
    supervisory => "Supervisory expectation", "当局指針";
    /// Voluntary guidance, as a part.
    voluntary => "Voluntary guidance", "任意指針";
    /// The law, in plain words.
    law_is => "Acts, orders and rules in force. They bind those whom they name; leaving one undone can breach law. The list does not name every law that applies.", "施行済みの法律・政省令・規則等です。適用対象となる者を拘束し、対応していない場合は法令違反となり得ます。適用される法令のすべてを挙げたものではありません。";
    /// What a supervisory expectation is.
    supervisory_is => "Not law. What an authority expects of the firms that it supervises or addresses, and may ask about. It applies according to whom it addresses, size and risk; what is not done is not for that reason a deficiency.", "法令ではありません。当局が監督対象その他の適用対象に期待する事項で、対応状況を尋ねられることがあります。対象・規模・リスクに応じて適用され、未対応が直ちに不備となるものではありません。";
    /// What voluntary guidance is.
    voluntary_is => "Nobody is bound. A firm may do otherwise; it should then be able to say why.", "拘束力はありません。別の方法をとることもできますが、その理由を説明できるようにしておくことが望まれます。";
    /// A force with how many entries it has, as the lead of an item.
    counted(name: &str, count: &str) => "{name}: {count}.", "{name}：{count}。";
    /// How many entries.
    count(count: usize) => "{count}", "{count}件";
    /// How many entries, and how many more for some firms only.
    count_and(count: usize, more: usize) => "{count}, and {more} for some firms only", "{count}件（ほかに一部の組織のみ{more}件）";
    /// Duties among the law.
    duties(count: usize) => "Duties: {count}", "法令義務：{count}件";
    /// Duties of effort among the law.
    efforts(count: usize) => "Duties of effort: {count}; the law asks for the effort, not for the result", "努力義務：{count}件（努めることが求められるもの）";
    /// Conditions among the law.
    conditions(count: usize) => "Conditions of a fee, certificate or approval: {count}; only for those who claim or hold it", "算定・認定要件：{count}件（算定・認定等を受ける場合に限る）";
    /// Foreign law among the law.
    foreign(count: usize) => "Foreign law: {count}; only for those whom it reaches", "外国法：{count}件（その適用を受ける場合に限る）";
    /// Entries that are stronger for some.
    stronger_for_some(count: usize) => "Stronger for some firms than for others: {count}. Such an entry stands in full in the weaker part, with a line that says for whom it is stronger, and is named once more under the stronger part.", "{count}件は、組織によって位置付けが強くなります。弱い方の位置付けの箇所に全文を掲載し、どの組織に対して強くなるかを付記した上で、強い方の箇所にも項目名を再掲しています。";
    /// Column: a part.
    part => "Part", "区分";
    /// Column: entries.
    entries => "Entries", "件数";
    /// Column: entries without a condition.
    apply_always => "Apply always", "常に該当";
    /// Column: entries under a condition.
    apply_sometimes => "Only under a condition", "条件付き";
    /// Column: entries of weaker parts that are this strong for some.
    for_some => "Further ones, for some firms only", "一部の組織のみ（再掲）";

    /// Heading: how to read an entry.
    heading_reading => "How to read an entry", "各項目の読み方";
    /// What the question is.
    reading_question => "The box is done when the question can be answered with yes and that can be shown.", "チェック欄は、設問に「はい」と答えることができ、それを示せる場合に付けます。";
    /// What is needed.
    reading_needed => "“Needed” or “How to tell” says what that looks like; “First step” is an example of how to begin.", "「求められる状態」又は「判断の目安」はその具体的な姿、「最初の対応」は着手の例です。";
    /// When it applies.
    reading_applies(heading: &str) => "“Applies” names the answers under which it applies; the questions are listed under “{heading}”.", "「該当条件」は、どのように回答した場合に該当するかを示します。条件となる設問の一覧は「{heading}」にあります。";
    /// A stricter target, with the conditions under it.
    reading_tier(tier: &str, option: &str) => "For “{tier}” aim for “{option}” where that is a choice. Any of these makes it one:", "「{tier}」（次のいずれかに該当する場合）では、選択肢に「{option}」があればこれを目指します。";
    /// What organisation and system mean.
    reading_levels => "Sections marked “organisation” are done once for the firm, those marked “system” for each AI system or use of AI.", "「組織体制」の分野は組織全体で1回、「個別システム」の分野はAIシステム（又はAIの利用）ごとに対応します。";

    /// Heading: law.
    heading_law(count: &str) => "1. Law ({count})", "1. 法令：{count}";
    /// Heading: supervisory expectation.
    heading_supervisory(count: &str) => "2. Supervisory expectation ({count})", "2. 当局指針：{count}";
    /// Heading: voluntary guidance.
    heading_voluntary(count: &str) => "3. Voluntary guidance ({count})", "3. 任意指針：{count}";
    /// Heading: dates.
    heading_dates => "4. Key dates", "4. 主な日付";
    /// Heading: coming.
    heading_coming => "5. Coming: not yet in force", "5. 今後施行されるもの（未施行）";
    /// Heading: the questions that conditions read.
    heading_scope => "6. Questions that decide what applies", "6. 該当の有無を決める設問";
    /// Heading: sources.
    heading_sources => "7. Sources", "7. 出典";
    /// Nothing in a part.
    none => "This questionnaire has none.", "この点検票にはありません。";
    /// A section of a level.
    section(title: &str, level: &str) => "{title} ({level})", "{title}（{level}）";
    /// A section of one of several questionnaires.
    section_of(questionnaire: &str, title: &str, level: &str) => "{questionnaire}: {title} ({level})", "{questionnaire}：{title}（{level}）";
    /// Heading: duties.
    heading_duties(count: usize) => "Duties ({count})", "法令義務（{count}件）";
    /// Heading: duties of effort.
    heading_efforts(count: usize) => "Duties of effort ({count})", "努力義務（{count}件）";
    /// Heading: conditions.
    heading_conditions(count: usize) => "Conditions of a fee, certificate or approval ({count})", "算定・認定要件（{count}件）";
    /// Heading: foreign law.
    heading_foreign(count: usize) => "Foreign law ({count})", "外国法（{count}件）";
    /// Heading: entries of weaker parts that are this strong for some.
    heading_for_some(count: usize) => "For some firms only, in full elsewhere ({count})", "一部の組織のみ（再掲、{count}件）";

    /// What is needed, as an option names it.
    needed(option: &str) => "Needed (“{option}”)", "求められる状態（「{option}」）";
    /// What is enough as well.
    needed_or(option: &str) => "Or (“{option}”)", "又は（「{option}」）";
    /// What is needed, where there are several parts.
    needed_all => "Needed, all of", "求められる状態（すべて）";
    /// How to tell.
    how_to_tell => "How to tell", "判断の目安";
    /// The first step.
    first_step => "First step", "最初の対応";
    /// When it applies.
    applies => "Applies", "該当条件";
    /// When a whole section applies.
    section_applies => "The whole section applies", "分野全体の該当条件";
    /// An entry without a condition of its own in a section that has one.
    with_section => "wherever the section does", "分野全体の該当条件に同じ";
    /// An entry with a condition beside its section's.
    with_section_and(condition: &str) => "within the section {condition}", "分野全体の該当条件に加え、{condition}";
    /// Whom its text binds or addresses.
    whom => "Whom it binds or addresses", "適用対象";
    /// For whom it is stronger.
    stronger => "Stronger for some", "位置付けが強くなる場合";
    /// The stronger force, its condition, and what it is otherwise.
    stronger_if(force: &str, condition: &str, otherwise: &str) => "{force} {condition}; otherwise {otherwise}", "次の条件に該当する場合は{force}、それ以外は{otherwise}：{condition}";
    /// What it sharpens.
    replaces(id: &str) => "Takes the place of {id}", "{id}に代わる設問";
    /// Where an entry stands in full.
    in_full(part: &str) => "In full under “{part}”", "全文は「{part}」に掲載";
    /// A source of another standing than the entry's.
    other_standing(source: &str, standing: &str) => "{source} ({standing})", "{source}（{standing}）";

    /// Column: the day of a text.
    dated => "Dated", "日付";
    /// A day that is not fixed.
    day_open => "day not fixed", "施行日未定";
    /// Options of a question.
    options => "Answers", "選択肢";
    /// Between options.
    options_join => " / ", "／";
}
