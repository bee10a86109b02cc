### What stands where a name is looked for, and is none

no-name-1 = 管理者
no-name-2 = 匿名
no-name-3 = 著者
no-name-4 = 名無し
no-name-5 = ゲスト
no-name-6 = ログイン
no-name-7 = 会員登録
no-name-8 = フォロー
no-name-9 = プロフィール
no-name-10 = 返信
no-name-11 = 共有
