left = { $days } days left
plural = { $n ->
    [one] One
   *[other] { $n }
}
