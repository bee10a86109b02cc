"""python_peers.py NAME LIST ROUNDS: CPU seconds for the pages named in LIST, best of ROUNDS."""

import sys
import time


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import detect_encoding
    from resiliparse.parse.html import HTMLTree

    def extract(page):
        tree = HTMLTree.parse_from_bytes(page, detect_encoding(page))
        return extract_plain_text(tree, main_content=True)

    return extract


def trafilatura():
    from trafilatura import extract

    return extract


def main():
    name, listing, rounds = sys.argv[1:4]
    with open(listing, encoding="utf-8") as paths:
        pages = [open(path.rstrip("\n"), "rb").read() for path in paths]
    extract = {"resiliparse": resiliparse, "trafilatura": trafilatura}[name]()
    best = float("inf")
    for _ in range(int(rounds)):
        start = time.process_time()
        for page in pages:
            try:
                extract(page)
            except Exception:  # a peer that fails on a page has still spent the time
                pass
        best = min(best, time.process_time() - start)
    print(f"{best:.4f}")


main()
