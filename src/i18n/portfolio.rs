//! What is said of all assessments side by side, in the table of the full screen and in the sentences
//! of the line-by-line shell.

use super::messages;

messages! {
    /// Which number is which assessment.
    assessment(number: usize, name: &str, stage: &str) => "{number}  {name} ({stage})", "{number}  {name}（{stage}）";
    /// Row: legal points open.
    law => "Legal points open", "法令の未充足・未確認";
    /// Row: those of them that are not answered.
    law_unanswered => "not answered yet", "うち未回答";
    /// What the columns say.
    legend => "A share is the result of a section whose level is finished; 3/8 means 3 of 8 questions answered.",
        "％は全問回答済みの点検の点数、3/8は8問中3問が回答済みであることを示します。";
    /// Section by section, read aloud: a section.
    section(level: &str, section: &str) => "{level}, {section}", "{level}、{section}";
    /// How one assessment stands in it.
    stands(number: usize, name: &str, standing: &str) => "{number} {name}: {standing}", "{number} {name}：{standing}";
    /// So many answered.
    open(answered: usize, applicable: usize) => "{answered} of {applicable} answered", "{applicable}問中{answered}問回答済み";
}
