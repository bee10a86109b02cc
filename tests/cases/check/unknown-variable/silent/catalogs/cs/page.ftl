-brand = { $case ->
   *[nom] Kijil
    [gen] Kijilu
}
hello = Ahoj, { $name } z { -brand(case: "gen") }
