save = 保存
load = 読み込み
