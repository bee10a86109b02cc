save = 変更を保存
open = { $file }を開く
