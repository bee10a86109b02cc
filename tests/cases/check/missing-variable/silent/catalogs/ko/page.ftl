left = { $days }일 남음
plural = { $n }
