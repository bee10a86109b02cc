save = 保存
save = 保管
