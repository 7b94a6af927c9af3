//! Words for why a question is asked, what gives it its force, and what its answer is worth. The
//! reasons and conditions themselves come from the questionnaires; here is only what joins them.

use super::messages;

messages! {
    /// A label quoted.
    quoted(label: &str) => "“{label}”", "「{label}」";
    /// Between the last two of several options of which any will do.
    or => " or ", "又は";
    /// Between clauses that must all hold.
    and => ", and ", "、かつ";
    /// Between groups of which any will do.
    or_else => "; or ", "、又は";
    /// A question as conditions name it: its text and its id.
    asked(text: &str, id: &str) => "“{text}” ({id})", "「{text}」（{id}）";
    /// A question with its answer.
    answered_so(asked: &str, answer: &str) => "{asked}: “{answer}”", "{asked}＝「{answer}」";
    /// A question with its answer, which stands in another assessment.
    answered_in(asked: &str, answer: &str, other: &str) => "{asked}: “{answer}”, taken over from {other}", "{asked}＝「{answer}」（{other} から取り込んだ回答）";
    /// A clause: the answer is among options.
    clause_any(question: &str, labels: &str) => "{question} is {labels}", "{question}の回答が{labels}";
    /// A clause: no answer is among options.
    clause_not(question: &str, labels: &str) => "{question} is not {labels}", "{question}の回答が{labels}以外";
    /// A clause: several may be chosen, and one of these options is.
    clause_includes(question: &str, labels: &str) => "{question} includes {labels}", "{question}の回答に{labels}を含む";
    /// A clause: any answer but these options.
    clause_any_but(question: &str, labels: &str) => "{question} is anything but {labels}", "{question}の回答が{labels}以外のいずれか";
    /// A clause: several may be chosen, and one is that is none of these options.
    clause_includes_other(question: &str, labels: &str) => "{question} includes anything but {labels}", "{question}の回答に{labels}以外のいずれかを含む";
    /// A clause: several may be chosen, and none of these options is.
    clause_includes_not(question: &str, labels: &str) => "{question} does not include {labels}", "{question}の回答に{labels}を含まない";
    /// A clause: a number is not below a bound.
    clause_at_least(question: &str, bound: &str) => "{question} is at least {bound}", "{question}の回答が{bound}以上";
    /// A clause: a number is not above a bound.
    clause_at_most(question: &str, bound: &str) => "{question} is at most {bound}", "{question}の回答が{bound}以下";
    /// A clause: a number lies between two bounds.
    clause_between(question: &str, low: &str, high: &str) => "{question} is between {low} and {high}", "{question}の回答が{low}以上{high}以下";
    /// A clause on a question that is not loaded.
    clause_absent => "a question that this questionnaire does not have", "この点検票にない設問";
    /// What applies under clauses alone.
    only_if(clauses: &str) => "only if {clauses}", "{clauses}";
    /// What applies but under clauses.
    unless(clauses: &str) => "unless {clauses}", "次の場合を除く：{clauses}";
    /// What applies under clauses but under others.
    only_if_unless(clauses: &str, but: &str) => "only if {clauses}, unless {but}", "{clauses}（ただし、次の場合を除く：{but}）";
    /// Between clauses any of which is enough.
    or_clause => ", or ", "、又は";
    /// A condition that always holds.
    always => "always", "常に該当";
    /// Asked without a condition.
    asked_always => "Asked in every assessment.", "すべての点検で尋ねる設問です。";
    /// Asked because of these clauses.
    asked_because(clauses: &str) => "Asked because {clauses}.", "次の条件に該当するため尋ねています：{clauses}";
    /// Answered by the linked assessment.
    asked_linked => "Answered by the linked assessment of the organisation; not asked here.", "連携した組織体制の点検の回答を用いるため、ここでは尋ねません。";
    /// Not decided yet, with the questions that decide.
    undecided(questions: &str) => "May come to be asked; the answers to {questions} decide.", "{questions}の回答により、尋ねるかどうかが決まります。";
    /// Not asked in the quick scan.
    removed_quick => "Not asked: the quick scan leaves it out.", "簡易点検では問わない設問です。";
    /// Not asked because the assessment is of one level.
    removed_level(level: &str) => "Not asked: this assessment leaves out {level}.", "この点検は{level}を対象としないため尋ねません。";
    /// Not asked because of answers.
    removed_answers(answers: &str) => "Not asked because of {answers}.", "次の回答により尋ねません：{answers}";
    /// Not asked, without a question that could be named.
    removed_never => "Not asked: its condition does not hold.", "条件に該当しないため尋ねません。";
    /// A question with its answer.
    answer_to(question: &str, answer: &str) => "{question}: {answer}", "{question}の回答：{answer}";
    /// An answer: don't know.
    to_find_out => "to find out", "要確認";
    /// An answer: not applicable.
    not_applicable => "not applicable", "該当なし";
    /// An answer: none.
    unanswered => "not answered", "未回答";
    /// Nothing to show.
    nothing => "–", "–";
    /// Heading of a question explained.
    heading_question(id: &str) => "Question {id}", "設問 {id}";
    /// Heading of the score explained.
    heading_score => "The score, point by point", "点数の内訳";
    /// Label: why asked.
    why_asked => "Why asked", "尋ねる理由";
    /// Label: the question's condition.
    condition => "Condition", "条件";
    /// Label: the condition of the question's section.
    condition_section => "Condition of the section", "分野の条件";
    /// Label: credit.
    credit => "Credit", "評点";
    /// Label: weight.
    weight => "Weight", "重み";
    /// Label: target.
    target => "Target", "目標";
    /// Label: what full credit would add to the lower end of the range.
    floor_gain => "Effect on the lower end of the range", "範囲の下限への影響";
    /// Label: priority.
    priority => "Priority", "優先度";
    /// Label: result with the weights as they are.
    attained => "Result of the level", "組織体制・個別システム別の点数";
    /// Label: how it stands as law.
    legal => "As law", "法令義務としての状況";
    /// Label: how it is counted.
    counting => "Counting", "集計";
    /// In no percentage, because it is law.
    legal_apart => "law is counted apart and is in no percentage", "法令義務は件数のみを数え、点数・割合には含めません";
    /// What gives the force that holds.
    force_own(force: &str) => "{force}, as the question's own", "{force}（設問本来の位置付け）";
    /// A force that a condition gives.
    force_raised(force: &str, condition: &str) => "{force}, raised because {condition}", "{force}（次の条件に該当するため引き上げ：{condition}）";
    /// A force that a condition could give.
    force_may(force: &str, condition: &str) => "could become {force}: if {condition}", "次の条件に該当すれば{force}：{condition}";
    /// A force that a condition does not give.
    force_not(force: &str, condition: &str) => "not {force}: that takes {condition}", "{force}ではない（該当しない条件：{condition}）";
    /// A question that earns no credit.
    not_scored => "not scored", "採点対象外";
    /// One counted answer: credit times weight.
    point(id: &str, credit: &str, weight: u8, product: &str) => "{id}: credit {credit} × weight {weight} = {product}", "{id}：評点{credit}×重み{weight}＝{product}";
    /// An applicable question without an answer.
    point_open(id: &str, weight: u8) => "{id}: not answered, 0 to {weight}", "{id}：未回答、0～{weight}";
    /// A question that may come to apply.
    point_maybe(id: &str, weight: u8) => "{id}: may come to be asked, 0 to {weight}", "{id}：該当するか未定、0～{weight}";
    /// A question answered as not applicable.
    point_not_applicable(id: &str) => "{id}: not applicable, in no sum", "{id}：該当なし（集計外）";
    /// The sums of a level.
    sums(earned: &str, weight: &str) => "Earned {earned} of {weight} answered", "得点{earned}／回答済みの重み合計{weight}";
}
