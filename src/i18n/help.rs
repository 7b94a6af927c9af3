//! The Japanese help of the commands; the English one stands where the arguments are declared,
//! and a test holds that everything declared there has its counterpart here.

/// What stands for options and commands in a usage line, as the parser writes it and as it is read.
pub const PLACES: [(&str, &str); 4] = [
    ("[OPTIONS]", "[オプション]"),
    ("[COMMAND]", "[コマンド]"),
    ("<COMMAND>", "<コマンド>"),
    ("[default: ", "[既定値: "),
];

/// What a command is for; `""` names the program itself.
pub fn command(name: &str) -> Option<&'static str> {
    Some(match name {
        "tenken" => {
            "点検：日本のAIガバナンスの自己点検を画面で進めるプログラム\n\nコマンドを付けずに実行すると、点検の一覧画面を開きます。"
        }
        "open" => "画面を開く（点検を指定するとその点検から）",
        "new" => "点検を始め、IDを表示する",
        "take" => "未回答の設問に順に答える",
        "list" => "点検の一覧を新しい順に表示する",
        "set" => "`new` で決めた項目を変更する",
        "bin" => "点検をごみ箱に移す",
        "restore" => "点検をごみ箱から戻す",
        "score" => {
            "評価結果を表示する\n\n終了コードによる判定は推移を見るスクリプトのためのもので、合否の基準ではありません。"
        }
        "explain" => "点数の内訳、又は設問ごとの扱いを説明する",
        "compare" => "2つの点検の変更点と、点数の差の内訳を表示する",
        "report" => "報告書を出力する",
        "guide" => "点検票が求める事項の一覧を、点検を行わずに表示する",
        "check" => "点検票の誤りを調べる",
        "schema" => "点検票ファイルのJSON Schemaを表示する",
        "export" => "回答をファイルに書き出す",
        "import" => "ファイルから回答を取り込む",
        "evidence" => "証跡一覧を管理する",
        "add" => "証跡を登録する（手元のファイルはSHA-256も記録）",
        "link" => "証跡を設問に結び付ける",
        "evidence list" => "証跡一覧を表示する",
        "questionnaires" => "点検票の一覧、又は1つの内容を表示する",
        "sources" => "点検票が引用する資料の一覧を表示する",
        "review" => "他の人の回答を検証する（確認・差戻し・別の回答）",
        "sign" => {
            "現在の内容に対する承認記録を付け、末尾ハッシュを表示する\n\n氏名の入力による記録であり、電子署名ではありません。その後に回答を変更すると効力を失います。"
        }
        "verify" => "記録、保管した点検票、手元の証跡が変わっていないかを調べる",
        "demo" => "架空の会社の記入例を一時フォルダーで開く",
        "completions" => "シェルの補完定義を表示する",
        "man" => "マニュアルページを表示する",
        _ => return None,
    })
}

/// What an argument of a command is.
pub fn argument(command: &str, argument: &str) -> Option<&'static str> {
    of_command(command, argument).or_else(|| anywhere(argument))
}

fn of_command(command: &str, argument: &str) -> Option<&'static str> {
    Some(match (command, argument) {
        ("new", "questionnaires") | ("guide", "id") => "点検票（例：cross-sector）",
        ("new", "name") => "点検の対象（システム又は組織の名称）",
        ("new", "depth") => "full は詳細点検、quick は主要設問のみの簡易点検",
        ("set", "depth") => "簡易点検から詳細点検に進む：full",
        ("set", "organisation_from") => "組織体制の回答を、この点検の現在の内容から取り込む",
        ("set", "name") => "点検の対象の名称",
        ("open", "id") => "点検：ID（一意に定まる先頭部分でも可）又は名称",
        ("compare", "id") => "前の点検：ID（一意に定まる先頭部分でも可）又は名称",
        ("compare", "other") => "後の点検",
        ("check", "files") => "ファイル（省略時は同梱及び自分の点検票すべて）",
        ("import", "file") => "回答ファイル（標準入力は -）",
        ("guide", "role") => {
            "指定した立場に該当し得る事項に絞る：developer（AI開発者）、provider（AI提供者）、user（AI利用者）"
        }
        ("questionnaires", "id") => "表示する点検票",
        ("report" | "guide", "format") => "形式：md はMarkdown",
        ("export", "format") => "形式：toml は回答ファイル",
        ("review", "method") => {
            "検証方法：inquiry（質問）、inspection（閲覧）、observation（観察）、re-performance（再実施）。差戻し以外は必須"
        }
        ("review", "return") => "回答者に差し戻す",
        ("review", "rate") => "別の回答を付ける：選択肢のID（複数はコンマ区切り）",
        ("review", "comment") => "検証者のコメント",
        ("sign", "role") => "立場：prepared（作成）、reviewed（確認）、approved（承認）",
        ("sign", "name") => "氏名",
        ("sign", "title") => "役職",
        ("sign", "department") => "部署",
        ("sign", "line") => "3線管理の第何線か：1、2、3",
        ("sign", "reference") => "決裁の記録（稟議番号、議事録等）",
        ("sign", "interim") => "未完了の事項があっても中間の承認として記録する",
        ("add", "department") => "保管部署",
        ("add", "period") => "対象期間",
        _ => return None,
    })
}

fn anywhere(argument: &str) -> Option<&'static str> {
    Some(match argument {
        "data_dir" => "点検を保存するフォルダー",
        "config_dir" => "自分の点検票を置くフォルダー",
        "questionnaire" => "同梱以外の点検票ファイル",
        "lang" => "言語：en 又は ja",
        "by" => "回答者（省略時は config.toml の by、なければシステムの利用者名）",
        "color" => "色を使うか：auto、always、never",
        "theme" => {
            "画面の配色：auto（自動）、dark（暗い背景）、light（明るい背景）、high-contrast（高コントラスト）、none（色なし）（省略時は config.toml の theme）"
        }
        "symbols" => {
            "画面の記号：unicode、ascii（罫線が2文字幅になる端末向け）（省略時は config.toml の symbols）"
        }
        "quiet" => "標準エラー出力を減らす",
        "verbose" => "標準エラー出力を増やす",
        "help" => "ヘルプを表示する",
        "version" => "版を表示する",
        "id" => "点検：ID（一意に定まる先頭部分でも可）又は名称",
        "organisation" => "組織",
        "department" => "部署",
        "period" => "対象期間（例：2026年度）",
        "level" => "organisation は組織体制のみ、system は個別システムのみ（省略時は両方）",
        "answers" => "最初に取り込む回答ファイル",
        "organisation_from" => "組織体制の設問は改めて尋ねず、この点検の回答を使う",
        "carry_from" => "前回の点検の回答を引き継ぐ（1問ずつ再確認）",
        "open" => "続けて画面を開く",
        "plain" => "カーソルを動かさず1行ずつ尋ねる",
        "json" => "JSONで出力する",
        "fail_under" => {
            "組織体制・個別システムのいずれかの下限がこの百分率を下回るか点数がない場合、終了コード4"
        }
        "no_binding_gaps" => {
            "法令の未充足・要確認・未定がある場合、又は簡易点検の場合、終了コード4"
        }
        "not_worse_than" => {
            "組織体制・個別システムの下限又は設問の評価がこの点検より下がった場合、終了コード4"
        }
        "output" => "標準出力の代わりにこのファイルへ書き出す",
        "force" => "既存のファイルを置き換える",
        "print" => "文字だけの報告書をプリンターに送る",
        "printer" => "プリンター（省略時はシステムの設定）",
        "at" => "ファイルのパス又はアドレス",
        "title" => "題名",
        "doc_no" => "文書番号",
        "edition" => "版",
        "expires" => "有効期限の日（例：2027-03-31）",
        "evidence" => "証跡（例：E-001）",
        "question" | "questions" => "設問",
        "head" => "承認時に記録した、又は印刷した末尾ハッシュ",
        "shell" => "シェル",
        _ => return None,
    })
}

/// Examples at the end of the program's help.
pub const EXAMPLES: &str = "\
例：
  tenken                                                    画面を開く
  tenken new cross-sector --name \"問合せ対応AI\" --depth quick
  tenken take 問合せ                                        答える（端末がなければ1行ずつ）
  tenken report 2026-11-22 -o summary.md                    Markdownの報告書を書き出す
  tenken score 2026-11-22 --json                            他のプログラム向けの数値";

/// How the help of a command is laid out; clap fills the braces.
pub const TEMPLATE: &str = "{about-with-newline}\n使い方: {usage}\n\n{all-args}{after-help}";
/// Heading of positional arguments.
pub const ARGUMENTS: &str = "引数";
/// Heading of options.
pub const OPTIONS: &str = "オプション";
/// Heading of commands.
pub const COMMANDS: &str = "コマンド";
