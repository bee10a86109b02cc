files = { $n ->
    [one] { $n } файл
   *[other] { $n } файла
}
