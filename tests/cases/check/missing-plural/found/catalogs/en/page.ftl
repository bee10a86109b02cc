files = { $n ->
    [one] { $n } file
   *[other] { $n } files
}
