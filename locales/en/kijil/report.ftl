### What the program tells of its work, and why something could not be done.

## Reports

localized =
    { $locale }: { $pages ->
        [one] { NUMBER($pages) } page
       *[other] { NUMBER($pages) } pages
    }, { $messages ->
        [one] { NUMBER($messages) } message
       *[other] { NUMBER($messages) } messages
    }, { NUMBER($missing) } missing, { NUMBER($fell-back) } fell back, { $other ->
        [one] { NUMBER($other) } other problem
       *[other] { NUMBER($other) } other problems
    }
extracted =
    { $pages ->
        [one] { NUMBER($pages) } page
       *[other] { NUMBER($pages) } pages
    } written, { $messages ->
        [one] { NUMBER($messages) } message
       *[other] { NUMBER($messages) } messages
    } added to { $path }
check-total =
    { $findings ->
        [one] { NUMBER($findings) } finding
       *[other] { NUMBER($findings) } findings
    } in { $files ->
        [one] { NUMBER($files) } file
       *[other] { NUMBER($files) } files
    }
check-fix = say { $text }
check-also =
    { $places ->
        [one] { NUMBER($places) } more place in this file has the same
       *[other] { NUMBER($places) } more places in this file have the same
    }
check-repeated = In other files as well (--verbose shows each):
check-more = { NUMBER($pages) } more: { $text } as in { $place }
column-findings = findings
column-files = files
column-fixes = fixes
column-rule = rule
passed-over =
    { $files ->
        [one] { NUMBER($files) } file is of a kind that is not checked
       *[other] { NUMBER($files) } files are of kinds that are not checked
    }: { $kinds }
left-out-not-text =
    { $files ->
        [one] { NUMBER($files) } file is no text and is left out
       *[other] { NUMBER($files) } files are no text and are left out
    }
no-ending = without an ending
left-out =
    { $files ->
        [one] { NUMBER($files) } file is left out
       *[other] { NUMBER($files) } files are left out
    } (--include GLOB checks them): { $kinds }
left-out-generated = { NUMBER($files) } generated
left-out-dependency = { NUMBER($files) } of others (node_modules, vendor)
left-out-output = { NUMBER($files) } built (dist, build)
left-out-lock = { NUMBER($files) } lock files
left-out-test = { NUMBER($files) } of tests
left-out-changelog = { NUMBER($files) } changelogs
is-left-out = { $path } is left out: { $why }
no-tables-for =
    { $files ->
        [one] { NUMBER($files) } file is not checked
       *[other] { NUMBER($files) } files are not checked
    }: no tables for { $locales }
no-language =
    { $files ->
        [one] { NUMBER($files) } file does not say its language
       *[other] { NUMBER($files) } files do not say their language
    }: name it with --locale, for example for { $path }
no-message-says = no message says "{ $text }"
no-locale-folders = { $path } has no folders of locales, such as { $path }/ko
stays-unformatted = { $path }: has entries that are not Fluent, and stays as it is

## What could not be done

name-site-or-label = name a SITE and --out DIR, or a --label
generate-stands-alone = --generate stands alone: leave the command out
no-generated = cannot generate it
no-particle-pair = not a pair of particles such as 을/를 or (으)로
no-role = no such role; there are { $roles }
no-rule = there is no rule { $rule }: `kijil explain` lists them
cannot-read = cannot read { $path }
cannot-read-baseline = cannot read { $path }; make it with --update-baseline
cannot-use = cannot use { $path }
baseline-gone = { $path }: gone, remove it from the baseline with --update-baseline: { $rule } "{ $text }"
baseline-stays = { $path } is left as it is, because not everything could be checked
no-revision = { $revision } is no revision: it begins with a dash
no-git = cannot run git, which --since needs
git-failed = git does not know what changed: { $reason }
cannot-read-utf8 = cannot read { $path } as UTF-8
cannot-read-list = cannot read the list { $path }
cannot-read-catalog = cannot read the catalog folder { $path }
cannot-write = cannot write { $path }
cannot-make = cannot make { $path }
cannot-fill = cannot fill { $path }
same-target = { $path } is left out: it would be written over { $other }
no-locale-name = write a locale as ko, pt-BR or zh-Hant
no-file = { $path } is no file
not-text = { $path } is no text ({ $format })
too-deep = { $path } is nested in more than { $limit } folders
cannot-mark = cannot mark { $path }
no-way-back = what was read as { $encoding } does not come back byte for byte; save the page as UTF-8
unknown-kind = { $path } is of a kind that is not checked
no-tables = { $path } is not checked: no tables for { $locale }
unknown-locale = there is no locale { $locale }
unknown-locale-similar = there is no locale { $locale }; did you mean { $similar }?
no-such-locale = no such locale
no-such-locale-similar = no such locale; did you mean { $similar }?
no-locale = { $path } does not say its language: name it with --locale
too-large = { $path } has { NUMBER($bytes, useGrouping: 0) } bytes, more than the limit of { NUMBER($limit, useGrouping: 0) }
bad-pattern = { $path }: cannot understand the pattern "{ $pattern }"

## What the system says

system-not-found = there is no such file or folder
system-permission-denied = the permission is missing
system-is-a-directory = it is a folder
system-not-a-directory = it is no folder
system-storage-full = there is no room left
system-not-utf8 = it is not UTF-8
repeats-earlier = repeats an earlier one

## Why a block has its role

reason-phrase = a newsroom phrase of the bundles
reason-article = reads as the article, and stands in it
reason-form = its form, its place and its neighbours
reason-model = the model takes it for main content
reason-main-beside = what stands beside it is main content
reason-main-heading = a heading in the main content
reason-own-title = it is the title that the page gives itself
reason-data = the page carries its text only as structured data
reason-pointer = it points elsewhere after the article's end
reason-closed = it stands after what closes the article
reason-deck = it stands in a deck above the first sentence
reason-copyright-sign = it has a copyright sign
reason-date-beside = it is a date beside the main content
reason-in-figure = it stands in a figure
reason-in-navigation = it stands in a navigation landmark
reason-in-footer = it stands in a footer
reason-in-dialog = it stands in a dialog
reason-button = it is a button
reason-in-aside = it stands in a side column
reason-in-form = it stands in a form
reason-link-before = it is a link before the main content
reason-before = it stands before the main content
reason-link-within = it is a link between the main content
reason-within = it does not read like the main content around it
reason-link-after = it is a link after the main content
reason-after = it stands after the main content
reason-named-consent = its container is named after consent
reason-named-comments = its container is named after comments
reason-named-captions = its container is named after captions
reason-named-sharing = its container is named after sharing
reason-named-wall = its container is named after a wall
reason-named-advertising = its container is named after advertising
reason-named-popularity = its container is named after popularity
reason-named-related-pages = its container is named after related pages
reason-named-newsletter = its container is named after a newsletter
reason-named-breadcrumbs = its container is named after breadcrumbs
reason-named-rights = its container is named after rights
reason-named-footer = its container is named after a footer
reason-named-navigation = its container is named after navigation
reason-named-skipping = its container is named after skipping
reason-named-tools = its container is named after tools
reason-named-paging = its container is named after paging
reason-named-author = its container is named after the author
reason-named-tags = its container is named after tags
reason-named-counts = its container is named after counts
reason-named-latest-pages = its container is named after latest pages
reason-named-search = its container is named after search
reason-named-accounts = its container is named after accounts
reason-named-languages = its container is named after languages
reason-named-promotion = its container is named after promotion
reason-named-dialog = its container is named after a dialog
reason-named-side-column = its container is named after a side column
reason-named-header = its container is named after a header
