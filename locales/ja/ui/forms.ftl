### Fields of forms

required-field = 必須項目
field-required = この項目は必須です
optional = 任意
name = お名前
title-field = タイトル
description = 説明
message = メッセージ
subject = 件名
comment-field = コメントを残す
no-comments-yet = コメントはまだありません
date = 日付
time = 時刻
select-option = オプションを選択
country = 国
city = 市区町村
postal-code = 郵便番号
invalid-email = 有効なメールアドレスを入力してください
drag-and-drop = ここにファイルをドラッグ&ドロップ
