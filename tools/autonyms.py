"""Writes data/locale/autonyms.txt: what each language calls itself.

usage: python3 tools/autonyms.py DIR
DIR is the unpacked npm package cldr-localenames-full (Unicode License v3).
"""
import json, pathlib, sys

base = pathlib.Path(sys.argv[1]) / "main"
out = pathlib.Path(__file__).parent.parent / "data/locale/autonyms.txt"
lines = []
for folder in sorted(base.iterdir()):
    if not (folder / "languages.json").exists():
        continue
    names = json.loads((folder / "languages.json").read_text(encoding="utf8"))["main"][folder.name]["localeDisplayNames"]["languages"]
    name = names.get(folder.name)
    if name and name != folder.name:
        lines.append(f"{folder.name}\t{name}")
out.write_text("\n".join(lines) + "\n", encoding="utf8")
print(len(lines), out.stat().st_size)
