### Documentation pages

edit-this-page = このページを編集
was-this-helpful = このページは役に立ちましたか?
further-reading = 参考資料
see-also = 関連項目
getting-started = はじめに
introduction = 紹介
next-steps = 次のステップ
prerequisites = 前提条件
installation = インストール
example = 例
troubleshooting = トラブルシューティング
release-notes = リリースノート
