#!/usr/bin/env bash
# pdftotext of poppler 22.12 (Debian 12): a line that ends in a hyphen is joined to the next and the hyphen taken out, between
# figures too. "Children of ages 5-" / "11 live here." comes out as age 511; with -raw it does not.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
version=$(pdftotext -v 2>&1)
[[ $version == *"version 22.12"* ]] || { echo "This was seen with pdftotext 22.12, not with $version"; exit 1; }
npm init -y >/dev/null
npm i --silent --no-audit --no-fund pdfkit@0.20.1
cat > make.mjs <<'JS'
import { createWriteStream } from "node:fs";
import PDFKit from "pdfkit";
const document = new PDFKit();
document.pipe(createWriteStream("ages.pdf"));
document.text("Children of ages 5-", 72, 72).text("11 live here.", 72, 88);
document.end();
JS
node make.mjs
plain=$(pdftotext ages.pdf -)
raw=$(pdftotext -raw ages.pdf -)
printf 'pdftotext 22.12\nplain: %s\nraw:   %s\n' "$plain" "$raw"
[[ $plain == *"ages 511 live"* && $raw == *"ages 5-"* ]]
