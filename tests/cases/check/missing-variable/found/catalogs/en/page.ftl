left = { $days } days left
