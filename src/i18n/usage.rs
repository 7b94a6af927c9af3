//! Faults in what was typed on the command line, as Japanese sentences; the English ones are the
//! argument parser's own.

use super::messages;

messages! {
    /// An argument that no command takes.
    unknown_argument(argument: &str) => "unexpected argument `{argument}`", "`{argument}` という引数はありません";
    /// A command that does not exist.
    unknown_command(command: &str) => "unrecognized command `{command}`", "`{command}` というコマンドはありません";
    /// A value that the argument does not take.
    invalid_value(value: &str, argument: &str) => "invalid value `{value}` for `{argument}`", "`{argument}` に `{value}` は指定できません";
    /// Values that the argument takes.
    possible_values(values: &str) => "possible values: {values}", "指定できる値：{values}";
    /// An argument without its value.
    no_value(argument: &str) => "`{argument}` needs a value", "`{argument}` には値が必要です";
    /// Arguments that must be given.
    missing(arguments: &str) => "required: {arguments}", "次の指定が必要です：{arguments}";
    /// Arguments that exclude each other.
    conflict(argument: &str, other: &str) => "`{argument}` cannot be used with `{other}`", "`{argument}` と `{other}` は同時に指定できません";
    /// An argument given more often than it may be.
    repeated(argument: &str) => "`{argument}` was given more than once", "`{argument}` は1回だけ指定できます";
    /// Anything else.
    other => "the command line cannot be understood", "コマンドの指定を解釈できません";
    /// Something near what was typed.
    suggestion(near: &str) => "did you mean `{near}`?", "`{near}` のことでしょうか。";
    /// Where to read on.
    read_on => "`tenken --help` lists the commands", "コマンドの一覧は `tenken --help` で確認できます";
}
