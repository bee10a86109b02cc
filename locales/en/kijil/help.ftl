### The program's help. help-<command> is what a command does, help-<command>-<argument> what an argument does,
### help-<argument> the same where it is so for every command.

heading-usage = Usage:
heading-commands = Commands
heading-arguments = Arguments
heading-options = Options
heading-examples = Examples:
heading-values = Possible values:
default-value = default: { $value }
possible-values = possible values: { $values }

help-kijil = Cleans, localizes and checks multilingual pages
help-decode = Decodes bytes in any encoding to text, with the evidence
help-clean = Labels every block of a page and gives the article
help-check = Finds untranslated text in pages, templates and catalogs
help-localize = Renders marked-up pages in every locale
help-extract = Finds UI strings of pages and writes the catalog and the marked-up pages
help-josa = Gives words the Korean particle that fits
help-fmt = Formats Fluent files
help-explain = Explains a rule of check
help-help = Shows this help, or that of a command

help-help-flag = Show this help
help-version = Show the version
help-messages = The language of help and messages [default: that of the environment]
help-generate = Print the man page or a shell's completions
help-kijil-generate-man = The man page, in roff
help-kijil-generate-complete-bash = Completions for Bash
help-kijil-generate-complete-elvish = Completions for Elvish
help-kijil-generate-complete-fish = Completions for fish
help-kijil-generate-complete-powershell = Completions for PowerShell
help-kijil-generate-complete-zsh = Completions for Zsh

help-files = Files, folders (what .gitignore names is left out), or - for standard input
help-files_from = Read the names of further inputs from FILE, one a line (- for standard input)
help-jobs = Work on this many inputs at once [default: one a core]
help-fail_fast = Stop at the first input that cannot be read
help-format = How to show the result
help-check-format-text = For people: each finding with its line
help-check-format-json = One JSON object with all findings
help-check-format-jsonl = One JSON object a finding
help-check-format-sarif = SARIF 2.1.0, for code scanning
help-check-format-github = Annotations of GitHub Actions
help-check-format-junit = JUnit XML
help-check-format-html = A page to read
help-clean-format-text = The article
help-clean-format-markdown = The article with its headings, links, pictures, lists, tables and code
help-clean-format-json = One JSON object a page, over several lines
help-clean-format-jsonl = One JSON object a line and page
help-clean-format-html = The article in semantic elements; with --roles or --explain every block, to look at
help-charset = The encoding that the transport (HTTP, mail) named

help-decode-no_repair = Leave garbled text as it is

help-clean-roles = Show every block with its role, one a line
help-clean-explain = Show every block with its role, score and reason
help-clean-keep = Show only blocks of this role (may be repeated)
help-clean-drop = Leave out blocks of this role (may be repeated)
help-clean-without = Leave out this part of the structure in Markdown and HTML, its words stay (may be repeated)
help-clean-without-links = Addresses of links
help-clean-without-images = Pictures and their captions
help-clean-without-tables = Tables: each row becomes a line
help-clean-without-lists = Lists: each item becomes a paragraph
help-clean-without-code = Code: it becomes text
help-clean-without-emphasis = Emphasis
help-clean-locale = Say what the bundles know, labels, bylines, dates, in this locale
help-clean-locales = More bundles, a folder for each locale in DIR, over those that are built in (may be repeated)

help-check-format = How to show the findings
help-check-locale = The locale that the text should be in [default: what the document declares]
help-check-source = What the text was translated from: a locale, or the catalog that FILE is held against
help-check-locales = The project's own catalogs in DIR, a folder or a file for each locale: phrases to look for, with their translations
help-check-unused = Name also the messages of --locales that none of the inputs uses
help-check-catalogs = The inputs are folders of catalogs (Fluent, JSON, YAML, PO), a folder or a file for each locale
help-check-strict = Show also what is merely possible
help-check-since = Show only findings on lines that changed since this Git revision
help-check-baseline = Findings in FILE are known: only new ones count, and known ones that are gone are named
help-check-update_baseline = Freeze all findings in the file of --baseline
help-check-fix = Write the fixes to the files: those that keep the wording, or all with --fix=all
help-check-fix-safe = Those that keep the wording
help-check-fix-all = Also those that change the wording
help-check-diff = Show what --fix would change, and change nothing
help-check-statistics = Show how many findings each rule has, instead of the findings
help-check-stdin_filename = The name that standard input goes by, whose ending tells its kind
help-check-select = Show only findings of this rule (may be repeated)
help-check-ignore = Leave out findings of this rule (may be repeated)
help-check-include = Check also files of this pattern that are left out by default: generated ones, tests, dependencies, build output (may be repeated)
help-check-exclude = Leave out files of this pattern of .gitignore (may be repeated)
help-check-config = Read the settings from FILE instead of the nearest kijil.toml
help-check-output = Write the report to FILE instead of standard output
help-check-color = Whether to use colours
help-check-color-auto = On a terminal, as NO_COLOR, FORCE_COLOR and CLICOLOR_FORCE say
help-check-color-always = Always
help-check-color-never = Never
help-check-quiet = Say nothing but the findings
help-check-fail_on = How bad a finding must be for the exit status 1 [default: an error or a warning that is at least likely]
help-check-fail_on-hint = Any finding
help-check-fail_on-warning = Warnings and errors
help-check-fail_on-error = Errors
help-check-exit_zero = Leave with the exit status 0 also where something was found
help-check-verbose = Name each file of a folder that is not checked, and show equal findings each time

help-localize-site = The page or the folder of pages; other files are copied
help-localize-to = The locales to render, for example ko,en,ar
help-localize-out = Where the pages go: OUT/<locale>/…
help-localize-locales = Folders of Fluent files, <locale>/**/*.ftl, laid over the built-in ones; the last one wins
help-localize-strict = Fail if anything is missing, fell back to another locale, or is wrong with the catalogs
help-localize-isolate = Put isolation marks (U+2068, U+2069) around what is filled into a text
help-localize-pseudo = Disguise the texts, to find what was never translated or does not fit
help-localize-pseudo-accented = Ŵîññöŵ
help-localize-pseudo-elongated = Wiinnoow
help-localize-pseudo-bidi = From right to left
help-localize-pseudo-wide = Ｗｉｎｎｏｗ
help-localize-label = Say one label in the locales instead

help-extract-site = The page or the folder of pages; marked in place, unless --out is given
help-extract-locales = Where the messages go: LOCALES/<lang>/site.ftl, new ones at the end
help-extract-lang = The language of the pages
help-extract-out = Write the marked-up pages there and leave the site as it is

help-josa-words = Words; without any, the lines of standard input. Without --particle, texts whose 을(를), (으)로 and the like are to be settled
help-josa-particle = The particle in both forms, for example 을/를, (으)로, 이라고/라고

help-fmt-files = Fluent files, folders of them, or - for standard input
help-fmt-check = Change nothing; fail if a file is not formatted

help-explain-rule = The id of a rule; without one, every rule in a line each
help-explain-markdown = All rules as a Markdown page

examples-kijil =
    kijil clean page.html                     the article of a page
    kijil check --locale ko site              text that was never translated
    kijil localize site --to ko,en --out out  the pages in two locales
examples-decode =
    kijil decode old.txt                      the text, whatever its encoding
    kijil decode --format jsonl *.html        the text with its evidence, a line each
examples-clean =
    kijil clean page.html                     the article
    kijil clean --format markdown page.html   with headings, links, lists and tables
    kijil clean --roles page.html             every block with its role
    kijil clean --roles --locale ko page.html the same, labels said in Korean
    kijil clean --format jsonl pages/         everything, a line a page
examples-check =
    kijil check --locale ko page.html         a page that should be Korean
    kijil check src                           text in templates that was never marked
    kijil check --catalogs --source en locales
    { "                                          " }catalogs held against the English ones
    kijil check --diff --fix=all page.html    what could be mended
examples-localize =
    kijil localize site --to ko,en --out out  every page in two locales
    kijil localize --label "MOST POPULAR" --to ko
    { "                                          " }one label
examples-extract = kijil extract site --locales locales      marks the pages, writes locales/en/site.ftl
examples-josa =
    kijil josa --particle 을/를 책 나무       책을, 나무를
    kijil josa "서울(으)로 갑니다"            서울로 갑니다
examples-fmt = kijil fmt --check locales                 fails where a file is not in form
examples-explain = kijil explain untranslated-label          what the rule finds, and why
