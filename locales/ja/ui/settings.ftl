### Settings

settings = 設定
preferences = 環境設定
general = 一般
notifications = 通知
notification-settings = 通知設定
appearance = 外観
dark-mode = ダークモード
light-mode = ライトモード
privacy = プライバシー
security = セキュリティ
permissions = 権限
advanced = 詳細
options = オプション
dashboard = ダッシュボード
users = ユーザー
