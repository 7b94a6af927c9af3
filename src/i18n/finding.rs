//! What is wrong with a questionnaire file, each fault one sentence. Whoever writes a questionnaire
//! is no programmer: a sentence names the key as it is typed and what belongs there.

use super::messages;

messages! {
    /// Names the severity that keeps a file from being loaded.
    error => "error", "エラー";
    /// Names the severity that does not.
    warning => "warning", "警告";
    /// Begins a line that says what to do.
    hint => "hint", "ヒント";
    /// Over the limit of a file.
    file_too_large => "the file is larger than 8 MiB; split it into several questionnaires",
        "ファイルが8MiBを超えています。複数の点検票に分けてください";
    /// Not UTF-8.
    not_text => "the file is not text in UTF-8; save it as UTF-8 and try again",
        "ファイルがUTF-8の文字データではありません。UTF-8で保存し直してください";
    /// Nothing in it.
    empty => "the file is empty; see a shipped questionnaire for the form", "ファイルが空です。書式は同梱の点検票を参照してください";
    /// Not TOML.
    syntax(said: &str) => "this is not valid TOML: {said}", "TOMLの書式に誤りがあります（{said}）";
    /// Lines that are not told one by one.
    many_faults(more: usize) => "1 more place is not valid TOML; is this a TOML file?" | "{more} more places are not valid TOML; is this a TOML file?", "他に{more}か所、TOMLの書式に誤りがあります。TOMLのファイルか確認してください";
    /// A newer format.
    newer_schema(found: i64) =>
        "the file has format {found}; this program reads format 1: use a newer version of the program",
        "ファイルの形式は{found}ですが、このプログラムが読めるのは形式1です。新しい版のプログラムを使ってください";
    /// A format that there never was.
    schema => "`schema` is a whole number: write `schema = 1`", "`schema`には整数を指定してください（`schema = 1`）";
    /// A key that nothing reads.
    unknown_key(key: &str) => "`{key}` is not a key that belongs here", "ここに`{key}`というキーは書けません";
    /// A key that must be there.
    missing_key(key: &str) => "`{key}` is missing", "`{key}`がありません";
    /// Another shape.
    wrong_shape(key: &str, shape: &str) => "`{key}` must be {shape}", "`{key}`には{shape}を書いてください";
    /// A text that is no id.
    not_an_id(text: &str, rule: &str) => "`{text}` cannot be an id: {rule}", "`{text}`はIDとして使えません。{rule}";
    /// The form of lower-case ids.
    rule_slug => "use lower-case letters, digits and hyphens, a letter first",
        "英小文字・数字・ハイフンを使い、先頭は英小文字にしてください";
    /// The form of question and option ids.
    rule_word => "use letters, digits, `_` and `-`, and begin with a letter or `_` (an option also with a digit)",
        "英数字・`_`・`-`を使い、先頭は英字又は`_`（選択肢は数字も可）にしてください";
    /// The form of framework items.
    rule_item => "use a text without control characters or blanks at its ends",
        "制御文字や前後の空白を含まない文字列にしてください";
    /// A version of another form.
    version => "a version is three numbers, such as \"2026.11.0\"", "版は\"2026.11.0\"のような3つの数で書いてください";
    /// A credit out of range.
    credit => "a credit lies between 0 and 1", "評点は0から1の間で指定してください";
    /// A weight out of range.
    weight => "a weight is a whole number from 1 to 5", "重みは1から5の整数で指定してください";
    /// Too many decimals.
    decimals => "at most three decimals are kept", "小数は3桁までです";
    /// A number out of range.
    number => "this is not a number between -8000000000000 and 8000000000000",
        "-8000000000000から8000000000000までの数ではありません";
    /// The same id twice.
    duplicate(thing: &str, id: &str, first: &str) => "the {thing} `{id}` stands at {first} already",
        "{thing}`{id}`は既に{first}にあります";
    /// An id that names nothing.
    unknown(thing: &str, id: &str) => "there is no {thing} `{id}`", "{thing}`{id}`はありません";
    /// Something near.
    did_you_mean(near: &str) => "did you mean `{near}`?", "`{near}`のことでしょうか";
    /// A missing text.
    missing_text(key: &str) => "`{key}` has no text; write it in English and Japanese: `{key} = {{ en = \"…\", ja = \"…\" }}`",
        "`{key}`の文章がありません。`{key} = {{ en = \"…\", ja = \"…\" }}`のように英語と日本語で書いてください";
    /// A missing list of texts.
    missing_lines(key: &str) => "`{key}` has no text; write it in English and Japanese: `{key} = {{ en = [\"…\"], ja = [\"…\"] }}`",
        "`{key}`の文章がありません。`{key} = {{ en = [\"…\"], ja = [\"…\"] }}`のように英語と日本語で書いてください";
    /// A missing language.
    missing_language(key: &str, code: &str) => "`{key}` has no text in `{code}`", "`{key}`に`{code}`の文章がありません";
    /// A text too long.
    text_too_long => "the text is longer than 64 KiB", "文章が64KiBを超えています";
    /// Too many questions.
    too_many_questions(count: usize) => "{count} questions are loaded together; 5000 is the most",
        "合わせて{count}問あります。上限は5000問です";
    /// Questionnaires that extend each other.
    cycle(id: &str) => "`{id}` is extended in a circle", "`{id}`の`extends`が循環しています";
    /// Dates the wrong way round.
    review_before_as_of => "`review_by` is before `as_of`", "`review_by`が`as_of`より前の日付です";
    /// Not one kind.
    kind_unclear => "a question has exactly one of `scale`, `options` and `kind = \"text\" | \"number\" | \"date\"`",
        "設問には`scale`、`options`、`kind = \"text\" | \"number\" | \"date\"`のうち1つだけを指定してください";
    /// A key of numbers.
    key_of_number(key: &str) => "`{key}` belongs to questions of `kind = \"number\"`",
        "`{key}`は`kind = \"number\"`の設問だけに書けます";
    /// Bounds the wrong way round.
    min_above_max => "`min` is above `max`", "`min`が`max`より大きくなっています";
    /// Some options with credit.
    credit_partly => "some options carry `credit` and others do not; give all of them one, or none",
        "`credit`のある選択肢とない選択肢があります。すべてに付けるか、付けないかのどちらかにしてください";
    /// The best answer below 1.
    best_below_one => "the best answer must earn exactly 1", "最も良い回答の評点は1にしてください";
    /// No options.
    no_options => "a scale needs options", "尺度には選択肢が必要です";
    /// Exclusive without others.
    exclusive_of_one => "`exclusive` belongs to questions of `kind = \"many\"`", "`exclusive`は`kind = \"many\"`の設問だけに書けます";
    /// A scored question without force.
    force_missing => "a scored question needs `force`: \"binding\", \"supervisory\" or \"voluntary\"",
        "採点対象の設問には`force`（\"binding\"、\"supervisory\"、\"voluntary\"のいずれか）が必要です";
    /// A key of scored questions.
    key_of_scored(key: &str) => "`{key}` belongs to scored questions, whose options carry `credit`",
        "`{key}`は選択肢に`credit`のある設問だけに書けます";
    /// Scored in a scope section.
    scored_scope => "a section with `scope = true` takes only questions without credit",
        "`scope = true`の分野には採点対象外の設問だけを置けます";
    /// Force above the sources'.
    force_above(force: &str, strongest: &str) => "the force `{force}` is stronger than that of the sources cited, which is `{strongest}` at most",
        "効力`{force}`は、引用した資料のうち最も強い`{strongest}`を超えています";
    /// No source in force cited.
    force_without(force: &str) => "the force `{force}` rests on no source in force", "効力`{force}`の根拠となる施行中の資料が引用されていません";
    /// Raised to nothing stronger.
    raised_not_stronger(force: &str) => "`raised` to `{force}` is not stronger than the question's own force",
        "`raised`の`{force}`は設問自体の効力より強くありません";
    /// A nature without law.
    nature_of_other => "`nature` belongs to binding questions", "`nature`は法令義務の設問だけに書けます";
    /// Law on another scale.
    binding_not_on_duty => "a binding question is answered on the scale `duty`", "法令義務の設問には尺度`duty`を使ってください";
    /// Heavy law outside the quick scan.
    heavy_law_not_core => "a binding question of weight 5 must be `core`", "重み5の法令義務の設問は`core`にしてください";
    /// A core question on another.
    core_on_other(id: &str) => "this core question depends on `{id}`, which is scored and not core: the quick scan would never ask it",
        "主要設問ですが、主要設問でない採点対象の設問`{id}`に依存しているため、簡易点検では尋ねられません";
    /// No source.
    no_source => "a scored question cites at least one source", "採点対象の設問には資料を1つ以上引用してください";
    /// No principle.
    no_principle => "a scored question names at least one principle", "採点対象の設問には指針の原則を1つ以上指定してください";
    /// Two tests in one.
    not_with_bounds => "`not` names options, `at_least` and `at_most` bound a number; a condition has one or the other",
        "`not`は選択肢、`at_least`・`at_most`は数値に使います。1つの条件にはどちらか一方だけを書いてください";
    /// An empty condition.
    empty_condition => "this condition names nothing; leave `when` out where there is none",
        "条件が空です。条件がなければ`when`を省いてください";
    /// A later question.
    later_question(id: &str) => "a condition reads earlier questions only, and `{id}` does not come earlier",
        "条件で参照できるのは前の設問だけですが、`{id}`は前にありません";
    /// A test that does not fit.
    wrong_test(id: &str) => "`{id}` cannot be read this way: name options of a question that has them, `at_least` and `at_most` of a number",
        "`{id}`はこの書き方では参照できません。選択肢のある設問は選択肢を、数値の設問は`at_least`・`at_most`を指定してください";
    /// Reads something scored.
    reads_scored(id: &str) => "`{id}` is scored; here only questions without credit may be read",
        "`{id}`は採点対象の設問です。ここでは採点対象外の設問だけを参照できます";
    /// The organisation reads a system.
    reads_system(id: &str) => "`{id}` asks about a system; a section about the organisation may not read it",
        "`{id}`は個別システムの設問です。組織体制の分野からは参照できません";
    /// Never holds.
    never_holds => "no answers make this condition hold", "この条件を満たす回答の組合せがありません";
    /// Never reached.
    unreachable => "no answers reach this question: its section's condition and its own exclude each other",
        "この設問に至る回答の組合せがありません。分野の条件と設問の条件が両立しません";
    /// A chain of replacements.
    replaces_chain(id: &str) => "`{id}` itself replaces another question; name that one", "`{id}`自体が別の設問を置き換えています。元の設問を指定してください";
    /// A condition beside `replaces`.
    replaces_with_when => "a question that replaces another has that one's condition and none of its own",
        "他の設問を置き換える設問には元の設問の条件が使われるため、`when`は書けません";
    /// An option that others read.
    replaces_without_option(option: &str, reader: &str) => "`{reader}` reads the option `{option}` of the replaced question, which this one does not have",
        "置き換えられる設問の選択肢`{option}`を`{reader}`が参照していますが、この設問にはありません";
    /// An old name that is still borne.
    renamed_from_loaded(id: &str) => "`{id}` is itself a question of this load: an id is never given to another question",
        "`{id}`は読み込まれた別の設問のIDです。IDを他の設問に使い回すことはできません";
    /// Scored against unscored.
    replaces_other_kind(id: &str) => "of this question and `{id}`, which it replaces, one is scored and the other is not",
        "この設問と置き換えられる`{id}`の一方だけが採点対象です";
    /// A force of a text that is not in force.
    force_not_in_force => "only a source in force carries `force`", "`force`は施行中の資料だけに書けます";
    /// A source that nothing cites.
    uncited(id: &str) => "no shipped question cites `{id}`", "`{id}`を引用する設問がありません";
    /// Tiers without an end.
    tier_conditions => "every tier but the last has a `when`, and the last has none",
        "最後以外の区分（tier）には`when`が必要で、最後には書けません";
    /// Bands that do not cover.
    band_shares => "bands begin at different shares, and one begins at 0", "評価区分（band）の下限はそれぞれ異なり、1つは0でなければなりません";
    /// A text.
    shape_text => "a text", "文字列";
    /// Texts.
    shape_texts => "a list of texts", "文字列の一覧";
    /// A text or texts.
    shape_text_or_texts => "a text or a list of texts", "文字列又は文字列の一覧";
    /// A number.
    shape_number => "a number", "数値";
    /// A truth.
    shape_truth => "true or false", "true又はfalse";
    /// A day.
    shape_day => "a day such as 2026-11-22, without quotation marks", "2026-11-22のような日付（引用符なし）";
    /// A table.
    shape_table => "a table", "表（テーブル）";
    /// Tables.
    shape_tables => "a list of tables", "表（テーブル）の一覧";
    /// A table or tables.
    shape_table_or_tables => "a table or a list of tables", "表（テーブル）又はその一覧";
    /// One of.
    shape_one_of(words: &str) => "one of {words}", "{words}のいずれか";
    /// A questionnaire.
    thing_questionnaire => "questionnaire", "点検票";
    /// A section.
    thing_section => "section", "分野";
    /// A question.
    thing_question => "question", "設問";
    /// An option.
    thing_option => "option", "選択肢";
    /// A source.
    thing_source => "source", "資料";
    /// A scale.
    thing_scale => "scale", "尺度";
    /// A principle.
    thing_principle => "principle", "原則";
    /// A framework.
    thing_framework => "framework", "枠組み";
    /// An item.
    thing_item => "framework item", "枠組みの項目";
    /// A thing.
    thing_action => "action", "操作";
    /// A thing.
    thing_key => "key", "キー";
    /// Two actions on one key.
    key_taken(key: &str, action: &str) => "the key `{key}` says `{action}` in the same place; give one of the two another key",
        "キー`{key}`は同じ画面の操作`{action}`と重なっています。どちらかに別のキーを指定してください";
    /// A key that keeps its meaning.
    key_fixed(key: &str) => "`{key}` keeps its meaning: digits, `Esc`, `Ctrl-C`, `Ctrl-Z` and `F1` to `F3` are given to no other action",
        "`{key}`は変更できません。数字、`Esc`、`Ctrl-C`、`Ctrl-Z`、`F1`～`F3`には操作を割り当てられません";
}
