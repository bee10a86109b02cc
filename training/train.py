#!/usr/bin/env python3
"""train.py DATA [--work DIR] [--observe PROGRAM] [--trees N] [--folds N]: trains the content models, writes data/content/types.bin and blocks.bin.

DATA holds NAME.jsonl for each set, one page a line: html_path (below DATA), url, page_type, text (the reference).
Needs what requirements.txt names. Blocks are labelled by aligning their words with the reference; pages of one domain
stay in one fold. The figures that training prints, cross-validated, go to training/RESULTS.md.
"""

import argparse
import collections
import json
import pathlib
import subprocess
from urllib.parse import urlsplit

import lightgbm
import numpy

import align
import forest

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
# Leaves of a tree, a multiple of eight.
LEAVES = 16
random = numpy.random.default_rng(1)


def run(*arguments):
    """Runs the program over all pages; gives the lines that it prints, one a page."""
    paths = "".join(f"{options.data / page['html_path']}\n" for page in pages)
    done = subprocess.run([options.observe, *map(str, arguments)], input=paths, text=True, stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def observe():
    """The layout of the columns; of every block its text, whether it says again what one before it says, and its features."""
    out = options.work / "observed"
    layout, *lines = run("features", out)
    copies = numpy.concatenate([numpy.array(line["copies"], bool) for line in lines])
    return layout, [line["texts"] for line in lines], copies, numpy.fromfile(out, numpy.uint8).reshape(-1, layout["columns"])


def select(scores, article):
    """Which blocks the program takes, each text once, given scores of 0 to 255 and each page's chance to be an article."""
    kept = options.work / "scores"
    scores.tofile(kept)
    chances = options.work / "articles"
    numpy.round(article * 255).astype(numpy.uint8).tofile(chances)
    return numpy.concatenate([numpy.array(line["taken"], bool) for line in run("select", kept, chances)])


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
    rows = features[starts[filled], PAGE]
    kinds = numpy.array([TYPES.index(pages[i]["page_type"]) for i in filled])
    chance = numpy.zeros((len(pages), len(TYPES)))
    for fold in range(options.folds):
        held = folds[filled] == fold
        chance[filled[held]] = of_pages(rows[~held], kinds[~held]).predict(rows[held])
    print("page type right:", (chance[filled].argmax(1) == kinds).mean(), flush=True)
    forest.write(of_pages(rows, kinds), MODEL / "types.bin", rows.shape[1], len(TYPES))
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
    forest.write(of_blocks(features, rows, weight), MODEL / "blocks.bin", features.shape[1])
    return scores


def report(name, kept):
    """Mean word F1 a set and page type, given which blocks are kept; gives the F1 of each page."""
    table, all_f1 = collections.defaultdict(list), []
    for index, (page, blocks) in enumerate(zip(pages, texts)):
        taken = kept[starts[index]:starts[index + 1]]
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
layout, texts, copies, features = observe()
TYPES, PAGE = layout["types"], slice(*layout["page"])
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
told = report("perfect choice", (shares > 0.5) & ~copies) >= 0.6
type_chance = kinds_of_pages()
features[:, -len(TYPES):] = numpy.round(type_chance * 255).astype(numpy.uint8)[owner]
scores = cross(features)
report("cross-validated", select(scores, type_chance[:, TYPES.index("article")]))
numpy.save(options.work / "scores.npy", scores)
