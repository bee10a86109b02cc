"""Writes data/locale/formats.txt: how the locales write numbers, dates and units.

usage: python3 tools/cldr.py DIR
DIR holds the unpacked npm packages cldr-core, cldr-numbers-full, cldr-dates-full and cldr-units-full of one
CLDR release, each in a folder of its name (`npm pack cldr-core@48.0.0`, then tar). CLDR data is under the Unicode
License v3.

The file: a line `=<locale> <parent>` begins a locale, `<key>\t<value>` follows. A locale holds only what differs from
its parent; `und` is the last of every chain. Lines `~<alias> <locale>` come first.
"""
import json, pathlib, sys

base = pathlib.Path(sys.argv[1])
out = pathlib.Path(__file__).parent.parent / "data/locale/formats.txt"

# Those that newsrooms and shops of the covered languages name; any other is written by its ISO code.
CURRENCIES = """USD EUR JPY GBP CNY KRW INR BRL RUB CAD AUD CHF SEK NOK DKK PLN CZK HUF TRY UAH ILS AED SAR EGP ZAR MXN
THB VND IDR SGD HKD TWD""".split()
# Of the simple units that ECMA-402 sanctions, those that people read, with CLDR's categories.
UNITS = """area-acre area-hectare digital-bit digital-byte digital-gigabyte digital-kilobyte digital-megabit
digital-megabyte digital-terabyte angle-degree concentr-percent duration-day duration-hour duration-millisecond
duration-minute duration-month duration-second duration-week duration-year length-centimeter length-foot length-inch
length-kilometer length-meter length-mile length-millimeter mass-gram mass-kilogram mass-ounce mass-pound
temperature-celsius temperature-fahrenheit volume-gallon volume-liter volume-milliliter speed-kilometer-per-hour
speed-meter-per-second speed-mile-per-hour""".split()
COUNTS = ["zero", "one", "two", "few", "many", "other"]


def read(package, *parts):
    return json.loads((base / package / pathlib.Path(*parts)).read_text(encoding="utf8"))


def numbers(loc, put):
    n = read("cldr-numbers-full", "main", loc, "numbers.json")["main"][loc]["numbers"]
    system = n["defaultNumberingSystem"]
    symbols = n.get(f"symbols-numberSystem-{system}")
    if symbols is None:
        system, symbols = "latn", n["symbols-numberSystem-latn"]
    put("digits", SYSTEMS.get(system, "0123456789")[0])
    for key, name in [("decimal", "decimal"), ("group", "group"), ("minus", "minusSign"), ("plus", "plusSign"),
                      ("percent-sign", "percentSign"), ("infinity", "infinity"), ("nan", "nan"),
                      ("about", "approximatelySign")]:
        put(key, symbols[name])
    put("money-decimal", symbols.get("currencyDecimal"))
    put("money-group", symbols.get("currencyGroup"))
    put("range", n[f"miscPatterns-numberSystem-{system}"]["range"])
    put("min-grouping", n["minimumGroupingDigits"])
    put("pattern", n[f"decimalFormats-numberSystem-{system}"]["standard"])
    put("percent", n[f"percentFormats-numberSystem-{system}"]["standard"])
    money = n[f"currencyFormats-numberSystem-{system}"]
    put("money", money["standard"])
    put("money-alpha", money.get("standard-alphaNextToNumber", money["standard"]))
    for count in COUNTS:
        put(f"money-name-{count}", money.get(f"unitPattern-count-{count}"))
    for width in ["short", "long"]:
        compact = n[f"decimalFormats-numberSystem-{system}"][width]["decimalFormat"]
        for zeros in range(3, 15):
            for count in ["1", *COUNTS]:
                put(f"compact-{width}-{zeros}-{count}", compact.get(f"{10 ** zeros}-count-{count}"))


def plural_ranges(loc, put):
    for ends, result in PLURAL_RANGES.get(loc.split("-")[0], {}).items():
        start, end = ends.removeprefix("pluralRange-start-").split("-end-")
        # The category of the end is the rule, also for those that CLDR does not list.
        if result != end:
            put(f"plural-range-{start}-{end}", result)


def currencies(loc, put):
    all_of = read("cldr-numbers-full", "main", loc, "currencies.json")["main"][loc]["numbers"]["currencies"]
    for code in CURRENCIES:
        c = all_of.get(code, {})
        symbol = c.get("symbol", code)
        put(f"symbol-{code}", symbol)
        put(f"narrow-{code}", c.get("symbol-alt-narrow", symbol))
        put(f"name-{code}", c.get("displayName", code))
        for count in COUNTS:
            put(f"name-{code}-{count}", c.get(f"displayName-count-{count}"))


def dates(loc, put):
    g = read("cldr-dates-full", "main", loc, "ca-gregorian.json")["main"][loc]["dates"]["calendars"]["gregorian"]
    for kind, keys in [("months", [str(i) for i in range(1, 13)]), ("days", "sun mon tue wed thu fri sat".split())]:
        for context in ["format", "stand-alone"]:
            for width in ["wide", "abbreviated", "narrow"] + (["short"] if kind == "days" else []):
                put(f"{kind}-{context}-{width}", "|".join(g[kind][context][width][k] for k in keys))
    for width in ["wide", "abbreviated", "narrow"]:
        put(f"periods-{width}", "|".join(g["dayPeriods"]["format"][width][k] for k in ["am", "pm"]))
    for width in ["eraNames", "eraAbbr", "eraNarrow"]:
        put(width, "|".join(g["eras"][width][k] for k in "01"))
    if loc == "th":
        # Thailand counts years in the Buddhist era; CLDR's calendar of that name differs in these from the Gregorian one.
        g["dateFormats"]["long"] = "d MMMM y"
        for width, name in [("eraNames", "พุทธศักราช"), ("eraAbbr", "พ.ศ."), ("eraNarrow", "พ.ศ.")]:
            put(width, f"{name}|{name}")
    for style in ["full", "long", "medium", "short"]:
        put(f"date-{style}", g["dateFormats"][style])
        put(f"time-{style}", g["timeFormats"][style])
        put(f"glue-{style}", g["dateTimeFormats"][style])
        put(f"at-{style}", g.get("dateTimeFormats-atTime", {}).get("standard", g["dateTimeFormats"])[style])
    for skeleton, pattern in g["dateTimeFormats"]["availableFormats"].items():
        # Variants with -alt or -count, and weeks and quarters: DATETIME cannot ask for them.
        if "-" not in skeleton and not set(skeleton) & set("wWQvBU"):
            put(f"skeleton-{skeleton}", pattern)
    for name in ["Day-Of-Week", "Era", "Day", "Month", "Year", "Hour", "Minute", "Second", "Timezone"]:
        put(f"append-{name}", g["dateTimeFormats"]["appendItems"][name])


def units(loc, put):
    u = read("cldr-units-full", "main", loc, "units.json")["main"][loc]["units"]
    for width in ["long", "short"]:
        put(f"per-{width}", u[width]["per"]["compoundUnitPattern"])
        for unit in UNITS:
            entry = u[width].get(unit, {})
            name = unit.split("-", 1)[1]
            put(f"unit-{name}-{width}-per", entry.get("perUnitPattern"))
            for count in COUNTS:
                put(f"unit-{name}-{width}-{count}", entry.get(f"unitPattern-count-{count}"))


def collect(loc):
    values = {}

    def put(key, value):
        if value is not None:
            assert "\n" not in value and "\t" not in value, (loc, key)
            values[key] = value

    for part in [numbers, plural_ranges, currencies, dates, units]:
        part(loc, put)
    return values


SYSTEMS = {
    name: system["_digits"]
    for name, system in read("cldr-core", "supplemental", "numberingSystems.json")["supplemental"]["numberingSystems"].items()
    if system["_type"] == "numeric"
}
PLURAL_RANGES = read("cldr-core", "supplemental", "pluralRanges.json")["supplemental"]["plurals"]
coverage = read("cldr-core", "coverageLevels.json")["effectiveCoverageLevels"]
available = set(read("cldr-core", "availableLocales.json")["availableLocales"]["full"])
parents = read("cldr-core", "supplemental", "parentLocales.json")["supplemental"]["parentLocales"]["parentLocale"]
likely = read("cldr-core", "supplemental", "likelySubtags.json")["supplemental"]["likelySubtags"]
# Languages of moderate coverage that have a plural rule of their own and readers.
chosen = sorted(l for l in available if coverage.get(l) in ("modern", "moderate") and "-VA" not in l and len(l.split("-")) < 4 and "valencia" not in l and "tarask" not in l)


def parent(loc):
    up = parents.get(loc) or (loc.rsplit("-", 1)[0] if "-" in loc else "und")
    return "und" if up == "root" else up if up == "und" or up in chosen else parent(up)


values = {loc: collect(loc) for loc in chosen}
values["und"] = collect("und")
# An absent key of a child must not be inherited: a plural form its parent has, say.
lines = []
for loc in chosen:
    parts = loc.split("-")
    if len(parts) == 3 and likely.get(f"{parts[0]}-{parts[2]}", "").split("-")[1:2] == [parts[1]]:
        lines.append(f"~{parts[0]}-{parts[2]} {loc}")
for tag, full in sorted(likely.items()):
    lang, script, *_ = full.split("-")
    if tag.count("-") == 1 and len(tag.split("-")[1]) == 2 and f"{lang}-{script}" in chosen and tag not in chosen and not any(l.startswith(f"~{tag} ") for l in lines):
        lines.append(f"~{tag} {lang}-{script}")
for loc in ["und"] + chosen:
    up = values[parent(loc)] if loc != "und" else {}
    changed = {k: v for k, v in values[loc].items() if up.get(k) != v}
    gone = [k for k in up if k not in values[loc]]
    # One that holds nothing is there nevertheless: its parent need not be what its name begins with (pt-CH, nb).
    lines.append(f"={loc} {parent(loc) if loc != 'und' else ''}".rstrip())
    lines += [f"{k}\t{v}" for k, v in changed.items()]
    lines += [f"{k}\t" for k in gone]
out.write_text("\n".join(lines) + "\n", encoding="utf8")
print(len(chosen), "locales,", out.stat().st_size, "bytes")
