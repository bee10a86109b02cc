### States of things

loading = 読み込み中…
please-wait = しばらくお待ちください
saving = 保存中…
saved = 保存しました
success = 成功しました
failed = 失敗しました
warning = 警告
error = エラー
active = 有効
inactive = 無効
pending = 保留中
completed = 完了しました
in-progress = 進行中
unknown = 不明
none = なし
available = 利用可能
unavailable = 利用できません
coming-soon = 近日公開
no-data = データがありません
new-label = 新着
