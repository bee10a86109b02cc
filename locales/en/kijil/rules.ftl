### How a rule of `kijil check` is explained. What it finds and why it matters stands in English beside each rule, in
### src/check/rules: a translation adds `rule-<id>-finds` and `rule-<id>-matters`.

explain-severity-error = error
explain-severity-warning = warning
explain-severity-hint = hint
explain-confidence-certain = certain
explain-confidence-likely = likely
explain-confidence-possible = possible
explain-wrong = Wrong:
explain-right = Right:
