tides = Tides
comments = { $count ->
    [one] One comment
   *[other] { $count } comments
}
depth = { $n } metres
sea = Land & sea
