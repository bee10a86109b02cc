save = 保存
