"""Counts words and character n-grams and writes the tables of src/language/tables/.

    python3 language.py FOLDER OUT      FOLDER: what fetch.sh filled

words.bin   word → how frequent it is in each language (two evidences joined: the interface texts of
            sources.py, and how probable lingua's n-gram models of news text hold it)
ngrams.bin  four letters → how frequent they are in each language of a script (lingua's models)

The layout of both files is described in src/language/tables.rs, which reads them.
"""
import collections, glob, json, math, re, struct, sys
from sources import triples

LATIN = "en de fr es pt it nl sv nb da fi pl cs sk hu ro tr vi id ca hr sl et lv lt".split()
CYRILLIC = "ru uk bg sr be".split()
ARABIC = "ar fa".split()
# Languages told by their script alone; they have words, because their pages keep words of other scripts.
OTHERS = "ko ja zh el he th hi".split()
LANGUAGES = LATIN + CYRILLIC + ARABIC + OTHERS
SCRIPTS = {"latin": LATIN, "cyrillic": CYRILLIC, "arabic": ARABIC}
LINGUA = {
    "ar": "arabic", "be": "belarusian", "bg": "bulgarian", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german",
    "en": "english", "es": "spanish", "et": "estonian", "fa": "persian", "fi": "finnish", "fr": "french", "hr": "croatian",
    "hu": "hungarian", "id": "indonesian", "it": "italian", "lt": "lithuanian", "lv": "latvian", "nb": "bokmal", "nl": "dutch",
    "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sk": "slovak", "sl": "slovene", "es": "spanish",
    "sr": "serbian", "sv": "swedish", "tr": "turkish", "uk": "ukrainian", "vi": "vietnamese",
}
LETTERS = {
    "latin": "a-z\u00aa\u00ba\u00df-\u00f6\u00f8-\u024f\u1e00-\u1eff",
    "cyrillic": "\u0400-\u052f",
    "arabic": "\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff",
}
WORD = re.compile("|".join(f"[{letters}]+" for letters in LETTERS.values()))
# What is no prose: tags, placeholders, addresses, code.
MARKUP = re.compile(r"<[^>]*>|\{[^{}]*\}|%\(\w+\)\w|\$\w+|https?://\S+|\S+@\S+|\w+[._/\\]\w[\w._/\\]*|`[^`]*`|&\w+;")
MOST_WORDS = 14000     # of a language in its own script
MOST_FOREIGN = 3000    # words of another script that the texts of a language keep
LEAST_COUNT = 2        # once may be a slip
FILL = 3.6             # zipf from which a word is taken as used in a language on the word of the n-grams alone
FILL_LETTERS = 5       # shorter ones are parts of other words
MOST_GRAMS = {"latin": 48000, "cyrillic": 12000, "arabic": 6000}


def script_of(language):
    return next((script for script, languages in SCRIPTS.items() if language in languages), None)


def script_of_word(word):
    c = word[0]
    return "cyrillic" if "\u0400" <= c <= "\u052f" else "arabic" if c >= "\u0600" and c < "\u0700" else "latin"


def words(text):
    return WORD.findall(MARKUP.sub(" ", text).lower())


def count(folder):
    counts = {language: collections.Counter() for language in LANGUAGES}
    seen = {language: set() for language in LANGUAGES}
    for _, language, source, target in triples(folder):
        add(counts, seen, "en", source)
        if language in counts and language != "en" and not (source == target and len(source.split()) > 2):
            add(counts, seen, language, target)
    for language in LANGUAGES:
        for path in glob.glob(f"{folder}/lingua/vendor/lingua-{LINGUA.get(language, '-')}-language-model/testdata/sentences.txt"):
            for line in open(path, encoding="utf-8"):
                counts[language].update(words(line))
    return counts


def add(counts, seen, language, text):
    mark = hash(text)
    if mark not in seen[language]:
        seen[language].add(mark)
        counts[language].update(words(text))


def select(counts, stops):
    """The words of each language worth keeping, as zipf values (log10 of occurrences in 10^9 words)."""
    tables = {}
    for language, counter in counts.items():
        own = script_of(language)
        total = sum(n for word, n in counter.items() if script_of_word(word) == own or own is None) or 1
        if own is None:
            total *= 6  # the texts of these languages are mostly in their own script, which is not counted here
        table, foreign = {}, {}
        for word, n in counter.most_common():
            if n < LEAST_COUNT:
                break
            zipf = math.log10(n / total) + 9
            (table if script_of_word(word) == own else foreign)[word] = zipf
        tables[language] = dict(list(table.items())[:MOST_WORDS]) | dict(list(foreign.items())[:MOST_FOREIGN])
        for word in stops.get({"nb": "no"}.get(language, language), []):
            if WORD.fullmatch(word) and script_of_word(word) == own:
                tables[language].setdefault(word, 4.5)
    return tables


def read_grams(folder, language):
    """The logarithm (base 10) of the probability of every n-gram of lingua's model."""
    conditional = {}
    for line in open(f"{folder}/ngrams/{LINGUA[language]}.tsv", encoding="utf-8"):
        gram, value = line.rstrip("\n").split("\t")
        conditional[gram] = float(value) / math.log(10)
    joint = {}
    for gram in sorted(conditional, key=len):
        if len(gram) == 1:
            joint[gram] = conditional[gram]
        elif gram[:-1] in joint:
            joint[gram] = joint[gram[:-1]] + conditional[gram]
    return conditional, joint


def scowl(folder):
    """Common English words (SCOWL, permissive), Debian package wamerican-small: candidates only, the n-grams weigh them."""
    with open(f"{folder}/deb/x/usr/share/dict/american-english-small", encoding="utf-8") as lines:
        return {line.strip() for line in lines if WORD.fullmatch(line.strip()) and len(line.strip()) >= FILL_LETTERS}


def chain(word, conditional, joint):
    """How probable lingua's model holds a word of five letters or more, as zipf; None if it never saw a part."""
    start = joint.get(word[:5])
    if start is None:
        return None
    total = start
    for end in range(6, len(word) + 1):
        step = conditional.get(word[end - 5:end])
        if step is None:
            return None
        total += step
    return total + 9 + 0.8  # a word has about six letters: a tenth less than one place in six starts one


def fill(tables, folder):
    grams = {}
    for script, languages in SCRIPTS.items():
        union = {word for language in languages for word in tables[language] if script_of_word(word) == script}
        if script == "latin":
            union |= scowl(folder)
        union = sorted(union)
        rows = collections.defaultdict(dict)
        for language in languages:
            conditional, joint = read_grams(folder, language)
            for word in union:
                if len(word) >= FILL_LETTERS:
                    zipf = chain(word, conditional, joint)
                    if zipf is not None and zipf >= FILL and zipf > tables[language].get(word, 0):
                        tables[language][word] = zipf
            for gram, value in joint.items():
                if len(gram) == 4:
                    rows[gram][language] = value
        keep = sorted(rows, key=lambda gram: -max(rows[gram].values()))[:MOST_GRAMS[script]]
        grams[script] = {gram: rows[gram] for gram in keep}
    return grams


def fnv(text):
    value = 0x811C9DC5
    for byte in text.encode("utf-8"):
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    value ^= value >> 16
    value = (value * 0x85EBCA6B) & 0xFFFFFFFF
    value ^= value >> 13
    return value


def write_words(tables, path):
    """Buckets by the upper 15 bits of the hash; an entry is the lower 17 bits and its values."""
    rows = collections.defaultdict(list)
    for index, language in enumerate(LANGUAGES):
        for word, zipf in tables[language].items():
            rows[fnv(word)].append((index, max(1, min(255, round(zipf * 25)))))
    buckets = [[] for _ in range(1 << 15)]
    for key, values in rows.items():
        buckets[key >> 17].append((key & 0x1FFFF, sorted(dict(values).items())))
    body, starts = bytearray(), []
    for bucket in buckets:
        starts.append(len(body))
        for low, values in sorted(bucket):
            head = low | (len(values) << 17)
            body += struct.pack("<I", head)[:3]
            for index, zipf in values:
                body += bytes((index, zipf))
    starts.append(len(body))
    with open(path, "wb") as out:
        for start in starts:
            out.write(struct.pack("<I", start))
        out.write(body)
    print("words", len(rows), "bytes", len(body) + 4 * len(starts))


def write_grams(grams, path):
    """For each script: a table of slots (open addressing), a slot is 32 bits of hash and one byte a language."""
    with open(path, "wb") as out:
        for script, languages in SCRIPTS.items():
            rows = grams[script]
            size = 1 << math.ceil(math.log2(len(rows) * 1.25))
            slots = [None] * size
            for gram, values in rows.items():
                key = fnv(gram)
                at = key & (size - 1)
                while slots[at]:
                    at = (at + 1) & (size - 1)
                slots[at] = (key, bytes(level(values.get(language)) for language in languages))
            out.write(struct.pack("<II", size, len(languages)))
            for slot in slots:
                out.write(struct.pack("<I", slot[0] if slot else 0) + (slot[1] if slot else bytes(len(languages))))
            print("grams", script, len(rows), "slots", size)


def level(value):
    """A probability in 10^-8 … 1 as a byte."""
    return 0 if value is None else max(1, min(255, round((value + 8) * 32)))


def main(folder, out):
    stops = json.load(open(glob.glob(f"{folder}/npm/stopwords-iso*/package/stopwords-iso.json")[0], encoding="utf-8"))
    tables = select(count(folder), stops)
    grams = fill(tables, folder)
    for language in LANGUAGES:
        print(language, len(tables[language]), end="; ")
    write_words(tables, f"{out}/words.bin")
    write_grams(grams, f"{out}/ngrams.bin")
    if len(sys.argv) > 3:  # for a look at the words
        json.dump(tables, open(sys.argv[3], "w"), ensure_ascii=False)


if __name__ == "__main__":
    main(*sys.argv[1:3])
