//! What `guide` takes. It stands beside the other arguments only for their length; how a scope
//! answer is named here is how it is named in the questionnaires.

use clap::{Args, ValueEnum};

use crate::report::AiRole;

/// `guide --role`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum AiRoleArgument {
    Developer,
    Provider,
    User,
}

impl From<AiRoleArgument> for AiRole {
    fn from(argument: AiRoleArgument) -> Self {
        match argument {
            AiRoleArgument::Developer => Self::Developer,
            AiRoleArgument::Provider => Self::Provider,
            AiRoleArgument::User => Self::User,
        }
    }
}

/// `guide --format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum GuideFormat {
    Md,
}

#[derive(Debug, Args)]
pub(crate) struct GuideArguments {
    /// The questionnaire, such as cross-sector
    #[arg(value_name = "QUESTIONNAIRE")]
    pub(crate) id: String,
    /// Only what can apply to these roles: developer, provider, user
    #[arg(long, value_name = "R", num_args = 1..)]
    pub(crate) role: Vec<AiRoleArgument>,
    /// The format: md is Markdown
    #[arg(long, default_value = "md")]
    pub(crate) format: GuideFormat,
}
