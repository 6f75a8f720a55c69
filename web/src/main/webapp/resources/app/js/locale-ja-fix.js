/*
 * Repairs of the Japanese texts that come with PrimeFaces; loaded after them. In English the labels of selection are
 * states ("all items selected"), in its Japanese they are commands, so a reader hears the opposite of what is there.
 */
(function () {
  "use strict";

  const ja = window.PrimeFaces && window.PrimeFaces.locales && window.PrimeFaces.locales.ja;
  if (!ja) {
    return;
  }

  Object.assign(ja, {
    dateFormat: "yy-mm-dd",
    emptyMessage: "該当するデータはありません",
    emptyFilterMessage: "該当する選択肢はありません",
    emptySearchMessage: "該当するデータはありません",
    emptySelectionMessage: "選択されていません",
    endsWith: "で終わる",
    startsWith: "で始まる",
    contains: "を含む",
    notContains: "を含まない",
    gt: "より大きい",
    prevMonth: "前の月",
    nextMonth: "次の月",
    prevYear: "前の年",
    nextYear: "次の年",
  });

  Object.assign(ja.aria, {
    collapseLabel: "折りたたむ",
    collapseRow: "行を折りたたむ",
    expandLabel: "開く",
    expandRow: "行を開く",
    editRow: "行を編集する",
    cancelEdit: "編集をやめる",
    saveEdit: "編集を保存する",
    falseLabel: "オフ",
    trueLabel: "オン",
    filterConstraint: "絞り込みの条件",
    filterOperator: "絞り込みの組み合わせ方",
    firstPageLabel: "最初のページへ",
    lastPageLabel: "最後のページへ",
    nextPageLabel: "次のページへ",
    prevPageLabel: "前のページへ",
    rowsPerPageLabel: "1ページの行数",
    jumpToPageDropdownLabel: "ページを選ぶ",
    jumpToPageInputLabel: "ページ番号を入力する",
    listView: "一覧表示",
    moveTop: "一番上へ",
    scrollTop: "先頭へ戻る",
    selectAll: "すべて選択済み",
    unselectAll: "すべて未選択",
    selectLabel: "選択済み",
    unselectLabel: "未選択",
    selectRow: "選択済みの行",
    unselectRow: "未選択の行",
    "datatable.sort.ASC": "昇順に並べ替える",
    "datatable.sort.DESC": "降順に並べ替える",
    "datatable.sort.NONE": "並べ替えを解除する",
    "spinner.INCREASE": "増やす",
    "spinner.DECREASE": "減らす",
    "messages.FATAL": "重大なエラー",
    "messages.INFO": "お知らせ",
  });

  Object.assign(ja.messages, {
    "jakarta.faces.component.UIInput.REQUIRED": "{0}を入力してください。",
    "jakarta.validation.constraints.AssertFalse.message": "選択を外してください。",
    "jakarta.validation.constraints.AssertTrue.message": "選択してください。",
    "jakarta.validation.constraints.NotBlank.message": "入力してください。",
    "jakarta.validation.constraints.NotEmpty.message": "入力してください。",
    "jakarta.validation.constraints.NotNull.message": "入力してください。",
    "jakarta.validation.constraints.Null.message": "入力しないでください。",
    "jakarta.validation.constraints.Email.message": "メールアドレスの形で入力してください。",
    "jakarta.validation.constraints.Size.message": "{0}文字以上{1}文字以下で入力してください。",
    "primefaces.FileValidator.SIZE_LIMIT_detail": "ファイル「{0}」が大きすぎます。{1}以下のファイルを選択してください。",
  });
})();
