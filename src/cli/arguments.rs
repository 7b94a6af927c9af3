//! What can be typed: every command, argument and flag, in one declaration. Help, completions, the
//! man page and the parser all come from it; the Japanese help stands in `i18n::help`, and a test
//! holds that nothing declared here is missing there.

mod guide;

use std::path::PathBuf;

use clap::{
    Args, Parser, Subcommand, ValueEnum,
    builder::{PossibleValuesParser, TypedValueParser},
};

use crate::{
    assessment::{ReviewMethod, Role},
    i18n::Language,
    questionnaire::{Depth, Level},
    tui::{Symbols, Theme},
};

pub(crate) use guide::GuideArguments;

/// Guided self-assessment of AI governance in Japan (点検).
///
/// Without a command it opens the interface on the list of assessments.
#[derive(Debug, Parser)]
#[command(name = "tenken", version, disable_help_subcommand = true, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

const EXAMPLES: &str = "\
Examples:
  tenken                                                    open the interface
  tenken new cross-sector --name \"Chat assistant\" --depth quick
  tenken take chat                                          answer, line by line where there is no terminal
  tenken report chat -o summary.md                          write the Markdown summary
  tenken score chat --json                                  the numbers, for another program";

/// Flags that every command takes.
#[derive(Debug, Clone, Args)]
pub(crate) struct Global {
    /// Where assessments are kept
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data_dir: Option<PathBuf>,
    /// Where your questionnaires are kept
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) config_dir: Option<PathBuf>,
    /// A questionnaire file of your own, beside the shipped ones
    #[arg(long, global = true, value_name = "PATH")]
    pub(crate) questionnaire: Vec<PathBuf>,
    /// Language: en or ja
    #[arg(long, global = true, value_name = "LANG")]
    pub(crate) lang: Option<LanguageArgument>,
    /// Who answers; else `by` in config.toml, else the system's user name
    #[arg(long, global = true, value_name = "WHO")]
    pub(crate) by: Option<String>,
    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: ColorArgument,
    /// Colours of the interface; else `theme` in config.toml
    #[arg(long, global = true, value_name = "THEME", value_parser = theme())]
    pub(crate) theme: Option<Theme>,
    /// Marks of the interface: ascii where lines are drawn too wide; else `symbols` in config.toml
    #[arg(long, global = true, value_name = "SET", value_parser = symbols())]
    pub(crate) symbols: Option<Symbols>,
    /// Say less on standard error
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
    /// Say more on standard error
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
}

fn theme() -> impl TypedValueParser<Value = Theme> {
    PossibleValuesParser::new(Theme::NAMES).try_map(|name| Theme::named(&name).ok_or(name))
}

fn symbols() -> impl TypedValueParser<Value = Symbols> {
    PossibleValuesParser::new(Symbols::NAMES).try_map(|name| Symbols::named(&name).ok_or(name))
}

/// `--lang`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LanguageArgument {
    En,
    Ja,
}

impl From<LanguageArgument> for Language {
    fn from(argument: LanguageArgument) -> Self {
        match argument {
            LanguageArgument::En => Self::En,
            LanguageArgument::Ja => Self::Ja,
        }
    }
}

/// `--color`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorArgument {
    Auto,
    Always,
    Never,
}

/// `--depth`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DepthArgument {
    Full,
    Quick,
}

impl From<DepthArgument> for Depth {
    fn from(argument: DepthArgument) -> Self {
        match argument {
            DepthArgument::Full => Self::Full,
            DepthArgument::Quick => Self::Quick,
        }
    }
}

/// `--level`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LevelArgument {
    Organisation,
    System,
}

impl From<LevelArgument> for Level {
    fn from(argument: LevelArgument) -> Self {
        match argument {
            LevelArgument::Organisation => Self::Organisation,
            LevelArgument::System => Self::System,
        }
    }
}

/// The commands, in the order in which the help lists them.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Open the interface, straight at an assessment where one is named
    Open(OpenArguments),
    /// Start an assessment and print its id
    New(NewArguments),
    /// Walk the open questions of an assessment
    Take(TakeArguments),
    /// List the assessments, newest first
    List(ListArguments),
    /// Change what `new` set
    Set(SetArguments),
    /// Move an assessment to the bin
    Bin(IdArguments),
    /// Take an assessment back out of the bin
    Restore(IdArguments),
    /// Print the scores
    ///
    /// The gates are for scripts that watch a trend; none of them is a pass mark.
    Score(ScoreArguments),
    /// Explain the score, or one question, point by point
    Explain(ExplainArguments),
    /// Say what changed from one assessment to another, and why the result did
    Compare(CompareArguments),
    /// Write the report
    Report(ReportArguments),
    /// Print what a questionnaire asks of a firm, with no assessment
    Guide(GuideArguments),
    /// Check questionnaires for faults
    Check(CheckArguments),
    /// Print the JSON Schema of questionnaire files
    Schema,
    /// Write the answers as a file
    Export(ExportArguments),
    /// Take answers in from a file
    Import(ImportArguments),
    /// Keep the evidence ledger of an assessment
    Evidence(EvidenceArguments),
    /// List the questionnaires, or show one
    Questionnaires(QuestionnairesArguments),
    /// List what the questionnaires cite
    Sources(SourcesArguments),
    /// Confirm answers of somebody else, send them back, or answer differently
    Review(ReviewArguments),
    /// Record an approval of an assessment as it stands, and print its head
    ///
    /// A typed name is a record, not an electronic signature. A later change of an answer voids it.
    Sign(SignArguments),
    /// Check an assessment's log, kept files and local evidence
    Verify(VerifyArguments),
    /// Look at a filled assessment of an invented firm, in a temporary folder
    Demo,
    /// Print completions for a shell
    Completions(CompletionsArguments),
    /// Print the man page
    Man,
}

/// An assessment alone.
#[derive(Debug, Args)]
pub(crate) struct IdArguments {
    /// The assessment: its id, an unambiguous beginning of it, or its name
    pub(crate) id: String,
}

#[derive(Debug, Args)]
pub(crate) struct OpenArguments {
    /// The assessment: its id, an unambiguous beginning of it, or its name
    pub(crate) id: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct NewArguments {
    /// The questionnaires, such as cross-sector
    #[arg(required = true, value_name = "QUESTIONNAIRE")]
    pub(crate) questionnaires: Vec<String>,
    /// What is assessed: the system or the organisation
    #[arg(long)]
    pub(crate) name: String,
    /// The organisation
    #[arg(long)]
    pub(crate) organisation: Option<String>,
    /// The department
    #[arg(long)]
    pub(crate) department: Option<String>,
    /// The period, such as FY2026
    #[arg(long)]
    pub(crate) period: Option<String>,
    /// Everything, or the quick scan of core questions
    #[arg(long, default_value = "full")]
    pub(crate) depth: DepthArgument,
    /// The organisation alone or one system alone; else both
    #[arg(long)]
    pub(crate) level: Option<LevelArgument>,
    /// An answers file to begin with
    #[arg(long, value_name = "FILE")]
    pub(crate) answers: Option<PathBuf>,
    /// Take the organisation's answers from this assessment instead of asking again
    #[arg(long, value_name = "ID")]
    pub(crate) organisation_from: Option<String>,
    /// Propose the answers of this earlier assessment, each to be confirmed again
    #[arg(long, value_name = "ID")]
    pub(crate) carry_from: Option<String>,
    /// Open the interface on it
    #[arg(long)]
    pub(crate) open: bool,
}

#[derive(Debug, Args)]
pub(crate) struct TakeArguments {
    /// The assessment: its id, an unambiguous beginning of it, or its name
    pub(crate) id: String,
    /// A line at a time, without cursor movement
    #[arg(long)]
    pub(crate) plain: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ListArguments {
    /// As JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct SetArguments {
    /// The assessment: its id, an unambiguous beginning of it, or its name
    pub(crate) id: String,
    /// What is assessed
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// The organisation
    #[arg(long)]
    pub(crate) organisation: Option<String>,
    /// The department
    #[arg(long)]
    pub(crate) department: Option<String>,
    /// The period
    #[arg(long)]
    pub(crate) period: Option<String>,
    /// Take the organisation's answers from this assessment, as they are now
    #[arg(long, value_name = "ID")]
    pub(crate) organisation_from: Option<String>,
    /// Go on from the quick scan to all questions: full
    #[arg(long)]
    pub(crate) depth: Option<DepthArgument>,
}

#[derive(Debug, Args)]
pub(crate) struct ScoreArguments {
    /// The assessment: its id, an unambiguous beginning of it, or its name
    pub(crate) id: String,
    /// As JSON
    #[arg(long)]
    pub(crate) json: bool,
    /// End with 4 where the floor of a level is below this percentage, or there is no score
    #[arg(long, value_name = "N")]
    pub(crate) fail_under: Option<String>,
    /// End with 4 while a legal point is open or undecided, or in a quick scan
    #[arg(long)]
    pub(crate) no_binding_gaps: bool,
    /// End with 4 where a level's floor, or a question scored in both, is worse than in this one
    #[arg(long, value_name = "ID2")]
    pub(crate) not_worse_than: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ExplainArguments {
    /// The assessment: its id, an unambiguous beginning of it, or its name
    pub(crate) id: String,
    /// The question
    pub(crate) question: Option<String>,
    /// As JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct CompareArguments {
    /// The earlier assessment: its id, an unambiguous beginning of it, or its name
    pub(crate) id: String,
    /// The later one
    #[arg(value_name = "ID2")]
    pub(crate) other: String,
    /// As JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// `report --format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    Md,
}

#[derive(Debug, Args)]
pub(crate) struct ReportArguments {
    /// The assessment: its id, an unambiguous beginning of it, or its name
    pub(crate) id: String,
    /// The format: md is Markdown
    #[arg(long, default_value = "md")]
    pub(crate) format: ReportFormat,
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Replace the file where it exists
    #[arg(long, requires = "output")]
    pub(crate) force: bool,
    /// Send it to the printer as plain text
    #[arg(long, conflicts_with = "output")]
    pub(crate) print: bool,
    /// The printer; else the system's own choice
    #[arg(long, value_name = "P", requires = "print")]
    pub(crate) printer: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArguments {
    /// The files; without any, everything shipped and your own
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
}

/// `export --format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportFormat {
    Toml,
}

#[derive(Debug, Args)]
pub(crate) struct ExportArguments {
    /// The assessment: its id, an unambiguous beginning of it, or its name
    pub(crate) id: String,
    /// The format: toml is the answers file
    #[arg(long, default_value = "toml")]
    pub(crate) format: ExportFormat,
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Replace the file where it exists
    #[arg(long, requires = "output")]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ImportArguments {
    /// The assessment: its id, an unambiguous beginning of it, or its name
    pub(crate) id: String,
    /// The answers file; - for standard input
    pub(crate) file: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct EvidenceArguments {
    /// The assessment: its id, an unambiguous beginning of it, or its name
    pub(crate) id: String,
    #[command(subcommand)]
    pub(crate) action: EvidenceAction,
}

/// `evidence ID …`.
#[derive(Debug, Subcommand)]
pub(crate) enum EvidenceAction {
    /// Enter a document; the SHA-256 of a local file is recorded
    Add(EvidenceAddArguments),
    /// Link an item to questions
    Link(EvidenceLinkArguments),
    /// List the ledger
    List,
}

#[derive(Debug, Args)]
pub(crate) struct EvidenceAddArguments {
    /// The file's path, or an address
    #[arg(value_name = "FILE|ADDRESS")]
    pub(crate) at: String,
    /// Its title
    #[arg(long)]
    pub(crate) title: String,
    /// Its document number
    #[arg(long, value_name = "N")]
    pub(crate) doc_no: Option<String>,
    /// Its edition
    #[arg(long)]
    pub(crate) edition: Option<String>,
    /// The department that keeps it
    #[arg(long)]
    pub(crate) department: Option<String>,
    /// The period that it covers
    #[arg(long)]
    pub(crate) period: Option<String>,
    /// The last day on which it is valid, such as 2027-03-31
    #[arg(long, value_name = "D")]
    pub(crate) expires: Option<jiff::civil::Date>,
}

#[derive(Debug, Args)]
pub(crate) struct EvidenceLinkArguments {
    /// The item, such as E-001
    pub(crate) evidence: String,
    /// The questions
    #[arg(required = true, value_name = "QUESTION")]
    pub(crate) questions: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct QuestionnairesArguments {
    /// The questionnaire to show
    pub(crate) id: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct SourcesArguments {
    /// As JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// `review --method`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum MethodArgument {
    Inquiry,
    Inspection,
    Observation,
    #[value(name = "re-performance")]
    RePerformance,
}

impl From<MethodArgument> for ReviewMethod {
    fn from(argument: MethodArgument) -> Self {
        match argument {
            MethodArgument::Inquiry => Self::Inquiry,
            MethodArgument::Inspection => Self::Inspection,
            MethodArgument::Observation => Self::Observation,
            MethodArgument::RePerformance => Self::RePerformance,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct ReviewArguments {
    /// The assessment: its id, an unambiguous beginning of it, or its name
    pub(crate) id: String,
    /// The questions
    #[arg(required = true, value_name = "QUESTION")]
    pub(crate) questions: Vec<String>,
    /// How the answers were checked; needed unless they are sent back
    #[arg(long, value_name = "METHOD")]
    pub(crate) method: Option<MethodArgument>,
    /// Send them back to the answerer
    #[arg(long = "return", conflicts_with = "rate")]
    pub(crate) r#return: bool,
    /// Answer differently: the option's id, several set apart by commas
    #[arg(long, value_name = "OPTION")]
    pub(crate) rate: Option<String>,
    /// The reviewer's words
    #[arg(long, value_name = "C")]
    pub(crate) comment: Option<String>,
}

/// `sign --role`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum RoleArgument {
    Prepared,
    Reviewed,
    Approved,
}

impl From<RoleArgument> for Role {
    fn from(argument: RoleArgument) -> Self {
        match argument {
            RoleArgument::Prepared => Self::Prepared,
            RoleArgument::Reviewed => Self::Reviewed,
            RoleArgument::Approved => Self::Approved,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct SignArguments {
    /// The assessment: its id, an unambiguous beginning of it, or its name
    pub(crate) id: String,
    /// As what: prepared, reviewed or approved
    #[arg(long)]
    pub(crate) role: RoleArgument,
    /// The name of the person
    #[arg(long, value_name = "N")]
    pub(crate) name: String,
    /// Their title
    #[arg(long)]
    pub(crate) title: Option<String>,
    /// Their department
    #[arg(long, value_name = "D")]
    pub(crate) department: Option<String>,
    /// Their line of defence: 1, 2 or 3
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=3))]
    pub(crate) line: Option<u8>,
    /// Where the decision is recorded, such as a ringi number or minutes
    #[arg(long, value_name = "R")]
    pub(crate) reference: Option<String>,
    /// Record it while something is open, undecided or to be confirmed again
    #[arg(long)]
    pub(crate) interim: bool,
}

#[derive(Debug, Args)]
pub(crate) struct VerifyArguments {
    /// The assessment: its id, an unambiguous beginning of it, or its name
    pub(crate) id: String,
    /// The head that was signed or printed
    #[arg(long, value_name = "HASH")]
    pub(crate) head: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct CompletionsArguments {
    /// The shell
    pub(crate) shell: clap_complete::Shell,
}
