files = { $n ->
    [one] ملف واحد { $n }
   *[other] { $n } ملف
}
