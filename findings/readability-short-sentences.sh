#!/usr/bin/env bash
# text-readability 1.1.1 (seen 29 November 2026): it counts sentences and gives grades from them (README). A good guess is that
# short sentences make a text easy. A sentence of one or two words is no sentence, which the README does not say: ten of two words
# are one sentence of twenty, of Flesch-Kincaid grade 5.2, the same as with commas; with a third word in each they are ten again, of
# grade -2.7. Who tests instructions for plain English is told to make "Stop there. Get out." longer.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund text-readability@1.1.1
cat > show.mjs <<'JS'
import readability from "text-readability";
const short = "Stop there. Get out. Drive off. Ring us. Stay calm. Call back. Wait outside. Speak up. Say so. Go home.";
const texts = { short, commas: short.replaceAll(". ", ", "), longer: short.replaceAll(".", " now.") };
const said = Object.entries(texts).map(([name, text]) => [name, readability.sentenceCount(text), readability.lexiconCount(text), readability.fleschKincaidGrade(text)]);
console.log("text-readability 1.1.1, sentences, words, grade:", said);
const [[, one, twenty, grade], [, , , same], [, ten, thirty, easier]] = said;
process.exit(one === 1 && twenty === 20 && ten === 10 && thirty === 30 && grade === same && grade > easier + 5 ? 0 : 1);
JS
node show.mjs
