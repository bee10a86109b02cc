"""Which blocks of a page belong to its reference text: an alignment of words, in page order."""

import re
import unicodedata

import numba
import numpy

# Scripts written without spaces count one word a character.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
WORD = re.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}]+")
# Cells of the alignment table: more words than that are cut off at the end of the page.
MOST_CELLS = 400_000_000
# Words in a row that must agree where the reference has another order than the page.
RUN = 5


def words(text):
    """The words of a text, lower case."""
    return WORD.findall(unicodedata.normalize("NFC", text or "").lower())


@numba.njit(cache=True)
def in_order(page, reference):
    """For each word of the page its place in the reference or -1; runs are worth more than single words."""
    rows, columns = len(page), len(reference)
    matched = numpy.full(columns + 1, -1e9, numpy.float32)
    best = numpy.zeros(columns + 1, numpy.float32)
    steps = numpy.zeros((rows + 1, columns + 1), numpy.uint8)
    new_matched, new_best = matched.copy(), best.copy()
    for i in range(1, rows + 1):
        new_matched[0], new_best[0] = -1e9, 0
        for j in range(1, columns + 1):
            step = 0
            if page[i - 1] == reference[j - 1]:
                on, start = matched[j - 1] + 2.0, best[j - 1] + 0.5
                if on >= start:
                    new_matched[j], step = on, 1
                else:
                    new_matched[j] = start
            else:
                new_matched[j] = -1e9
            top, way = new_matched[j], 0
            if best[j] > top:
                top, way = best[j], 1
            if new_best[j - 1] > top:
                top, way = new_best[j - 1], 2
            new_best[j] = top
            steps[i, j] = step | (way << 1)
        matched, new_matched = new_matched, matched
        best, new_best = new_best, best
    found = numpy.full(rows, -1, numpy.int32)
    i, j, inside = rows, columns, False
    while i > 0 and j > 0:
        step = steps[i, j]
        if inside:
            found[i - 1] = j - 1
            inside = (step & 1) == 1
            i -= 1
            j -= 1
        elif step >> 1 == 0:
            inside = True
        elif step >> 1 == 1:
            i -= 1
        else:
            j -= 1
    return found


def out_of_order(page, reference, found):
    """Takes in runs that the page has in another order than the reference."""
    used = numpy.zeros(len(reference), bool)
    used[found[found >= 0]] = True
    places = {}
    for j in range(len(reference) - RUN + 1):
        if not used[j:j + RUN].any():
            places.setdefault(tuple(reference[j:j + RUN]), j)
    if not places:
        return
    for i in range(len(page) - RUN + 1):
        j = places.get(tuple(page[i:i + RUN])) if not (found[i:i + RUN] >= 0).any() else None
        if j is None or used[j]:
            continue
        k = i
        while k < len(page) and j < len(reference) and page[k] == reference[j] and not used[j] and found[k] < 0:
            found[k] = j
            used[j] = True
            k, j = k + 1, j + 1


def align(blocks, reference):
    """For each block the words it has, and the share of them that stand in the reference."""
    ids = {}
    target = numpy.array([ids.setdefault(w, len(ids)) for w in words(reference)], numpy.int32)
    split = [words(block) for block in blocks]
    counts = numpy.array([len(s) for s in split], numpy.int64)
    if not len(target) or not counts.sum():
        return counts, numpy.zeros(len(blocks), numpy.float32)
    page = numpy.array([ids.get(w, -1) for s in split for w in s], numpy.int32)[:MOST_CELLS // len(target)]
    owner = numpy.repeat(numpy.arange(len(blocks)), counts)[:len(page)]
    found = in_order(page, target)
    out_of_order(page, target, found)
    hits = numpy.bincount(owner[found >= 0], minlength=len(blocks))
    return counts, (hits / numpy.maximum(counts, 1)).astype(numpy.float32)
