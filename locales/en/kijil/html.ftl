### What the reports say that are pages.

## Findings

html-findings =
    { $findings ->
        [one] { NUMBER($findings) } finding
       *[other] { NUMBER($findings) } findings
    }
html-total =
    { $findings ->
        [one] { NUMBER($findings) } finding
       *[other] { NUMBER($findings) } findings
    } in { $files ->
        [one] { NUMBER($files) } file
       *[other] { NUMBER($files) } files
    }
html-by-rule = By rule
html-by-file = By file
html-on-several-pages = On several pages
html-more = { NUMBER($pages) } more
html-first-in = as in
html-repeated =
    { $findings ->
        [one] { NUMBER($findings) } more that an earlier page has as well
       *[other] { NUMBER($findings) } more that earlier pages have as well
    }
html-error = error
html-warning = warning
html-hint = hint
html-certain = certain
html-likely = likely
html-possible = possible

## Labelled pages

html-fact-title = title
html-fact-authors = authors
html-fact-published = published
html-fact-modified = modified
html-fact-site = site
html-fact-kind = kind
html-fact-language = language
html-fact-encoding = encoding
html-again = again
