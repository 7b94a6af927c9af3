//! Arguments in, exit code out. Everything else is in the library, where tests and benches can
//! reach it.

use std::process::ExitCode;

fn main() -> ExitCode {
    tenken::cli::run()
}
