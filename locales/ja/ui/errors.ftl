### What went wrong, and questions before something is done

something-went-wrong = 問題が発生しました
page-not-found = ページが見つかりません
page-does-not-exist = お探しのページは存在しません。
access-denied = アクセスが拒否されました
session-expired = セッションの有効期限が切れました。再度ログインしてください。
try-again-later = しばらくしてからもう一度お試しください。
error-occurred = エラーが発生しました
no-connection = インターネットに接続されていません
enable-javascript = ブラウザでJavaScriptを有効にしてください
confirm-delete-file = このファイルを削除しますか?
are-you-sure = よろしいですか?
cannot-be-undone = この操作は元に戻せません。
