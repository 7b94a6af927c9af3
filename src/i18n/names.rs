//! The names of things on the screens: actions, fields, marks, concerns
//! and forms. The full screen and the line-by-line shell call a thing by the same name.

use super::messages;

messages! {
    /// Action.
    do_choose => "Choose, open, go there", "選択・開く";
    /// Action.
    do_toggle => "Tick or untick", "選択／解除";
    /// Action.
    do_back => "One step back", "戻る";
    /// Action.
    do_quit => "Save and leave", "保存して終了";
    /// Action.
    do_help => "Keys", "操作一覧";
    /// Action.
    do_switch_language => "日本語", "English";
    /// Action.
    do_undo => "Undo", "元に戻す";
    /// Action.
    do_redo => "Redo", "やり直す";
    /// Action.
    do_next => "Next question", "次の設問";
    /// Action.
    do_previous => "Question before", "前の設問";
    /// Action.
    do_next_open => "Next open question", "次の未回答";
    /// Action.
    do_next_flagged => "Next flagged question", "次の付箋";
    /// Action.
    do_next_unknown => "Next to find out", "次の要確認";
    /// Action.
    do_next_law => "Next open legal point", "次の法令の未充足";
    /// Action.
    do_walk_back => "Back to where you were", "前に見た設問へ";
    /// Action.
    do_walk_forward => "Forward again", "後に見た設問へ";
    /// Action.
    do_note => "Note", "メモ";
    /// Action.
    do_evidence => "Evidence", "証跡";
    /// Action.
    do_assign => "Owner, due date", "担当・期限";
    /// Action.
    do_not_applicable => "Not applicable", "該当なし";
    /// Action.
    do_section_not_applicable => "Section not applicable", "分野を一括で該当なし";
    /// Action.
    do_dont_know => "Don't know", "要確認";
    /// Action.
    do_flag => "Flag", "付箋";
    /// Action.
    do_clear => "Clear the answer", "回答を取消";
    /// Action.
    do_todo => "Action to take", "是正・改善事項";
    /// Action.
    do_accept => "Last period's answer", "前回と同じ回答";
    /// Action.
    do_guidance => "Guidance on, off", "解説の表示／非表示";
    /// Action.
    do_what_if => "What if: try an option", "選択前に試算";
    /// Action.
    do_map => "All sections", "設問一覧";
    /// Action.
    do_search => "Search", "検索";
    /// Action.
    do_review => "What is open", "残りの確認";
    /// Action.
    do_summary => "Result", "結果";
    /// Action.
    do_depth => "Quick scan / full", "簡易点検／詳細点検";
    /// Action.
    do_rename => "Rename", "名称変更";
    /// Action.
    do_who => "Who answers", "回答者を変更";
    /// Action.
    do_write_report => "Write the report", "報告書を出力";
    /// Action.
    do_print => "Print", "印刷";
    /// What an action does.
    do_portfolio => "Side by side", "点検の一覧表";
    /// What an action does.
    do_compare => "Compare", "他の点検と比較";
    /// Action.
    do_link => "Organisation's answers", "組織体制の回答を取り込む";
    /// Head of a form.
    form_link => "Take the organisation's answers from another assessment", "組織体制の回答を別の点検から取り込む";
    /// Head of a form.
    form_compare => "Compare with another assessment", "他の点検と比較";
    /// Field.
    field_against => "Compare with", "比較する点検";
    /// Action.
    do_sign => "Record an approval", "承認記録";
    /// Action.
    do_as_reviewer => "As reviewer", "検証者として確認";
    /// Action.
    do_confirm => "Confirm", "回答を確認済みにする";
    /// Action.
    do_send_back => "Send back", "差し戻す";
    /// Action.
    do_rate => "Answer differently", "別の回答を付ける";
    /// Action.
    do_new => "New assessment", "新規作成";
    /// Action: a new assessment of the same thing, with its answers as proposals.
    do_duplicate => "Again from this one", "複製して次回分を作成";
    /// Action.
    do_bin => "Move to the bin", "ごみ箱へ移動";
    /// Action.
    do_restore => "Take back from the bin", "ごみ箱から戻す";
    /// Action.
    do_add_evidence => "Add evidence", "証跡を追加";
    /// Action.
    do_change_evidence => "Change", "変更";
    /// Action.
    do_remove_evidence => "Remove from the ledger", "証跡一覧から削除";
    /// Action.
    do_next_field => "Next field", "次の項目";
    /// Action.
    do_previous_field => "Field before", "前の項目";
    /// Action.
    do_submit => "Done", "確定";
    /// Action.
    do_open_editor => "Write on in your editor", "外部エディタで編集";
    /// Action.
    do_retry => "Try to save again", "保存を再試行";
    /// Action.
    do_refresh => "Read the list again", "一覧を再読込";
    /// Action.
    do_mouse => "Mouse on, off", "マウス操作の切替";
    /// Field.
    field_name => "System or organisation", "対象（システム・組織）";
    /// Field.
    field_organisation => "Organisation", "組織名";
    /// Field.
    field_department => "Department", "部署";
    /// Field: the department that an assessment is about.
    field_department_assessed => "Department assessed", "対象部署";
    /// Field.
    field_period => "Period", "対象期間";
    /// Field.
    field_sectors => "Questionnaires", "点検票";
    /// Field.
    field_depth => "Depth", "点検の深さ";
    /// Field.
    field_level => "Asked about", "点検の範囲";
    /// Field.
    field_carry_from => "Answers to propose from", "前回の回答の引継ぎ元";
    /// Field.
    field_organisation_from => "Organisation's answers from", "組織体制の回答の取込み元";
    /// Field.
    field_language => "Language", "言語";
    /// Field.
    field_by => "Your name", "回答者名";
    /// Field.
    field_note => "Note", "メモ";
    /// Field.
    field_reason => "Why it does not apply", "該当なしの理由";
    /// Field.
    field_owner => "Owner", "担当者";
    /// Field.
    field_due => "Due date", "期限";
    /// Field.
    field_todo => "What is to be done", "対応内容";
    /// Field.
    field_todo_status => "Status", "対応状況";
    /// Field.
    field_title => "What it is", "証跡の名称";
    /// Field.
    field_place => "Where it is (path, URL, place)", "所在（パス・URL・場所）";
    /// Field.
    field_document_number => "Document number", "文書番号";
    /// Field.
    field_edition => "Edition", "版";
    /// Field.
    field_expires => "Valid until", "有効期限";
    /// Field.
    field_path => "File to write", "出力先ファイル";
    /// Field.
    field_answer => "Answer", "回答";
    /// Field.
    field_method => "Checked by", "検証方法";
    /// Field.
    field_comment => "Comment", "コメント";
    /// Field.
    field_rating => "Your answer", "検証者の回答";
    /// Field.
    field_signed_as => "As", "区分";
    /// Field.
    field_signer => "Name", "氏名";
    /// Field.
    field_job_title => "Title", "役職";
    /// Field.
    field_line => "Line of defence", "防衛線";
    /// Field.
    field_reference => "Reference", "決裁番号等";
    /// Field.
    field_interim => "Final or interim", "確定／暫定";
    /// How a question stands.
    mark_open => "open", "未回答";
    /// How a question stands.
    mark_answered => "answered", "回答済み";
    /// How a question stands.
    mark_unknown => "to find out", "要確認";
    /// How a question stands.
    mark_not_applicable => "not applicable", "該当なし";
    /// How a question stands.
    mark_proposed => "confirm again", "再確認";
    /// How a question stands.
    mark_returned => "sent back", "差戻し";
    /// How a question stands.
    mark_maybe => "not decided yet", "未定";
    /// How a question stands.
    mark_not_asked => "not asked", "対象外";
    /// How a question stands.
    mark_left_out => "not in the quick scan", "簡易点検では問わない設問";
    /// How a question stands.
    mark_linked => "answered for the organisation", "組織の点検で回答済み";
    /// Kind of concern in the review.
    concern_contradictory => "Answers that cannot all be true", "回答どうしの矛盾";
    /// Kind of concern in the review.
    concern_open => "Open", "未回答";
    /// Kind of concern in the review.
    concern_unknown => "To find out", "要確認";
    /// Kind of concern in the review.
    concern_flagged => "Flagged", "付箋あり";
    /// Kind of concern in the review.
    concern_unconfirmed => "Not applicable, not confirmed", "該当なし（未確認）";
    /// Kind of concern in the review.
    concern_proposed => "Carried over, to confirm again", "前回からの引継ぎ（再確認）";
    /// Kind of concern in the review.
    concern_returned => "Sent back", "差戻し";
    /// Kind of concern in the review.
    concern_undated => "Planned, but no date or no owner yet", "計画中（期限又は担当が未登録）";
    /// Kind of concern in the review.
    concern_without_evidence => "Without evidence", "証跡なし";
    /// Kind of concern in the review.
    concern_expired => "Evidence expired", "証跡の有効期限切れ";
    /// Kind of concern in the review.
    concern_changed => "Changed since the approval", "承認後に変更";
    /// Head of a form.
    form_new => "New assessment", "新規の自己点検";
    /// Head of a form.
    form_rename => "Rename", "名称変更";
    /// Head of a form.
    form_note => "Note", "メモ";
    /// Head of a form.
    form_reason => "Not applicable", "該当なし";
    /// Form.
    form_section_reason => "Section not applicable", "分野を一括で該当なし";
    /// Head of a form.
    form_assign => "Owner and due date", "担当・期限";
    /// Head of a form.
    form_todo => "Action", "是正・改善事項";
    /// Head of a form.
    form_answer => "Answer", "回答";
    /// Head of a form.
    form_add_evidence => "New evidence", "証跡の追加";
    /// Head of a form.
    form_change_evidence => "Evidence", "証跡の変更";
    /// Head of a form.
    form_who => "Who answers", "回答者";
    /// Head of a form.
    form_report => "Write the report", "報告書の出力";
    /// Form.
    form_sign => "Record an approval", "承認の記録";
    /// Form.
    form_confirm => "Confirm the answer", "回答の確認";
    /// Form.
    form_send_back => "Send the answer back", "回答の差戻し";
    /// Form.
    form_rate => "Answer differently", "検証者による別の回答";
}
