#!/usr/bin/env python3
"""Trains the model that tells the article's lines of a plain text.

    train.py [--folds N] SET.jsonl...      writes data/content/lines.bin

A SET has one JSON object a page: `id`, `html_path` (the plain text, relative to the set), `url` (pages of one host stay
in one fold) and `text`, the article. A set whose objects have `lines` instead ([{text, role, spans}]) gives the roles
themselves. The cross-validated word F1 goes to standard error. Needs what training/requirements.txt names, and the example `plain-lines`
built beforehand (`cargo build --profile fast --example plain-lines`).
"""
import argparse
import collections
import json
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path
from urllib.parse import urlsplit

import lightgbm
import numpy as np

TRAINING = Path(__file__).parent.parent
sys.path.append(str(TRAINING))
import forest

UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
TOKEN = re.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}]+")
TREES, LEAVES, RATE = 160, 24, 0.07
OBSERVE = ["target/fast/examples/plain-lines"]


def tokens(text):
    return TOKEN.findall(unicodedata.normalize("NFC", text).lower())


def shingles(words):
    return {tuple(words[i:i + 4]) for i in range(len(words) - 3)}


def labels(lines, article):
    """Which of the lines belong to the article."""
    whole = {tuple(tokens(line)) for line in article.split("\n")}
    held = shingles(tokens(article))
    found = []
    for line in lines:
        words = tokens(line)
        if len(words) < 6:
            found.append(bool(words) and tuple(words) in whole)
        else:
            own = shingles(words)
            found.append(sum(s in held for s in own) >= 0.7 * len(own))
    return found


def pages(sets, folder):
    """(group, file, article or None, {line start: label} or None) of every page."""
    for path in map(Path, sets):
        for row in map(json.loads, open(path, encoding="utf-8")):
            if "lines" in row:
                file = Path(folder) / f"{row['id']}.txt"
                file.write_text("\n".join(line["text"] for line in row["lines"]), encoding="utf-8", newline="")
                truth, at = {}, 0
                for line in row["lines"]:
                    lead = len(line["text"]) - len(line["text"].lstrip())
                    truth[at + len(line["text"][:lead].encode())] = line["role"] in ("body", "heading", "dateline")
                    at += len(line["text"].encode()) + 1
                yield row["site"], file, None, truth
            else:
                host = urlsplit(row.get("url") or "").hostname or row["id"].split("_")[0]
                yield host, path.parent / row["html_path"], row["text"], None


def observed(files):
    run = subprocess.run(OBSERVE, input="\n".join(map(str, files)), capture_output=True, text=True, check=True)
    return [json.loads(line)["lines"] for line in run.stdout.splitlines()]


def word_f1(predicted, wanted):
    if not wanted or not predicted:
        return float(not wanted and not predicted)
    both = sum((predicted & wanted).values())
    return 2 * both / (sum(predicted.values()) + sum(wanted.values()))


def load(sets, folder):
    rows = list(pages(sets, folder))
    all_pages = []
    for (group, file, article, truth), lines in zip(rows, observed([row[1] for row in rows])):
        raw = file.read_bytes()
        if not lines:
            continue
        texts = [raw[line[0]:line[1]].decode("utf-8", "replace") for line in lines]
        numbers = np.array([line[2:] for line in lines], dtype=np.float32)
        label = labels(texts, article) if truth is None else [truth.get(line[0], False) for line in lines]
        counts = [collections.Counter(tokens(text)) for text in texts]
        sizes = np.array([sum(c.values()) for c in counts], dtype=np.float32)
        wanted = collections.Counter(tokens(article)) if article is not None else \
            sum((c for c, is_body in zip(counts, label) if is_body), collections.Counter())
        # A page counts as one page: its words share a fixed weight; every line counts a little.
        weight = 100 * sizes / max(1.0, float(sum(wanted.values()))) + 0.3
        all_pages.append((group, numbers, np.array(label), np.minimum(weight, 60), counts, wanted, truth is not None))
    return all_pages


def fit(chosen):
    data = lightgbm.Dataset(np.vstack([p[1] for p in chosen]), np.concatenate([p[2] for p in chosen]),
                            weight=np.concatenate([p[3] for p in chosen]))
    settings = {"objective": "binary", "num_leaves": LEAVES, "learning_rate": RATE, "feature_fraction": 0.3, "seed": 1,
                "bagging_fraction": 0.8, "bagging_freq": 1, "min_data_in_leaf": 40, "verbose": -1, "num_threads": 2,
                "deterministic": True, "lambda_l2": 5.0}
    return lightgbm.train(settings, data, TREES)


def validate(all_pages, folds):
    groups = sorted({p[0] for p in all_pages})
    scores = collections.defaultdict(list)
    for fold in range(folds):
        held = set(groups[fold::folds])
        model = fit([p for p in all_pages if p[0] not in held])
        for group, numbers, _, _, counts, wanted, gold in all_pages:
            if group in held:
                kept = model.predict(numbers) > 0.5
                found, seen = collections.Counter(), set()
                for count, keep in zip(counts, kept):
                    key = frozenset(count.items())
                    if keep and (key not in seen or sum(count.values()) < 8):
                        found += count
                        seen.add(key)
                scores[gold].append(word_f1(found, wanted))
    for gold, values in scores.items():
        print(f"{'labelled lines' if gold else 'articles'}: {len(values)} pages, word F1 {sum(values) / len(values):.4f}",
              file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", nargs="+")
    parser.add_argument("--folds", type=int, default=5, help="0: no cross-validation")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        all_pages = load(options.sets, folder)
    if options.folds:
        validate(all_pages, options.folds)
    columns = all_pages[0][1].shape[1]
    forest.write(fit(all_pages), TRAINING.parent / "data/content/lines.bin", columns, scaled=True)


main()
