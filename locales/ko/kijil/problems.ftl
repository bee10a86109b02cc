### 카탈로그와 만들어진 페이지에서 잘못된 것. 속성은 고치는 법.

## 카탈로그

catalog-junk = 메시지가 아닙니다: { $reason }
catalog-duplicate = `{ $id }`의 정의가 { $first }에 이미 있습니다
    .hint = 둘 중 하나의 이름을 바꾸거나 지우십시오
catalog-too-complex = 항목이 너무 복잡해서 건너뛰었습니다
    .hint = 메시지를 나누십시오. 자리 표시자는 100겹까지 됩니다
catalog-too-large = 파일이 너무 커서 건너뛰었습니다
    .hint = 파일을 나누십시오
catalog-bad-locale = `{ $name }`{ JOSA($name, "은/는", show: "particle") } 로캘이 아닙니다
    .hint = 폴더에 ko나 pt-BR 같은 로캘 이름을 붙이십시오
catalog-bad-name = 쓸 수 없는 이름입니다
    .hint = 이름을 바꾸거나 위로 옮기십시오
catalog-not-utf8 = UTF-8 파일이 아닙니다
    .hint = 파일을 UTF-8로 저장하십시오
catalog-unreadable = 파일을 읽을 수 없습니다: { $reason }
    .hint = 파일이 있는지, 읽을 수 있는지 살펴보십시오

## Fluent가 아닌 항목

junk-expected-equals = "{ $about }" 기호가 있어야 합니다
    .hint = 메시지는 `id = 글`로 씁니다. 이어지는 줄은 들여 쓰십시오
junk-expected-brace = "{ $about }" 기호가 있어야 합니다
    .hint = 자리 표시자를 { "}" }로 닫으십시오. 글 속의 괄호는 { "{" }"{ "{" }"{ "}" }로 씁니다
junk-expected-token = "{ $about }" 기호가 있어야 합니다
    .hint = 이 메시지의 괄호와 따옴표를 살펴보십시오
junk-expected-characters = "{ $about }" 가운데 하나가 있어야 합니다
    .hint = id는 a-z의 글자로 시작하고 글자, 숫자, -, _가 이어집니다
junk-expected-message-field = "{ $about }" 메시지에 글이 있어야 합니다
    .hint = 글이나 속성을 주거나 지우십시오
junk-expected-term-field = "{ $about }" 용어에 글이 있어야 합니다
    .hint = { junk-expected-message-field.hint }
junk-forbidden-callee = 여기서는 부를 수 없습니다
    .hint = 함수 이름은 NUMBER처럼 모두 대문자입니다
junk-missing-default-variant = 고르는 식에 기본 변형이 있어야 합니다
    .hint = 변형 하나를 기본으로 표시하십시오: *[other]
junk-missing-value = 값이 있어야 합니다
    .hint = = 뒤나 변형의 키 뒤에 글을 쓰십시오
junk-multiple-default-variants = 고르는 식의 기본 변형은 하나뿐입니다
    .hint = *는 변형 하나에만 남기십시오
junk-message-reference-as-selector = 메시지 참조로는 고를 수 없습니다
    .hint = 변수, 함수, 용어의 속성으로 고르십시오
junk-term-reference-as-selector = 용어 참조로는 고를 수 없습니다
    .hint = { junk-message-reference-as-selector.hint }
junk-message-attribute-as-selector = 메시지 속성으로는 고를 수 없습니다
    .hint = { junk-message-reference-as-selector.hint }
junk-term-attribute-as-placeable = 용어의 속성은 글에 넣을 수 없습니다
    .hint = 용어의 속성은 고르는 데에만 씁니다
junk-unterminated-string = 문자열이 닫히지 않았습니다
    .hint = 같은 줄에서 "로 문자열을 닫으십시오
junk-positional-after-named = 이름 없는 인자는 이름 있는 인자보다 앞에 옵니다
    .hint = 이름 있는 인자를 뒤로 옮기십시오
junk-duplicated-argument = "{ $about }" 인자가 두 번 나옵니다
    .hint = 인자 이름은 한 번씩만 쓰십시오
junk-unknown-escape = 모르는 이스케이프입니다
    .hint = 쓸 수 있는 이스케이프: \\, \", \uHHHH, \UHHHHHH
junk-invalid-unicode-escape = 잘못된 유니코드 이스케이프 "{ $about }"
    .hint = { junk-unknown-escape.hint }
junk-unbalanced-brace = 짝이 없는 닫는 괄호입니다
    .hint = 글 속의 괄호는 { "{" }"{ "}" }"{ "}" }로 씁니다
junk-expected-inline-expression = 식이 있어야 합니다
    .hint = { junk-expected-brace.hint }
junk-expected-simple-selector = 간단한 식으로만 고를 수 있습니다
    .hint = { junk-message-reference-as-selector.hint }
junk-expected-literal = 문자열이나 숫자가 있어야 합니다
    .hint = 이름 있는 인자의 값은 숫자나 "문자열"입니다

## 만들어진 페이지

page-missing = 이 메시지가 있는 로캘이 없습니다
    .hint = 카탈로그에 더하거나 id를 고치십시오
page-fell-back = { $locale } 로캘의 글입니다
    .hint = { $wanted } 카탈로그에 더하십시오
page-bad-arguments = data-l10n-args가 JSON 객체가 아닙니다
    .hint = { "{" }"이름": "값"{ "}" }처럼 적으십시오
page-element = 번역의 <{ $name }> 요소는 쓸 수 없어 글만 남겼습니다
    .hint = 글에 쓰는 요소를 쓰거나 페이지에 있는 대로 data-l10n-name을 붙이십시오
page-attribute = 번역의 { $name } 속성은 쓸 수 없습니다
    .hint = data-l10n-attrs에 적거나 빼십시오
page-unsafe = 번역의 { $name } 속성은 안전하지 않아 뺐습니다
page-unfillable = <{ $name }> 요소는 여기서 채울 수 없습니다

## 다 채우지 못한 메시지

format-unknown-variable = `${ $name }` 인자가 없습니다
format-unsupported-value = `${ $name }` 인자가 글도 숫자도 시각도 아닙니다
format-unknown-reference = `{ $name }`{ JOSA($name, "이/가", show: "particle") } 없습니다
format-no-value = `{ $name }`에는 속성만 있습니다
format-unknown-function = `{ $name }` 함수가 없습니다
format-bad-argument = `{ $name }` 함수는 이 인자를 받지 않습니다
format-bad-options = 숫자나 시각의 옵션이 잘못되었습니다
format-cyclic = 메시지가 자기 자신을 참조합니다
format-too-long = 글이 너무 길거나 자리 표시자가 너무 많습니다
