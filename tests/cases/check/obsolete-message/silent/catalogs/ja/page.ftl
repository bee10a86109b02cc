save = 保存
show = 表示
    .title = 表示する
