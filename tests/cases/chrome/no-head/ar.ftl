t = مد
n = { $n ->
   *[other] { $n } { $n }
 }
