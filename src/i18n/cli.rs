//! What the commands say on standard error, and the words of their lists. Each sentence says what
//! is wrong, where, and what to do next; which exit code goes with it is not known here.

use super::messages;

messages! {
    /// Begins a line that says why a command could not do what was asked.
    error => "error", "エラー";
    /// Standard output could not be written.
    output_not_written(error: &str) =>
        "Standard output could not be written ({error}); free space or choose another place, and run the command again.",
        "標準出力に書き込めません（{error}）。空き容量又は出力先を確認して、もう一度実行してください。";
    /// Lines could not be read or written.
    streams_failed(error: &str) =>
        "Lines could not be read from standard input or written to standard output ({error}); what was answered before is saved.",
        "標準入力の読込み又は標準出力への書込みができません（{error}）。それまでの回答は保存されています。";
    /// Standard input could not be read.
    input_not_read(error: &str) =>
        "Standard input could not be read ({error}); name a file instead.",
        "標準入力を読み込めません（{error}）。ファイルを指定してください。";
    /// The interface was asked for without a terminal.
    no_terminal =>
        "The interface needs a terminal; `tenken take ID --plain` asks line by line, and `tenken --help` lists the commands.",
        "画面を開くには端末が必要です。`tenken take ID --plain` は1行ずつ尋ねます。コマンドの一覧は `tenken --help` で確認できます。";
    /// `TERM=dumb`.
    dumb_terminal =>
        "This terminal calls itself `dumb`, so no screen can be drawn on it; `tenken take ID --plain` asks line by line.",
        "この端末（TERM=dumb）には画面を表示できません。`tenken take ID --plain` は1行ずつ尋ねます。";
    /// The terminal could not be taken over.
    terminal_failed(error: &str) =>
        "The terminal could not be used ({error}); `tenken take ID --plain` asks line by line.",
        "端末を使用できません（{error}）。`tenken take ID --plain` は1行ずつ尋ねます。";
    /// Nobody is known to answer.
    nobody => "unknown", "不明";
    /// A blank name.
    name_blank => "The name is blank; give `--name` the name of the system or organisation that is assessed.",
        "名称が空です。`--name` に点検対象のシステム又は組織の名称を指定してください。";
    /// `set` without anything to set.
    nothing_to_set => "Nothing to change was named; give `--name`, `--organisation`, `--department`, `--period`, `--organisation-from` or `--depth full`.",
        "変更する項目がありません。`--name`、`--organisation`、`--department`、`--period`、`--organisation-from`、`--depth full` のいずれかを指定してください。";
    /// `set --depth quick`.
    depth_only_full => "An assessment goes on from the quick scan to all questions and not back; give `--depth full`.",
        "簡易点検から詳細点検には進めますが、戻すことはできません。`--depth full` を指定してください。";
    /// No such questionnaire.
    no_questionnaire(id: &str, known: &str) => "There is no questionnaire `{id}`; there are: {known}.",
        "点検票`{id}`はありません。使える点検票：{known}";
    /// Roles where nothing asks for them.
    no_roles(id: &str) => "`{id}` asks nothing about roles, so `--role` would leave nothing out; run it without.",
        "`{id}`には立場を尋ねる設問がないため、`--role` では絞り込めません。`--role` を付けずに実行してください。";
    /// No such question.
    no_question(id: &str) => "This assessment has no question `{id}`; `tenken questionnaires ID` lists them.",
        "この点検に設問`{id}`はありません。`tenken questionnaires ID` で一覧を確認できます。";
    /// No such evidence.
    no_evidence(id: &str, known: &str) => "The ledger has no item `{id}`; it has: {known}.",
        "証跡一覧に`{id}`はありません。登録済み：{known}";
    /// Evidence without title or place.
    evidence_blank => "Evidence needs a place and a title; give a file or an address, and `--title`.",
        "証跡には所在と題名が必要です。ファイル又はアドレスと `--title` を指定してください。";
    /// Linking where only the organisation is asked.
    link_level => "An assessment of the organisation alone asks about the organisation itself; leave out `--organisation-from` or `--level organisation`.",
        "組織体制のみの点検では組織体制を自ら点検します。`--organisation-from` と `--level organisation` は併用できません。";
    /// Linking to itself.
    link_self => "An assessment cannot take answers from itself; name another one with `--organisation-from`.",
        "同じ点検から取り込むことはできません。`--organisation-from` に別の点検を指定してください。";
    /// The linked assessment changed.
    link_changed(other: &str, id: &str) => "The organisation's answers changed in `{other}` after they were taken over; `tenken set {id} --organisation-from {other}` takes them in again.",
        "取り込んだ後に `{other}` の組織体制の回答が変更されています。`tenken set {id} --organisation-from {other}` で改めて取り込めます。";
    /// The linked assessment changed, in the interface.
    link_changed_here(other: &str) => "The organisation's answers changed in `{other}` after they were taken over; on the result, “Organisation's answers” takes them in again", "取り込んだ後に `{other}` の組織体制の回答が変更されています。結果の画面の「組織体制の回答を取り込む」で改めて取り込めます";
    /// The linked assessment is not there.
    link_gone(other: &str) => "The organisation's answers were taken from `{other}`, which is not here; they stand as they were taken.",
        "組織体制の回答の取込み元 `{other}` が見つかりません。取り込んだ時点の回答をそのまま使います。";
    /// Answers carried over from an earlier assessment.
    carried(count: usize) => "Answers carried over as proposals: {count}. Each counts when it is given again.",
        "前回の回答{count}件を引き継ぎました。再確認して回答し直すまで集計しません。";
    /// Work beside the interface broke.
    work_broke => "This could not be finished, because tenken has broken; every answer shown as saved is on the disk.",
        "tenken に不具合が生じたため、この処理を完了できませんでした。「保存済み」と表示された回答は保存されています。";
    /// A reviewer's verdicts are on the disk.
    reviewed(count: usize, by: &str) => "1 answer reviewed, under the name {by}." | "{count} answers reviewed, under the name {by}.",
        "{count}件の回答の確認結果を「{by}」の名前で記録しました。";
    /// The earlier assessment asked less than the new one does.
    carried_from_quick => "The earlier assessment is a quick scan and this one asks every question that applies; as a quick scan it would ask only the core questions again.",
        "前回は簡易点検ですが、今回は該当する全設問を尋ねます（簡易点検とすれば、主要設問のみを再度尋ねます）。";
    /// The earlier assessment had the organisation's answers from another one.
    carried_elsewhere(other: &str, id: &str) => "The earlier assessment took the organisation's answers from `{other}`; they are not taken over with the others. `tenken set {id} --organisation-from {other}` takes them in here too.",
        "前回の点検は組織体制の回答を `{other}` から取り込んでいたため、組織体制の回答は引き継いでいません。`tenken set {id} --organisation-from {other}` で同じく取り込めます。";
    /// The earlier assessment had the organisation's answers from another one, in the interface.
    carried_elsewhere_here(other: &str) => "The earlier assessment took the organisation's answers from `{other}`; they are not taken over with the others. On the result, “Organisation's answers” takes them in here too",
        "前回の点検は組織体制の回答を `{other}` から取り込んでいたため、組織体制の回答は引き継いでいません。結果の画面の「組織体制の回答を取り込む」で同じく取り込めます";
    /// A system alone, without the organisation's answers.
    organisation_missing(id: &str) => "Nothing is known here about the organisation, so questions about the system that depend on its sector, its roles or its use of AI are not asked. `tenken set {id} --organisation-from ID` takes the organisation's answers from the assessment ID.",
        "組織体制の回答がないため、業種、立場、AIの利用状況等によって尋ねる個別システムの設問は尋ねません。`tenken set {id} --organisation-from ID` で、点検IDを指定して組織体制の回答を取り込めます。";
    /// A system alone, without the organisation's answers, in the interface.
    organisation_missing_here => "Nothing is known here about the organisation, so questions about the system that depend on its sector, its roles or its use of AI are not asked. On the result, “Organisation's answers” takes them from another assessment",
        "組織体制の回答がないため、業種、立場、AIの利用状況等によって尋ねる個別システムの設問は尋ねません。結果の画面の「組織体制の回答を取り込む」で他の点検から取り込めます";
    /// Answers that could not be carried over.
    carried_left(count: usize) => "Answers left behind, because their question is gone, takes them no longer, or stands in a questionnaire that is not asked here: {count}.",
        "設問の廃止・変更により、又は今回は使わない点検票の設問であるため、引き継がなかった回答：{count}件";
    /// The report's file is there, in the interface.
    report_exists(path: &str) => "{path} exists already and is not replaced; write the report again under another name", "{path} は既にあるため上書きしません。別の名前で出力し直してください";
    /// A review without a method.
    review_method => "A review that confirms or rates says how it was checked; give `--method inquiry`, `inspection`, `observation` or `re-performance`, or `--return` to send the answer back.",
        "確認又は別の回答を付ける場合は検証方法が必要です。`--method` に inquiry（質問）、inspection（閲覧）、observation（観察）、re-performance（再実施）のいずれかを指定するか、差し戻す場合は `--return` を指定してください。";
    /// Nothing to review.
    review_no_answer(id: &str) => "`{id}` has no answer to review; nothing was recorded.",
        "`{id}` には検証する回答がありません。何も記録していません。";
    /// One's own answer.
    review_own_answer(id: &str, by: &str) => "`{id}` was answered by {by}, and nobody reviews their own answer; nothing was recorded. If you are somebody else, give `--by` your name.",
        "`{id}` の回答者は{by}です。自分の回答は検証できないため、何も記録していません。別の方であれば `--by` に氏名を指定してください。";
    /// A rating of a question without credit.
    review_unscored(id: &str) => "`{id}` earns no points, so it cannot be rated; send it back with `--return` and a comment. Nothing was recorded.",
        "`{id}` は採点対象外のため、別の回答を付けることはできません。`--return` とコメントで差し戻してください。何も記録していません。";
    /// A rating that is no answer.
    review_value(id: &str, why: &str) => "The rating does not fit `{id}`: {why}. Nothing was recorded.",
        "`{id}` に付ける回答が正しくありません：{why}。何も記録していません。";
    /// An approval without a name.
    sign_name => "The name is blank; give `--name` the name of the person who approves.",
        "氏名が空です。`--name` に承認する方の氏名を指定してください。";
    /// An approval that is refused; the obstacles follow.
    sign_refused => "No approval was recorded, because these points are still open:",
        "次の事項が残っているため、承認を記録していません：";
    /// Approvals that a later change of an answer took away.
    approvals_voided => "An answer changed after it was approved, so no approval stands any longer; sign again when it is finished.",
        "承認後に回答が変更されたため、承認記録は効力を失いました。完了後に改めて承認してください。";
    /// How to record it nevertheless.
    sign_interim => "Deal with them, or give `--interim` to record an interim approval.",
        "対応してからやり直すか、中間の承認として記録する場合は `--interim` を付けてください。";
    /// Not a percentage.
    not_a_percentage(typed: &str) => "`{typed}` is not a percentage from 0 to 100, such as 65 or 62.5.",
        "`{typed}`は0から100までの百分率ではありません。65又は62.5のように指定してください。";
    /// Not a head.
    not_a_head(typed: &str) => "`{typed}` is not a head: 64 hexadecimal digits, as `tenken verify` and the report print it.",
        "`{typed}`は末尾ハッシュではありません。`tenken verify` や報告書に表示される64桁の16進数を指定してください。";
    /// Into the bin.
    binned(id: &str) => "`{id}` is in the bin; `tenken restore {id}` takes it back.",
        "`{id}`をごみ箱に移しました。`tenken restore {id}` で戻せます。";
    /// Back from the bin.
    restored(id: &str) => "`{id}` is back.", "`{id}`を戻しました。";
    /// A file is written.
    written(path: &str) => "Written: {path}", "書き出しました：{path}";
    /// Answers are taken in.
    imported(count: usize) => "1 answer taken in." | "{count} answers taken in.", "{count}件の回答を取り込みました。";
    /// Answers with faults.
    nothing_imported(count: usize) => "Nothing was taken in: 1 fault. Mend it and import again." | "Nothing was taken in: {count} faults. Mend them and import again.",
        "誤りが{count}件あるため、何も取り込んでいません。修正してから取り込み直してください。";
    /// Faults that are not drawn.
    more_faults(more: usize) => "1 more fault is not shown; is this an answers file?" | "{more} more faults are not shown; is this an answers file?",
        "他に{more}件の誤りがあります（表示は省略）。回答ファイルか確認してください。";
    /// Answers to questions that do not apply.
    kept_hidden(count: usize, ids: &str) => "1 answer is kept but does not count, because its question does not apply now: {ids}." | "{count} answers are kept but do not count, because their questions do not apply now: {ids}.",
        "次の{count}件は現在対象外の設問への回答です。保存しますが集計しません：{ids}";
    /// How a check went.
    checked(errors: usize, warnings: usize) => "Errors: {errors}, warnings: {warnings}.", "エラー{errors}件、警告{warnings}件。";
    /// Past its review date.
    past_review(day: &str) => "The content should have been reviewed by {day}; check for changes in law and guidance since.",
        "設問の見直し期限（{day}）を過ぎています。以後の法令・指針の改正を確認してください。";
    /// A printer's command failed.
    print_failed(command: &str, error: &str) => "`{command}` could not print ({error}); write the report to a file with `-o` instead.",
        "`{command}`で印刷できませんでした（{error}）。`-o` でファイルに書き出してください。";
    /// The command of `TENKEN_PRINT` has a quote that is not closed, or is blank.
    print_unreadable(command: &str) => "TENKEN_PRINT names no command that can be read (`{command}`); close its quotes or name another.",
        "TENKEN_PRINT のコマンドを読み取れません（`{command}`）。引用符を閉じるか、別のコマンドを指定してください。";
    /// A printer is named for a command of one's own.
    printer_of_own_command => "`--printer` is for `lp` and `lpr`; the command in TENKEN_PRINT names its own printer, so leave one of the two out.",
        "`--printer` は lp・lpr 用です。TENKEN_PRINT のコマンドには使えないため、いずれか一方を指定してください。";
    /// No command that prints.
    no_printer => "There is no `lp` and no `lpr` here; name a command in TENKEN_PRINT, or write the report with `-o` and print it from another program, such as a browser.",
        "`lp`も`lpr`もありません。環境変数TENKEN_PRINTに印刷コマンドを指定するか、`-o` で報告書を書き出し、ブラウザーなどから印刷してください。";
    /// Everything holds.
    verified(lines: usize, head: &str) => "1 line holds. Head: {head}" | "{lines} lines hold. Head: {head}", "{lines}行すべて整合しています。末尾ハッシュ：{head}";
    /// What a redaction took out is not in the file.
    redacted_left_out(ids: &str) => "Redacted text is left out of the file: {ids}.", "墨消しされた記載はファイルに含めていません：{ids}";
    /// No score where one is required.
    gate_no_score => "Gate: there is no score yet.", "判定：まだ点数がありません。";
    /// No score of a level where one is required.
    gate_level_without_score(level: &str) => "Gate: there is no score of {level} yet.", "判定：{level}の点数がまだありません。";
    /// A floor below the gate.
    gate_under(level: &str, floor: &str, least: &str) => "Gate: the floor of {level} is {floor}, below {least}.",
        "判定：{level}の下限は{floor}で、{least}を下回っています。";
    /// Legal points open.
    gate_law_open(count: usize, ids: &str) => "Gate: 1 legal point open: {ids}." | "Gate: {count} legal points open: {ids}.", "判定：法令の未充足・未確認が{count}件あります：{ids}";
    /// Legal points undecided.
    gate_law_maybe(count: usize, ids: &str) => "Gate: 1 legal question depends on answers not given yet: {ids}." | "Gate: {count} legal questions depend on answers not given yet: {ids}.",
        "判定：未回答の設問により対象となり得る法令設問が{count}件あります：{ids}";
    /// A quick scan checks no law.
    gate_quick => "Gate: a quick scan does not ask every legal question; go on with `tenken set ID --depth full`.",
        "判定：簡易点検では法令設問の一部しか尋ねません。`tenken set ID --depth full` で詳細点検に進んでください。";
    /// A floor fell.
    gate_floor_fell(level: &str, before: &str, now: &str) => "Gate: the floor of {level} fell from {before} to {now}.",
        "判定：{level}の下限が{before}から{now}に下がりました。";
    /// A credit fell.
    gate_credit_fell(id: &str, before: &str, now: &str) => "Gate: `{id}` fell from {before} to {now}.",
        "判定：`{id}`の評価が{before}から{now}に下がりました。";
    /// No assessments.
    list_empty => "No assessments yet; `tenken new cross-sector --name NAME` starts one.",
        "点検はまだありません。`tenken new cross-sector --name 名称` で始められます。";
    /// How far an assessment is.
    list_progress(answered: usize, applicable: usize, open: usize) => "{answered} of {applicable} answered, legal points open: {open}",
        "回答{answered}/{applicable}、法令の未充足・未確認{open}件";
    /// The range of a band.
    between(level: &str, low: &str, high: &str) => "{level}: between “{low}” and “{high}”", "{level}：「{low}」から「{high}」の間";
    /// Kept content that does not load.
    content_unreadable(id: &str) => "The questionnaires that `{id}` was answered with cannot be read by this version; use the version that wrote them.",
        "`{id}`の点検票をこの版では読み込めません。作成時の版を使用してください。";
    /// Separates things listed in a line.
    comma => ", ", "、";
    /// Evidence that will run out.
    expires(day: &str) => "valid until {day}", "{day}まで有効";
    /// Evidence that has run out.
    expired(day: &str) => "expired on {day}", "{day}に期限切れ";
    /// Who issued a source.
    source_issuer => "issuer", "発行者";
    /// Its version.
    source_version => "version", "版";
    /// Its date.
    source_date => "date", "日付";
    /// From when it holds.
    source_effective => "effective", "施行日";
    /// Its force.
    source_force => "force", "効力";
    /// Whom it binds.
    source_binds => "whom it binds", "適用対象";
    /// Where it stands in time.
    source_status => "status", "状態";
    /// How sure its authors are.
    source_confidence => "confidence", "確認の程度";
    /// When it was checked.
    source_verified => "checked on", "確認日";
    /// Its address.
    source_address => "address", "所在";
    /// A note on it.
    source_note => "note", "備考";
    /// No editor is named.
    no_editor => "No editor is named; set VISUAL or EDITOR, or write here.",
        "エディターが指定されていません。環境変数VISUAL又はEDITORを設定するか、この画面で入力してください。";
    /// A name that could not be kept.
    name_not_kept(by: &str, error: &str) => "Answers are recorded under the name {by} from now on, but the name could not be kept for the next time: {error}.",
        "以後の回答は「{by}」の名前で記録しますが、次回以降の設定として保存できませんでした：{error}。";
    /// The editor failed.
    editor_failed(command: &str, error: &str) => "`{command}` could not be used ({error}); the text is as it was.",
        "`{command}`を使用できませんでした（{error}）。文章は元のままです。";
    /// An editor's command with an open quote.
    editor_quote(command: &str) => "`{command}`, in VISUAL or EDITOR, has a quote that is not closed; mend it, or write here.",
        "環境変数VISUAL又はEDITORの`{command}`は引用符が閉じていません。修正するか、この画面で入力してください。";
    /// An editor that did not end well.
    editor_ended(command: &str, status: &str) => "`{command}` did not end well ({status})", "`{command}`が正常に終了しませんでした（{status}）";
    /// What was written is kept.
    editor_kept(why: &str, path: &str) => "The text was not taken: {why}. What you wrote is kept in {path}.",
        "文章を取り込めませんでした：{why}。書いた内容は {path} に残しています。";
    /// A report while lines are not on the disk.
    report_waits(count: u64) => "The report is not made, because 1 entry is not saved yet; the foot says why." | "The report is not made, because {count} entries are not saved yet; the foot says why.",
        "保存されていない記録が{count}件あるため、報告書は出力していません。理由は画面下部に表示しています。";
}
