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
check-repeated = On other pages as well (--strict shows each):
check-more = { NUMBER($pages) } more: { $text } as in { $place }
passed-over =
    { $files ->
        [one] { NUMBER($files) } file is of a kind that is not checked
       *[other] { NUMBER($files) } files are of kinds that are not checked
    }: { $kinds }
no-ending = without an ending
no-language =
    { $files ->
        [one] { NUMBER($files) } file does not say its language
       *[other] { NUMBER($files) } files do not say their language
    }: name it with --locale, for example for { $path }
no-message-says = no message says "{ $text }"
stays-unformatted = { $path }: has entries that are not Fluent, and stays as it is

## What could not be done

name-site-or-label = name a SITE and --out DIR, or a --label
generate-stands-alone = --generate stands alone: leave the command out
no-generated = cannot generate it
no-particle-pair = not a pair of particles such as 을/를 or (으)로
no-role = no such role; there are { $roles }
no-rule = there is no rule { $rule }: `kijil explain` lists them
cannot-read = cannot read { $path }
cannot-read-utf8 = cannot read { $path } as UTF-8
cannot-read-list = cannot read the list { $path }
cannot-read-catalog = cannot read the catalog folder { $path }
cannot-write = cannot write { $path }
cannot-make = cannot make { $path }
cannot-fill = cannot fill { $path }
unknown-kind = { $path } is of a kind that is not checked
no-locale = { $path } does not say its language: name it with --locale
too-large = { $path } has { NUMBER($bytes, useGrouping: 0) } bytes, more than the limit of { NUMBER($limit, useGrouping: 0) }
bad-pattern = { $path }: exclude: cannot understand "{ $pattern }"

## What the system says

system-not-found = there is no such file or folder
system-permission-denied = the permission is missing
system-is-a-directory = it is a folder
system-not-a-directory = it is no folder
system-storage-full = there is no room left
repeats-earlier = repeats an earlier one
