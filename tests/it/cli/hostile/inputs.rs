//! Inputs that mean harm: every notation opened and never closed, nested as deep as bytes allow, repeated without end.

/// Bytes of an input: enough for a stack to overflow, few enough for an unoptimized build. `tests/bench/growth` has more.
const MANY: usize = 30_000;

/// A file: its name, whose ending tells the notation, and its bytes.
pub(super) type Input = (&'static str, Vec<u8>);

/// Pages and texts, whose bytes need not be text at all.
pub(super) fn pages() -> Vec<Input> {
    let utf16 =
        |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    vec![
        ("empty.html", Vec::new()),
        ("binary.html", (0..=255u8).cycle().take(MANY).collect()),
        ("png.html", [b"\x89PNG\r\n\x1a\n".as_slice(), &[0; 512]].concat()),
        ("one-line.txt", many("한 줄 line ")),
        ("nested-lists.html", many("<ul><li>")),
        ("nested-inline.html", many("<b><i><a href=x>")),
        ("nested-tables.html", many("<table><tr><td>")),
        ("attributes.html", within("<p ", &counted(|n| format!("a{n}=1 ")), ">본문</p>")),
        ("unterminated-tag.html", within("<p>본문<a href=\"", &many("x"), "")),
        ("unterminated-comment.html", within("<!--", &many("<p>-"), "")),
        ("unterminated-script.html", within("<script>", &many("</scrip"), "")),
        ("unterminated-quotes.html", many("<a b='")),
        ("brackets.html", many("<")),
        ("references.html", many("&")),
        ("character-references.html", many("&#x110000;&#0;&#xD800;&notanentity;&amp")),
        ("nul.html", many("<p>\0\0a\0b</p>")),
        ("mark-inside.txt", "앞\u{FEFF}뒤\n".repeat(1000).into_bytes()),
        ("cut-utf-8.txt", [b"abc \xEA\xB0\x80 ".as_slice(), b"\xEA\xB0"].concat()),
        ("surrogates.html", br#"<script type="application/ld+json">{"headline":"\ud800\udfff\ud800","x":[</script>"#.to_vec()),
        ("deep-json.html", within("<script type=application/ld+json>", &many("["), "")),
        ("lying-meta.html", "<meta charset=euc-kr><p>정직한 글자들이다. 이 글은 UTF-8이다.</p>".into()),
        ("utf-16.txt", utf16("줄과 line\n")),
        ("only-script.html", within("<script>", &many("var a=1;"), "</script>")),
        ("controls.txt", "\u{1b}[31m빨강\u{7}\u{8}\u{9b}".repeat(100).into_bytes()),
        ("arguments.html", within("<p data-l10n-id=a data-l10n-args='", &many("[{\"a\":"), "'>글</p>")),
        ("names.html", within("<p data-l10n-id=a>", &many("<a data-l10n-name=a>글"), "</p>")),
        ("quotes.md", many("> ")),
        ("lists.md", many("- ")),
        ("emphasis.md", many("*_**a ")),
        ("links.md", many("[![a](")),
        ("references.md", many("[a][b]\n\n[b]: <c>\n")),
        ("ticks.md", many("` `` ")),
        ("fences.md", many("```a\n~~~\n")),
        ("directives.md", many(":::note\n")),
        ("table.md", within("|a|b|\n|-|-|\n", &many("|"), "")),
        ("elements.md", many("<div>\n\n*a*\n\n")),
        ("lazy.md", within("> > > - - ", &many("- > "), "\n가\n나\n\n다\n")),
        ("items-and-lines.md", [many("- "), many("가\n")].concat()),
        ("admonitions.md", (0..120).flat_map(|n| format!("{}!!! note\n", "    ".repeat(n)).into_bytes()).collect()),
        ("cut.md", b"# \xEA\xB0\x80\r\0\r```\r\n<\xEA".to_vec()),
        ("braces.mdx", many("{가 ")),
        ("components.mdx", many("<Card>\n")),
        ("modules.mdx", many("export const a = {\n")),
        ("elements.mdx", many("<A b={<C>")),
        ("front.md", within("---\n", &many("a: [{"), "")),
    ]
}

/// Catalogs of every notation.
pub(super) fn catalogs() -> Vec<Input> {
    vec![
        ("binary.ftl", (0..=255u8).cycle().take(MANY).collect()),
        (
            "nested-calls.ftl",
            nested("a = { ", "F(", "\"x\"", ")", " }\n"),
        ),
        (
            "nested-placeables.ftl",
            nested("a = ", "{", "$x", "}", "\n"),
        ),
        (
            "nested-selectors.ftl",
            nested("a = ", "{ $x ->\n *[b] ", "c", "\n }", "\n"),
        ),
        (
            "named-arguments.ftl",
            within("a = { F(", &counted(|n| format!("k{n}: 1, ")), ") }\n"),
        ),
        ("arguments.ftl", within("a = { F(", &many("$x, "), ") }\n")),
        (
            "attributes.ftl",
            within("a = b\n", &counted(|n| format!("    .c{n} = d\n")), ""),
        ),
        (
            "variants.ftl",
            within(
                "a = { $x ->\n",
                &counted(|n| format!("    [{n}] b\n")),
                "   *[other] c\n}\n",
            ),
        ),
        ("placeables.ftl", within("a = ", &many("{ $x }"), "\n")),
        ("open.ftl", within("a = ", &many("{ "), "")),
        ("open-messages.ftl", many("a = {\n")),
        ("strings.ftl", many("a = { \"\\u{110000}\\uD800 }\n")),
        (
            "chain.ftl",
            counted(|n| format!("a{n} = {{ a{} }}\n", n + 1)),
        ),
        (
            "circle.ftl",
            b"a = { b }\nb = { a }\n-c = { -c }\n".to_vec(),
        ),
        (
            "doubled.ftl",
            (0..60)
                .flat_map(|n| format!("-a{n} = {{ -a{0} }}{{ -a{0} }}\n", n + 1).into_bytes())
                .collect(),
        ),
        ("markup.ftl", within("a = ", &many("<a b=\"<c>"), "\n")),
        ("deep.json", many("{\"a\":[")),
        ("deep-closed.json", nested("{\"a\":", "[", "1", "]", "}")),
        (
            "keys.json",
            within(
                "{",
                &counted(|n| format!("\"a.b{n}\": \"c\",")),
                "\"z\": \"z\"}",
            ),
        ),
        (
            "same-keys.json",
            within("{", &many("\"a\": {\"b\": \"c\"},"), "\"z\": \"z\"}"),
        ),
        ("comments.json", within("{ /*", &many("/* // "), "")),
        (
            "strings.json",
            within("{\"a\": \"", &many("\\ud800\\"), "\"}"),
        ),
        (
            "selectors.json",
            nested("{\"a\": \"", "{n, plural, other {", "#", "}}", "\"}"),
        ),
        (
            "selectors.arb",
            nested("{\"a\": \"", "{n, plural, other {", "#", "}}", "\"}"),
        ),
        ("flow.yml", within("en:\n  a: ", &many("[{a: "), "")),
        ("flow-closed.yml", nested("a: ", "[", "1", "]", "\n")),
        ("dashes.yml", within("a:\n  ", &many("- "), "b\n")),
        ("questions.yml", many("? ")),
        (
            "indented.yml",
            (0..400)
                .flat_map(|depth| format!("{}a:\n", " ".repeat(depth)).into_bytes())
                .collect(),
        ),
        (
            "aliases.yml",
            within(
                "a0: &a0 [b, b]\n",
                &(1..60)
                    .flat_map(|n| format!("a{n}: &a{n} [*a{0}, *a{0}]\n", n - 1).into_bytes())
                    .collect::<Vec<_>>(),
                "",
            ),
        ),
        ("own-alias.yml", b"a: &a\n  b: *a\n".to_vec()),
        ("anchors.yml", many("a: &a\n")),
        ("tags.yml", many("a: !!a !b\n")),
        ("scalar.yml", within("a: |\n", &many("  b\n\n"), "")),
        ("quotes.yml", within("a: \"", &many("\\x\\u"), "")),
        (
            "messages.po",
            counted(|n| format!("msgid \"a{n}\"\nmsgstr \"b\"\n\n")),
        ),
        ("strings.po", within("msgid \"\"\n", &many("\"a\\\n"), "")),
        (
            "plurals.po",
            within(
                "msgid \"a\"\nmsgid_plural \"b\"\n",
                &counted(|n| format!("msgstr[{n}] \"c\"\n")),
                "msgstr[99999999999999999999] \"d\"\n",
            ),
        ),
        (
            "plural-forms.po",
            nested(
                "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=2; plural=",
                "(n?",
                "n",
                ":!n)",
                ";\\n\"\n",
            ),
        ),
        ("comments.po", many("#, fuzzy\n#| msgid \"\n#~ msgid \"a\n")),
        (
            "formats.po",
            within("msgid \"a\"\nmsgstr \"", &many("%(a"), "\"\n"),
        ),
    ]
}

/// Templates and sources in every language that is read.
pub(super) fn templates() -> Vec<Input> {
    vec![
        ("brackets.js", many("(")),
        ("crossed.js", many("(]")),
        ("choices.js", many("a ? \"B\" : ")),
        ("templates.js", many("`${")),
        ("patterns.js", many("/ [")),
        ("strings.js", many("\"a\\")),
        ("ignores.js", many("// kijil-ignore ")),
        ("markup.js", within("x = \"<a ", &many("${{{{"), "")),
        ("elements.tsx", many("<a>")),
        ("attributes.tsx", many("x=<a b={")),
        ("types.ts", many("a<")),
        ("open.jinja", many("{{")),
        ("blocks.jinja", many("{% if ")),
        ("attributes.html.jinja", many("<a b=\"{{\" ")),
        ("comments.liquid", many("{% comment %}{{ a | b: ")),
        ("blocks.hbs", many("{{#if (a (b ")),
        ("blocks.erb", many("<%= a do %><% ")),
        ("blocks.tmpl", many("{{ if (.A ")),
        ("blocks.vue", many("<template><p :a=\"{{{\">")),
        ("blocks.svelte", many("{#if a}{")),
        ("raw.rs", many("r#")),
        ("comments.rs", many("/*")),
        ("widgets.dart", many("Text('${")),
        ("blocks.tis", many("{ \"a\" ")),
        ("filters.tera", many("{{ a | b(c=")),
    ]
}

fn many(part: &str) -> Vec<u8> {
    part.repeat(MANY / part.len()).into_bytes()
}

/// Parts that are told apart by their number.
fn counted(part: impl Fn(usize) -> String) -> Vec<u8> {
    let most = MANY / part(MANY).len();
    (0..most)
        .flat_map(|number| part(number).into_bytes())
        .collect()
}

fn within(before: &str, inside: &[u8], behind: &str) -> Vec<u8> {
    [before.as_bytes(), inside, behind.as_bytes()].concat()
}

/// `inner` between as many openings as closings.
fn nested(before: &str, open: &str, inner: &str, close: &str, behind: &str) -> Vec<u8> {
    let depth = MANY / (open.len() + close.len());
    let inside = [&open.repeat(depth), inner, &close.repeat(depth)].concat();
    within(before, inside.as_bytes(), behind)
}
