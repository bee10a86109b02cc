left = 残り日数
