### What is wrong with catalogs and rendered pages. The attribute says what would mend it.

## Catalogs

catalog-junk = not a message: { $reason }
catalog-duplicate = `{ $id }` is defined already at { $first }
    .hint = rename or remove one of the two
catalog-too-complex = the entry is too complex and was passed over
    .hint = split the message; placeables may nest 100 deep
catalog-too-large = the file is too large and was passed over
    .hint = split the file
catalog-bad-locale = `{ $name }` is not a locale
    .hint = name the folder by a locale, such as ko or pt-BR
catalog-bad-name = the name cannot be used
    .hint = rename it, or move it up
catalog-not-utf8 = the file is not UTF-8
    .hint = save the file as UTF-8
catalog-unreadable = the file cannot be read: { $reason }
    .hint = check that the file exists and may be read

## Entries that are not Fluent

junk-expected-equals = expected a token starting with "{ $about }"
    .hint = a message is written `id = text`; indent the lines that continue a text
junk-expected-brace = expected a token starting with "{ $about }"
    .hint = close the placeable with { "}" }; a brace in text is written { "{" }"{ "{" }"{ "}" }
junk-expected-token = expected a token starting with "{ $about }"
    .hint = check brackets and quotes of this message
junk-expected-characters = expected one of "{ $about }"
    .hint = ids start with a letter a-z; letters, digits, - and _ follow
junk-expected-message-field = expected a message field for "{ $about }"
    .hint = give it a text or an attribute, or remove it
junk-expected-term-field = expected a term field for "{ $about }"
    .hint = { junk-expected-message-field.hint }
junk-forbidden-callee = callee is not allowed here
    .hint = function names are all capitals, such as NUMBER
junk-missing-default-variant = the select expression must have a default variant
    .hint = mark one variant as the default: *[other]
junk-missing-value = expected a value
    .hint = write a text after the =, or after the variant's key
junk-multiple-default-variants = a select expression can only have one default variant
    .hint = leave the * at one variant only
junk-message-reference-as-selector = message references can't be used as a selector
    .hint = select on a variable, a function, or a term's attribute
junk-term-reference-as-selector = term references can't be used as a selector
    .hint = { junk-message-reference-as-selector.hint }
junk-message-attribute-as-selector = message attributes can't be used as a selector
    .hint = { junk-message-reference-as-selector.hint }
junk-term-attribute-as-placeable = term attributes can't be used as a selector
    .hint = a term's attribute can only be selected on
junk-unterminated-string = unterminated string literal
    .hint = close the string with " in the same line
junk-positional-after-named = positional arguments must come before named arguments
    .hint = put named arguments last
junk-duplicated-argument = the "{ $about }" argument appears twice
    .hint = name each argument once
junk-unknown-escape = unknown escape sequence
    .hint = known escapes: \\, \", \uHHHH, \UHHHHHH
junk-invalid-unicode-escape = invalid unicode escape sequence, "{ $about }"
    .hint = { junk-unknown-escape.hint }
junk-unbalanced-brace = unbalanced closing brace
    .hint = a brace in text is written { "{" }"{ "}" }"{ "}" }
junk-expected-inline-expression = expected an inline expression
    .hint = { junk-expected-brace.hint }
junk-expected-simple-selector = expected a simple expression as selector
    .hint = { junk-message-reference-as-selector.hint }
junk-expected-literal = expected a string or number literal
    .hint = the value of a named argument is a number or a "string"

## Rendered pages

page-missing = no locale has this message
    .hint = add it to a catalog, or mend the id
page-fell-back = the text is that of { $locale }
    .hint = add it to the catalog of { $wanted }
page-bad-arguments = data-l10n-args is not a JSON object
    .hint = write it as { "{" }"name": "value"{ "}" }
page-element = the translation's <{ $name }> is not allowed; its text was kept
    .hint = use elements of text, or name it with data-l10n-name as the page does
page-attribute = the translation's attribute { $name } is not allowed
    .hint = list it in data-l10n-attrs, or leave it out
page-unsafe = the translation's attribute { $name } is not safe; it was left out
page-unfillable = <{ $name }> cannot be filled here

## Messages that could not be formatted whole

format-unknown-variable = no argument `${ $name }` was given
format-unsupported-value = the argument `${ $name }` is neither text, number nor time
format-unknown-reference = there is no `{ $name }`
format-no-value = `{ $name }` has attributes only
format-unknown-function = there is no function `{ $name }`
format-bad-argument = `{ $name }` cannot take this argument
format-bad-options = the options of a number or time are invalid
format-cyclic = the message refers to itself
format-too-long = the text is too long or has too many placeables
