save = 保存
keep = 保管
