//! The invented firm of the demonstration, and what is said when it is over. The firm is invented
//! and says so wherever its name stands, lest its result be taken for a real one.

use super::messages;

messages! {
    /// What is assessed.
    name => "Chat assistant for customers (invented)", "お客様向けチャット相談AI（架空）";
    /// The firm.
    organisation => "Minato Mail Order KK (invented)", "みなと通販株式会社（架空）";
    /// The department.
    department => "Customer service", "お客様相談部";
    /// Who answered.
    answerer => "Nishi", "西";
    /// Who reviewed.
    reviewer => "Mori", "森";
    /// The temporary folder could not be made or taken away.
    no_folder(why: &str) => "The temporary folder of the demonstration could not be used ({why}); free space there and run `tenken demo` again.",
        "デモ用の一時フォルダーを使用できません（{why}）。空き容量を確保して、もう一度 `tenken demo` を実行してください。";
    /// After it.
    over => "The demonstration is over and its temporary folder is gone; `tenken` begins an assessment of your own.",
        "デモを終了し、一時フォルダーを削除しました。自社の点検は `tenken` で始められます。";
}
