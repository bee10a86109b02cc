"""Counts words and character n-grams and writes the tables of data/language/.

    python3 language.py FOLDER OUT      FOLDER: what fetch.sh filled

words.bin   word → how frequent it is in each language (two evidences joined: the interface texts of
            sources.py, and how probable lingua's n-gram models of news text hold it)
ngrams.bin  four letters → how frequent they are in each language of a script (lingua's models)

The layout of the files is described in src/language/tables.rs, which reads them.
"""
import collections, glob, json, math, re, struct, sys
from sources import triples

LATIN = "en de fr es pt it nl sv nb da fi pl cs sk hu ro tr vi id ca hr sl et lv lt".split()
CYRILLIC = "ru uk bg sr be".split()
ARABIC = "ar fa".split()
# Languages told by their script alone; they have words, because their pages keep words of other scripts.
OTHERS = {"ko": "Hang", "ja": "Kana", "zh": "Hani", "el": "Grek", "he": "Hebr", "th": "Thai", "hi": "Deva"}
LANGUAGES = LATIN + CYRILLIC + ARABIC + list(OTHERS)
SCRIPTS = {"latin": LATIN, "cyrillic": CYRILLIC, "arabic": ARABIC}
ISO_15924 = {"latin": "Latn", "cyrillic": "Cyrl", "arabic": "Arab"}
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
WORD_ANY_CASE = re.compile(WORD.pattern, re.IGNORECASE)
# What is no prose: tags, placeholders, addresses, code.
MARKUP = re.compile(r"<[^>]*>|\{[^{}]*\}|%\(\w+\)\w|\$\w+|https?://\S+|\S+@\S+|\w+[._/\\]\w[\w._/\\]*|`[^`]*`|&\w+;")
MOST_WORDS = 20000     # of a language in its own script
MOST_FOREIGN = 3000    # words of another script that the texts of a language keep
LEAST_NEWS = 8         # occurrences in a thousand sentences of news that make a function word
FUNCTION = 0x80        # marks the language of a function word
LEAST_COUNT = 2        # once may be a slip
NAME = 3.2             # zipf at most of a word that never stood in lower case: a name, which tells no language
CAPITALIZING = {"de"}  # nouns are capitalized, so capitals say nothing
FILL = 3.6             # zipf from which a word is taken as used in a language on the word of the n-grams alone
LISTED = 3.9           # zipf at least of a word that a list of common English words has
FILL_MOST = 4.0        # and no more than this
FILL_LETTERS = 5       # shorter ones are parts of other words
MOST_GRAMS = {"latin": 48000, "cyrillic": 12000, "arabic": 6000}


def script_of(language):
    return next((script for script, languages in SCRIPTS.items() if language in languages), None)


def script_of_word(word):
    c = word[0]
    return "cyrillic" if "\u0400" <= c <= "\u052f" else "arabic" if c >= "\u0600" and c < "\u0700" else "latin"


def words(text):
    """The words of a text in lower case, each with whether it stood so; the first of a text does not say."""
    for match in WORD_ANY_CASE.finditer(MARKUP.sub(" ", text)):
        word = match.group()
        yield word.lower(), word[0].islower() and match.start() > 0


class Counts:
    def __init__(self):
        self.all, self.lower, self.news = (collections.Counter() for _ in range(3))

    def update(self, found):
        for word, is_lower in found:
            self.all[word] += 1
            self.lower[word] += is_lower


def count(folder):
    counts = {language: Counts() for language in LANGUAGES}
    seen = {language: set() for language in LANGUAGES}
    for _, language, source, target in triples(folder):
        add(counts, seen, "en", source)
        # The same words on both sides are untranslated, or a name; only in the same script may they be both.
        if language in counts and language != "en" and not (source == target and (script_of(language) != "latin" or len(source.split()) > 2)):
            add(counts, seen, language, target)
    for language in LANGUAGES:
        for path in glob.glob(f"{folder}/lingua/vendor/lingua-{LINGUA.get(language, '-')}-language-model/testdata/sentences.txt"):
            for line in open(path, encoding="utf-8"):
                found = list(words(line))
                counts[language].update(found)
                counts[language].news.update(word for word, _ in found)
    return counts


def add(counts, seen, language, text):
    mark = hash(text)
    if mark not in seen[language]:
        seen[language].add(mark)
        counts[language].update(words(text))


def phrases(folder):
    """Short texts of interfaces, as they stand: which languages say them. Only where the same text has a
    counterpart in English, so that a language that lacks one says something else."""
    said = collections.defaultdict(set)
    for _, language, source, target in triples(folder):
        if not source:
            continue
        for tongue, text in (("en", source), (language, target)):
            if script_of(tongue) and (key := phrase(text)):
                said[key].add(tongue)
    return said


def phrase(text):
    """A text of one or two words as src/language/tables.rs folds it, or None."""
    found = list(WORD_ANY_CASE.finditer(text))
    rest = WORD_ANY_CASE.sub("", text)
    if not 1 <= len(found) <= 2 or not re.fullmatch(r"[\s'’.…:!?*&-]*", rest) or not 3 <= len(text) <= 32:
        return None
    return " ".join(match.group().lower() for match in found)


def head():
    """The languages with their scripts, as src/language/known.rs reads them."""
    script = lambda language: OTHERS.get(language) or ISO_15924[script_of(language)]
    return struct.pack("<I", len(LANGUAGES)) + b"".join(f"{language:<4}{script(language)}".encode("ascii") for language in LANGUAGES)


def write_phrases(said, path):
    """As words.bin, but an entry has the bits of the languages of shared scripts, which come first in the order, in as
    many bytes as these need; that number is the head."""
    width = -(-len(LATIN + CYRILLIC + ARABIC) // 8)
    buckets = [[] for _ in range(1 << 15)]
    masks = collections.defaultdict(int)
    for text, tongues in said.items():
        for tongue in tongues:
            masks[fnv(text)] |= 1 << LANGUAGES.index(tongue)
    for key, mask in masks.items():
        buckets[key >> 17].append((key & 0x1FFFF, mask))
    body, starts = bytearray(), []
    for bucket in buckets:
        starts.append(len(body))
        for low, mask in sorted(bucket):
            body += struct.pack("<I", low)[:3] + struct.pack("<Q", mask)[:width]
    starts.append(len(body))
    with open(path, "wb") as out:
        out.write(struct.pack("<I", width))
        for start in starts:
            out.write(struct.pack("<I", start))
        out.write(body)
    print("phrases", len(masks), "bytes", len(body) + 4 * len(starts))


def select(counts, stops):
    """The words of each language worth keeping, as zipf values (log10 of occurrences in 10^9 words)."""
    tables = {}
    many = collections.Counter(word for counter in counts.values() for word, n in counter.all.items() if n >= LEAST_COUNT)
    for language, counts_of in counts.items():
        counter, lower = counts_of.all, counts_of.lower
        own = script_of(language)
        total = sum(n for word, n in counter.items() if script_of_word(word) == own or own is None) or 1
        if own is None:
            total *= 20  # the texts of these languages are mostly in their own script, which is not counted here
        table, foreign = {}, {}
        for word, n in counter.most_common():
            if n < LEAST_COUNT and many[word] < 1:
                continue  # once may be a slip, but not of a word that another language has
            zipf = math.log10(n / total) + 9
            if script_of_word(word) == own and language not in CAPITALIZING and not lower[word]:
                zipf = min(zipf, NAME)
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
        return {line.strip() for line in lines if WORD.fullmatch(line.strip()) and len(line.strip()) >= 4}


def chain(word, conditional, joint):
    """How probable lingua's model holds a word of five letters or more, as zipf; None if it never saw a part."""
    if len(word) < FILL_LETTERS:
        return None
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
        english = scowl(folder) if script == "latin" else set()
        union |= english
        union = sorted(union)
        rows = collections.defaultdict(dict)
        for language in languages:
            conditional, joint = read_grams(folder, language)
            for word in union:
                if len(word) >= FILL_LETTERS or word in english:
                    zipf = chain(word, conditional, joint)
                    if language == "en" and word in english:
                        zipf = max(zipf or 0, LISTED)
                    # The models know no capitals: only words of the English list are sure to be no names.
                    if zipf is not None and not (language == "en" and word in english):
                        zipf = min(zipf, FILL_MOST)
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


def functions(counts, stops):
    """The words that sentences are made of: listed as such, and common in sentences of news."""
    return {
        language: {
            word for word in stops.get({"nb": "no"}.get(language, language), [])
            if counts[language].news[word] >= LEAST_NEWS or not counts[language].news and counts[language].all[word] >= 50
        }
        for language in LANGUAGES
    }


def write_words(tables, functions, path):
    """Buckets by the upper 15 bits of the hash; an entry is the lower 17 bits and its values."""
    rows = collections.defaultdict(list)
    for index, language in enumerate(LANGUAGES):
        for word, zipf in tables[language].items():
            rows[fnv(word)].append((index | (FUNCTION if word in functions[language] else 0), max(1, min(255, round(zipf * 25)))))
    buckets = [[] for _ in range(1 << 15)]
    for key, values in rows.items():
        highest_first = sorted(dict(values).items(), key=lambda value: (-value[1], value[0] & ~FUNCTION))
        buckets[key >> 17].append((key & 0x1FFFF, highest_first))
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
        out.write(head())
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
    counts = count(folder)
    tables = select(counts, stops)
    grams = fill(tables, folder)
    for language in LANGUAGES:
        print(language, len(tables[language]), end="; ")
    write_words(tables, functions(counts, stops), f"{out}/words.bin")
    write_grams(grams, f"{out}/ngrams.bin")
    write_phrases(phrases(folder), f"{out}/phrases.bin")
    if len(sys.argv) > 3:  # for a look at the words
        json.dump(tables, open(sys.argv[3], "w"), ensure_ascii=False)


if __name__ == "__main__":
    main(*sys.argv[1:3])
