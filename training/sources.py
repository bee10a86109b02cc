"""Parallel texts of programs under permissive licences: (locale, English, translation) triples.

Every reader takes the folder that `fetch.sh` filled. Nothing of the texts themselves enters the
repository: `language.py` counts their words.
"""
import ast, glob, io, json, os, re, struct, tarfile, zipfile


def chromium(folder):
    """Chromium's interface (BSD-3-Clause), Debian package chromium-l10n: .pak files, version 5."""
    paks = {}
    for path in glob.glob(f"{folder}/deb/x/usr/lib/chromium/locales/*.pak"):
        name = os.path.basename(path)[:-4]
        if "_" not in name:
            paks[name] = read_pak(path)
    english = paks["en-GB"]
    for name, strings in paks.items():
        for key, value in strings.items():
            if key in english:
                yield name, english[key], value


def read_pak(path):
    data = open(path, "rb").read()
    version, _encoding, count, _aliases = struct.unpack_from("<IB3xHH", data, 0)
    assert version == 5
    rows = [struct.unpack_from("<HI", data, 12 + 6 * i) for i in range(count + 1)]
    out = {}
    for (key, start), (_, end) in zip(rows, rows[1:]):
        raw = data[start:end]
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            continue
        if 1 < len(text) < 3000 and "function" not in text and "<html" not in text:
            out[key] = text
    return out


def typescript(folder):
    """Messages of the TypeScript compiler 5.8 (Apache-2.0)."""
    root = f"{folder}/npm/ts/package/lib"
    english = None
    for path in glob.glob(f"{root}/*/diagnosticMessages.generated.json"):
        table = json.load(open(path, encoding="utf-8"))
        for key, value in table.items():
            source = re.sub(r"_\d+$", "", key).replace("_", " ")
            yield path.split("/")[-2], source, value
            if english is None:
                yield "en", source, source
        english = True


def gettext(folder):
    """Catalogs of Django, Wagtail, allauth, Oscar, Sphinx (BSD, MIT) and Superset (Apache-2.0)."""
    for path in glob.glob(f"{folder}/pip/*.whl"):
        wheel = zipfile.ZipFile(path)
        for name in wheel.namelist():
            found = re.search(r"(?:locale|locales|translations)/([A-Za-z_@-]+)/LC_MESSAGES/\w+\.po$", name)
            if found:
                text = wheel.read(name).decode("utf-8", "replace")
                for source, target in read_po(text):
                    yield found.group(1), source, target
                    if "/de/" in name:
                        yield "en", source, source


def read_po(text):
    for block in re.split(r"\n\s*\n", text):
        if "#, fuzzy" in block or "#~" in block:
            continue
        fields = {}
        field = None
        for line in block.splitlines():
            m = re.match(r'(msgid|msgid_plural|msgstr|msgstr\[\d\])\s+(".*")$', line)
            if m:
                field = m.group(1)
                fields[field] = unquote(m.group(2))
            elif field and line.startswith('"'):
                fields[field] += unquote(line)
        for source, target in (("msgid", "msgstr"), ("msgid", "msgstr[0]"), ("msgid_plural", "msgstr[1]")):
            if fields.get(source) and fields.get(target):
                yield fields[source], fields[target]


def unquote(text):
    try:
        return ast.literal_eval(text)
    except (SyntaxError, ValueError):
        return text.strip('"')


def airflow(folder):
    """Apache Airflow's interface (Apache-2.0): JSON trees, one folder a locale."""
    for path in glob.glob(f"{folder}/pip/apache_airflow_core*.whl"):
        wheel = zipfile.ZipFile(path)
        trees = {}
        for name in wheel.namelist():
            found = re.search(r"/i18n/locales/([\w-]+)/(\w+)\.json$", name)
            if found and "/dist/" in name:
                trees[found.groups()] = flatten(json.loads(wheel.read(name)))
        for (locale, part), tree in trees.items():
            english = trees.get(("en", part), {})
            for key, value in tree.items():
                if key in english:
                    yield locale, english[key], value


def flatten(tree, prefix=""):
    out = {}
    for key, value in tree.items():
        if isinstance(value, dict):
            out.update(flatten(value, f"{prefix}{key}."))
        elif isinstance(value, str):
            out[prefix + key] = value
    return out


def scripts(folder):
    """Locale files of JavaScript libraries (MIT, Apache-2.0): the string values, by position of key."""
    homes = {
        "clerk": ("clerk-localizations*/package/dist/*.mjs", r"^([a-z]{2,3}(?:-[A-Z]{2})?)\.mjs$"),
        "uppy": ("uppy-locales*/package/lib/*.js", r"^([a-z]{2}(?:_[A-Z]{2})?)\.js$"),
        "antd": ("antd*/package/es/locale/*.js", r"^([a-z]{2}_[A-Z]{2})\.js$"),
        "element": ("element-plus*/package/es/locale/lang/*.mjs", r"^([a-z]{2}(?:-[a-z]{2})?)\.mjs$"),
        "video": ("video.js*/package/dist/lang/*.json", r"^([a-z]{2}(?:-[A-Z]{2})?)\.json$"),
        "prime": ("primelocale*/package/*.json", r"^([a-z]{2}(?:-[A-Z]{2})?)\.json$"),
        "datatables": ("datatables*/package/i18n/*.json", r"^([a-z]{2}(?:-[A-Z]{2})?)\.json$"),
    }
    for pattern, form in homes.values():
        tables = {}
        for path in glob.glob(f"{folder}/npm/{pattern}"):
            found = re.match(form, os.path.basename(path))
            if found:
                tables[found.group(1)] = read_pairs(open(path, encoding="utf-8").read())
        english = tables.get("en") or tables.get("en-US") or tables.get("en_US") or tables.get("en-GB") or {}
        for locale, table in tables.items():
            for key, value in table.items():
                yield locale, english.get(key, ""), value


PAIR = re.compile(r"""["']?([\w$ .,!?'-]+?)["']?\s*:\s*("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')""")


def read_pairs(text):
    out, seen = {}, {}
    for key, value in PAIR.findall(text):
        seen[key] = seen.get(key, 0) + 1
        try:
            value = ast.literal_eval(value)
        except (SyntaxError, ValueError):
            continue
        out[key, seen[key]] = value
    return out


def survey(folder):
    """SurveyJS (MIT): one file a language, named in English."""
    names = {
        "arabic": "ar", "bulgarian": "bg", "catalan": "ca", "croatian": "hr", "czech": "cs", "danish": "da",
        "dutch": "nl", "english": "en", "estonian": "et", "finnish": "fi", "french": "fr", "german": "de",
        "greek": "el", "hebrew": "he", "hindi": "hi", "hungarian": "hu", "indonesian": "id", "italian": "it",
        "japanese": "ja", "korean": "ko", "latvian": "lv", "lithuanian": "lt", "norwegian": "nb",
        "persian": "fa", "polish": "pl", "portuguese": "pt", "portuguese-br": "pt-BR", "romanian": "ro",
        "russian": "ru", "serbian": "sr", "simplified-chinese": "zh-CN", "slovak": "sk", "slovenian": "sl",
        "spanish": "es", "swedish": "sv", "thai": "th", "traditional-chinese": "zh-TW", "turkish": "tr",
        "ukrainian": "uk", "vietnamese": "vi",
    }
    tables = {}
    for name, locale in names.items():
        for path in glob.glob(f"{folder}/npm/survey-core*/package/i18n/{name}.js"):
            tables[locale] = read_pairs(open(path, encoding="utf-8").read())
    for locale, table in tables.items():
        for key, value in table.items():
            yield locale, tables["en"].get(key, ""), value


READERS = [chromium, typescript, gettext, airflow, scripts, survey]


def language(locale):
    """The language of the tables for a locale of the sources, or None."""
    base = re.split(r"[-_@]", locale.lower())[0]
    if base == "zh":
        return "zh"
    return {"no": "nb", "iw": "he", "in": "id"}.get(base, base)


def triples(folder):
    for reader in READERS:
        for locale, source, target in reader(folder):
            yield reader.__name__, language(locale), source, target
