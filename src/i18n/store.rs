//! What the store says: disks, folders, locks, logs that do not hold, ids that name nothing. None
//! of it happens in a walk that goes well, so that each sentence must do without any context.

use super::messages;

messages! {
    /// The disk is full.
    disk_full => "the disk is full; free some space and try again",
        "ディスクの空き容量がありません。空きを作ってからやり直してください";
    /// No permission.
    no_permission => "you have no permission to do that there; choose another folder or ask for the permission",
        "その場所への権限がありません。別のフォルダーを指定するか、権限を申請してください";
    /// A read-only file system.
    read_only_disk => "the disk can only be read; choose another folder with `--data-dir`",
        "読み取り専用のディスクです。`--data-dir` で別のフォルダーを指定してください";
    /// Something is not there.
    not_there => "there is no such file or folder; check the path",
        "ファイル又はフォルダーがありません。パスを確認してください";
    /// A folder where a file was expected.
    is_folder => "that is a folder, a file is needed", "フォルダーです。ファイルを指定してください";
    /// A file where a folder was expected.
    is_no_folder => "a part of the path is a file where a folder is needed; check the path",
        "パスの途中にフォルダーではなくファイルがあります。パスを確認してください";
    /// A file exists already.
    exists(path: &str) => "{path} exists already and is not replaced; name another file or use `--force`",
        "{path} は既にあるため上書きしません。別の名前を指定するか `--force` を付けてください";
    /// Reading failed.
    cannot_read(path: &str, cause: &str) => "{path} cannot be read: {cause}",
        "{path} を読み取れません：{cause}";
    /// Writing failed.
    cannot_write(path: &str, cause: &str) => "{path} cannot be written: {cause}",
        "{path} に書き込めません：{cause}";
    /// No home directory.
    no_home(option: &str, variable: &str) => "there is no home directory (is HOME set?), so the folder is not known; name it with `{option}` or `{variable}`",
        "ホームディレクトリーが分からないため（HOME は設定されていますか）、フォルダーを決められません。`{option}` 又は `{variable}` で指定してください";
    /// A file over the limit.
    too_large(path: &str, limit: u64) => "{path} is larger than {limit} MiB and is not read; split it or check that it is the right file",
        "{path} は {limit} MiB を超えているため読み込みません。分割するか、正しいファイルか確認してください";
    /// A file that is no text.
    not_text(path: &str) => "{path} is not a text in UTF-8; save it as UTF-8 or check that it is the right file",
        "{path} は UTF-8 のテキストではありません。UTF-8 で保存するか、正しいファイルか確認してください";
    /// A load whose fingerprint does not read as one: the program itself is at fault.
    no_fingerprint => "the fingerprint of a questionnaire is no SHA-256, so nothing was started; this is a fault of tenken, please report it",
        "点検票のSHA-256が正しい形式でないため、点検を始めていません。tenken の不具合です。お知らせください";
    /// A configuration that cannot be changed.
    no_config(path: &str) => "{path} is not TOML as it stands, so nothing is changed in it; mend it first",
        "{path} は TOML として正しくないため変更していません。先に修正してください";
    /// A pipe or a device.
    no_file(path: &str) => "{path} is a pipe or a device, which has no fingerprint; name a file",
        "{path} はファイルではなくパイプ又はデバイスのため、ハッシュ値を計算できません。ファイルを指定してください";
    /// No assessment is meant.
    unknown_id(id: &str) => "no assessment has an ID that begins with `{id}`, or is called so", "IDの先頭又は名称が `{id}` に一致する点検はありません";
    /// There are none at all.
    no_assessments => "there is no assessment yet; start one with `tenken new`",
        "点検はまだありません。`tenken new` で始めてください";
    /// Several may be meant.
    ambiguous_id(id: &str) => "several assessments may be meant by `{id}`; write more of it, or one of these IDs",
        "`{id}` に当てはまる点検が複数あります。もう少し長く指定するか、次のIDで指定してください";
    /// What there is, before a list.
    candidates(ids: &str) => "there are: {ids}", "候補：{ids}";
    /// Another program writes it.
    held(id: &str) => "{id} is open in another window or program, so it can only be read here; close it there and try again",
        "{id} は別の画面又はプログラムで開かれているため、ここでは閲覧のみです。そちらを閉じてからやり直してください";
    /// Another program writes it, under this name.
    held_by(id: &str, who: &str) => "{id} is open in another window or program, under the name {who}, so it can only be read here; close it there and try again",
        "{id} は別の画面又はプログラムで「{who}」が開いているため、ここでは閲覧のみです。そちらを閉じてからやり直してください";
    /// Locks do not work here.
    no_locks(path: &str) => "{path} stands on a disk without locks: take care that nobody else writes the same assessment",
        "{path} のディスクではロックが使えません。同じ点検を同時に編集しないよう注意してください";
    /// A sync is not supported here.
    no_sync(path: &str) => "{path} stands on a disk that cannot confirm writing: after a power cut the last answers may be missing",
        "{path} のディスクは書き込みの確定に対応していません。停電時に直近の回答が失われるおそれがあります";
    /// A log was written by somebody else.
    changed_elsewhere(path: &str) => "{path} was changed by another program meanwhile; nothing more is written to it, open the assessment again",
        "{path} が別のプログラムで変更されました。これ以上は書き込みません。点検を開き直してください";
    /// A line does not hold.
    broken(id: &str, line: u64, why: &str) => "line {line} of {id} does not hold ({why}), so it can only be read, up to the line before; restore the file from a copy, or see `tenken verify {id}`",
        "{id} の {line} 行目に問題があるため（{why}）、その前の行までを閲覧のみで開きます。控えから復元するか、`tenken verify {id}` で確認してください";
    /// A kind of a later version.
    unknown_kind(id: &str, line: u64, kind: &str) => "line {line} of {id} is of the kind `{kind}`, which this version does not know, so it can only be read; install a newer version",
        "{id} の {line} 行目はこの版の知らない種類 `{kind}` のため、閲覧のみで開きます。新しい版を導入してください";
    /// It cannot be opened for writing.
    read_only(id: &str, cause: &str) => "{id} can only be read here: {cause}",
        "{id} は閲覧のみです：{cause}";
    /// An empty log.
    empty(id: &str) => "{id} holds no line; restore the file from a copy or move it to the bin with `tenken bin {id}`",
        "{id} には記録がありません。控えから復元するか、`tenken bin {id}` で削除してください";
    /// A line is not text.
    fault_text => "not UTF-8", "UTF-8 ではありません";
    /// A line has not the form.
    fault_form => "not of a line's form", "行の形式ではありません";
    /// A hash does not fit.
    fault_hash => "its hash does not fit its bytes", "ハッシュが内容と一致しません";
    /// The chain is broken.
    fault_chain => "it does not follow the line before", "前の行とつながっていません";
    /// The beginning is in the wrong place.
    fault_start => "a log begins with `started` and has no other", "`started` が先頭だけにありません";
    /// A torn line was set aside.
    torn(id: &str, path: &str) => "the last entry of {id} was cut short before it was saved, by a crash or a power cut, and does not count; see whether your last answer is there. Its bytes are kept in {path}",
        "{id} の最後の記録は、異常終了や停電などにより保存前に途切れたため無効です。直近の回答が残っているか確認してください。途切れた内容は {path} にあります";
    /// A torn line is skipped.
    torn_skipped(id: &str) => "the last line of {id} was cut short and never confirmed; it is skipped",
        "{id} の最後の行は書き込み途中で、保存済みとは表示していません。読み飛ばします";
    /// A kept file has gone.
    kept_missing(file: &str, hash: &str) => "the file `{file}` that this assessment was answered with is not kept any more (questionnaires/{hash}.toml); restore it from a copy of the data directory",
        "この点検の回答時のファイル `{file}` が保管されていません（questionnaires/{hash}.toml）。データフォルダーの控えから復元してください";
    /// A kept file has other bytes.
    kept_changed(file: &str, hash: &str) => "the kept file `{file}` has other bytes than when this assessment was answered (questionnaires/{hash}.toml); restore it from a copy of the data directory",
        "保管ファイル `{file}` の内容が回答時と異なります（questionnaires/{hash}.toml）。データフォルダーの控えから復元してください";
    /// Not in the bin.
    not_in_bin(id: &str) => "{id} is not in the bin", "{id} は削除済みの一覧にありません";
    /// Too many of the same name.
    no_name_left(id: &str) => "there is no free number left behind {id}; give it another name",
        "{id} に続く番号が残っていません。別の名前を付けてください";
    /// The writer has stopped.
    writer_gone => "the assessment is not being written any more; close the program and open it again",
        "記録の書き込みが止まりました。プログラムを終了して開き直してください";
    /// The same id, shipped and the user's.
    same_id(id: &str, first: &str, second: &str) => "two questionnaires have the id `{id}`: {first} and {second}; give yours another id",
        "点検票の id `{id}` が重複しています：{first} と {second}。独自の点検票の id を変えてください";
    /// What ships.
    shipped => "the one that ships with tenken", "tenken に同梱のもの";
    /// Evidence has gone.
    evidence_gone(id: &str, path: &str) => "{id}: {path} is not there any more", "{id}：{path} が見つかりません";
    /// Evidence cannot be read; why, as a sentence.
    evidence_unread(id: &str, why: &str) => "{id}: {why}", "{id}：{why}";
    /// Evidence has other bytes.
    evidence_changed(id: &str, path: &str) => "{id}: {path} has other bytes than when it was entered",
        "{id}：{path} の内容が登録時と異なります";
    /// An approval names no head.
    approval_without_head(seq: u64, name: &str) => "line {seq}: the approval of {name} names a head that is not in this log",
        "{seq} 行目：{name} の承認記録が示すハッシュはこの記録にありません";
    /// An approval was voided.
    approval_voided(seq: u64, name: &str, by: u64) => "line {seq}: the approval of {name} no longer stands, an answer changed in line {by}",
        "{seq} 行目：{name} の承認記録は、{by} 行目の回答変更により失効しています";
    /// The head asked for is not there.
    head_missing(hash: &str) => "no line has the hash {hash}: lines were cut off or changed since it was noted",
        "ハッシュ {hash} の行がありません。控えた後に行が削除又は変更されています";
    /// The head asked for is an earlier one.
    head_earlier(hash: &str, seq: u64, last: u64) => "{hash} is the hash of line {seq}; the log has gone on to line {last}",
        "{hash} は {seq} 行目のハッシュです。記録は {last} 行目まで進んでいます";
}
