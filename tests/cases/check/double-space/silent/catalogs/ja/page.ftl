hide = スパマーから隠す
lines =
    一行
      もう一行
