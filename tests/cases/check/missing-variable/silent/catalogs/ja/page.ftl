left = 残り { $days } 日
plural = { $n }
