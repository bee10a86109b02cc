save = 保存
old-greeting = こんにちは
