//! What the commands say on standard error, and the words of their lists.

use super::messages;

messages! {
    /// Standard output could not be written.
    output_not_written(error: &str) =>
        "Standard output could not be written ({error}); free space or choose another place, and run the command again.",
        "標準出力に書き込めません（{error}）。空き容量又は出力先を確認して、もう一度実行してください。";
    /// The interface was asked for without a terminal.
    no_terminal =>
        "The interface needs a terminal; `tenken take ID --plain` asks line by line, and `tenken --help` lists the commands.",
        "画面を開くには端末が必要です。`tenken take ID --plain` は1行ずつ尋ねます。コマンドの一覧は `tenken --help` で確認できます。";
}
