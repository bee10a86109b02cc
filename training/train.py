#!/usr/bin/env python3
"""train.py DATA [--work DIR] [--observe PROGRAM] [--trees N] [--folds N]: trains the content models, writes data/content/types.bin and blocks.bin.

DATA holds NAME.jsonl for each set, one page a line: html_path (below DATA), url, page_type, text (the reference).
Needs numpy, numba and lightgbm 4. Blocks are labelled by aligning their words with the reference; pages of one domain
stay in one fold. The figures that training prints, cross-validated, go to training/RESULTS.md.
"""

import argparse
import collections
import json
import pathlib
import struct
import subprocess
from urllib.parse import urlsplit

import lightgbm
import numpy

import align

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("data", type=pathlib.Path)
parser.add_argument("--sets", default="wcxb-dev,fundus")
parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path("target/training"))
parser.add_argument("--observe", default="target/release/examples/observe")
parser.add_argument("--trees", type=int, default=900)
parser.add_argument("--rows", type=int, default=130_000, help="blocks trained on, drawn by weight")
parser.add_argument("--folds", type=int, default=3)
options = parser.parse_args()
options.work.mkdir(parents=True, exist_ok=True)
MODEL = pathlib.Path(__file__).parent.parent / "data/content"
TYPES = ["article", "service", "product", "collection", "forum", "listing", "documentation"]
# Columns that the page gives, before the page types' own.
PAGE_COLUMNS = 24 + 16 + 12 + 8
# Leaves of a tree, each a bit of a number in the program.
LEAVES = 16
random = numpy.random.default_rng(1)


def observe(pages):
    """The texts and features of every block."""
    out = options.work / "observed"
    paths = "".join(f"{options.data / page['html_path']}\n" for page in pages)
    subprocess.run([options.observe, str(out)], input=paths, text=True, check=True)
    lines = [json.loads(line) for line in open(f"{out}.jsonl", encoding="utf-8")]
    columns = max(line["columns"] for line in lines)
    return [line["texts"] for line in lines], numpy.fromfile(f"{out}.bin", numpy.uint8).reshape(-1, columns)


def labels(pages, texts):
    """Words of each block and the share of them in the reference, kept between runs."""
    kept = options.work / "labels.npz"
    total = sum(map(len, texts))
    if kept.exists():
        found = numpy.load(kept)
        if len(found["counts"]) == total:
            return found["counts"], found["shares"]
    aligned = [align.align(blocks, page["text"]) for page, blocks in zip(pages, texts)]
    counts, shares = (numpy.concatenate(part) for part in zip(*aligned))
    numpy.savez(kept, counts=counts, shares=shares)
    return counts, shares


def leaves(node, first=0):
    """The questions below a node, each with the bits of the leaves it closes, and the worths of its leaves from left to right."""
    if "leaf_value" in node:
        return [], [node["leaf_value"]]
    asked, left = leaves(node["left_child"], first)
    own = (node["split_feature"], int(node["threshold"]), ((1 << len(left)) - 1) << first)
    more, right = leaves(node["right_child"], first + len(left))
    return [own] + asked + more, left + right


def write(model, name, columns, classes=1):
    """Writes a forest as src/content/model/mod.rs reads it."""
    trees = [leaves(tree["tree_structure"]) for tree in model.dump_model()["tree_info"]]
    unit = max(abs(worth) for _, worths in trees for worth in worths) / 32000
    out = struct.pack("<HHBf", columns, len(trees), classes, unit)
    for asked, worths in trees:
        asked += [(0, 255, 0)] * (LEAVES - 1 - len(asked))
        worths += [0] * (LEAVES - len(worths))
        for column, border, closed in asked:
            out += struct.pack("<HBH", column, border, 0xffff & ~closed)
        out += struct.pack(f"<{LEAVES}h", *(round(worth / unit) for worth in worths))
    (MODEL / f"{name}.bin").write_bytes(out)
    print(f"{name}.bin: {len(out)} bytes", flush=True)


def boosted(features, target, weight, trees, **settings):
    """A forest of trees that grow leaf by leaf, the best leaf first."""
    settings |= dict(max_bin=64, lambda_l2=4, bagging_fraction=0.7, bagging_freq=1, feature_fraction=0.3, use_missing=False,
                     num_threads=2, seed=1, verbose=-1)
    return lightgbm.train(settings, lightgbm.Dataset(features, target, weight=weight), trees)


def of_pages(rows, kinds):
    """Tells page types apart."""
    return boosted(rows, kinds, None, 200, objective="multiclass", num_class=len(TYPES), num_leaves=8, min_data_in_leaf=20,
                   learning_rate=0.05)


def of_blocks(features, rows, weight):
    """Tells main content, from the blocks of these rows."""
    return boosted(features[rows], shares[rows], weight / weight.mean(), options.trees, objective="cross_entropy",
                   num_leaves=LEAVES, min_data_in_leaf=50, learning_rate=0.05)


def sample(mask):
    """Blocks to train on: heavy ones for sure, light ones by chance with more weight."""
    rows = numpy.flatnonzero(mask)
    share = weights[rows] + 0.1 * weights[rows].mean()
    chance = numpy.minimum(1, share / share.sum() * options.rows)
    kept = numpy.random.default_rng(5).random(len(rows)) < chance
    return rows[kept], weights[rows[kept]] / chance[kept]


def kinds_of_pages():
    """Chances of the page types, by models that have not seen the page's domain, kept between runs; writes the model of all."""
    kept = options.work / "types.npy"
    if kept.exists():
        return numpy.load(kept)
    filled = numpy.array([i for i in range(len(pages)) if starts[i] < starts[i + 1]])
    rows = features[starts[filled], -PAGE_COLUMNS - len(TYPES):-len(TYPES)]
    kinds = numpy.array([TYPES.index(pages[i]["page_type"]) for i in filled])
    chance = numpy.zeros((len(pages), len(TYPES)))
    for fold in range(options.folds):
        held = folds[filled] == fold
        chance[filled[held]] = of_pages(rows[~held], kinds[~held]).predict(rows[held])
    print("page type right:", (chance[filled].argmax(1) == kinds).mean(), flush=True)
    write(of_pages(rows, kinds), "types", rows.shape[1], len(TYPES))
    numpy.save(kept, chance)
    return chance


def cross(features):
    """Scores of every block by models that have not seen its domain, 0 to 255; writes the model of all."""
    scores = numpy.zeros(len(features), numpy.uint8)
    for fold in range(options.folds):
        rows, weight = sample((folds[owner] != fold) & told[owner])
        held = folds[owner] == fold
        scores[held] = numpy.round(of_blocks(features, rows, weight).predict(features[held]) * 255)
        print("blocks fold", fold, flush=True)
    rows, weight = sample(told[owner])
    write(of_blocks(features, rows, weight), "blocks", features.shape[1])
    return scores


def copies(blocks):
    """Which blocks say again what a block before them says, as the program finds them."""
    seen, found = set(), []
    for text in blocks:
        signs = "".join(filter(str.isalnum, text)) if len(text) >= 45 else ""
        found.append(signs in seen)
        seen |= {signs} if signs else set()
    return numpy.array(found, bool)


def chosen(scores, words, article):
    """Which blocks of a page the program takes, see src/content/select.rs; scores 0 to 255, article 0 to 1."""
    chance = (scores / 255) ** (0.7 + article)
    if (words * scores).sum() < 10 * 255:
        return chance > 1
    order = numpy.argsort(-chance, kind="stable")
    taken = numpy.cumsum(words[order])
    right = numpy.cumsum(words[order] * chance[order])
    f1 = 2 * right / numpy.maximum(taken + (words * chance).sum(), 1e-9)
    return chance >= chance[order[int(numpy.argmax(f1))]]


def report(name, kept):
    """Mean word F1 a set and page type, given which blocks are kept; gives the F1 of each page."""
    table, all_f1 = collections.defaultdict(list), []
    for index, (page, blocks) in enumerate(zip(pages, texts)):
        taken = kept[starts[index]:starts[index + 1]] & ~copies(blocks)
        found = collections.Counter(w for text, keep in zip(blocks, taken) if keep for w in align.words(text))
        wanted = collections.Counter(align.words(page["text"]))
        both = sum((found & wanted).values())
        f1 = 2 * both / (sum(found.values()) + sum(wanted.values())) if wanted or found else 1.0
        all_f1.append(f1)
        table[page["set"]].append(f1)
        table[f"  {page['set']} {page['page_type']}"].append(f1)
    print(name, *(f"{key}: {numpy.mean(values):.4f} ({len(values)})" for key, values in table.items()), sep="\n", flush=True)
    return numpy.array(all_f1)


pages = []
for name in options.sets.split(","):
    pages += [json.loads(line) | {"set": name} for line in open(options.data / f"{name}.jsonl", encoding="utf-8")]
texts, features = observe(pages)
starts = numpy.cumsum([0] + [len(blocks) for blocks in texts])
owner = numpy.repeat(numpy.arange(len(pages)), numpy.diff(starts))
counts, shares = labels(pages, texts)
print("blocks", len(features), "columns", features.shape[1], flush=True)
domains = {}
hosts = [urlsplit(page["url"] or "").netloc or page["id"].partition("_")[0] for page in pages]
groups = numpy.array([domains.setdefault(".".join(host.split(".")[-2:]), len(domains)) for host in hosts])
folds = random.integers(0, options.folds, len(domains))[groups]
# A page's weight is shared out by words, and one page weighs as much as another.
size = numpy.array([max(20, min(len(align.words(page["text"])) * 3, counts[a:b].sum())) for page, a, b in zip(pages, starts, starts[1:])])
weights = numpy.minimum(counts / size[owner], 0.5)
# Where even the perfect choice misses the reference, the reference is of another page: nothing to learn from.
told = report("perfect choice", shares > 0.5) >= 0.6
type_chance = kinds_of_pages()
features[:, -len(TYPES):] = numpy.round(type_chance * 255).astype(numpy.uint8)[owner]
scores = cross(features)
spans = [slice(a, b) for a, b in zip(starts, starts[1:])]
report("cross-validated", numpy.concatenate([chosen(scores[s], counts[s], t[0]) for s, t in zip(spans, type_chance)]))
numpy.save(options.work / "scores.npy", scores)
