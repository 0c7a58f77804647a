#!/usr/bin/env bash
# words-to-numbers 1.5.1 (seen 30 November 2026): turns the number words of a sentence into figures. A good guess is that "no one answered"
# has no number in it. It becomes "no 1 answered", and "the second child" becomes "the 2 child", while "once" and "half past two" keep their
# words or half of them. A note that nobody was in reads as one about house number 1.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund words-to-numbers@1.5.1
cat > show.cjs <<'JS'
const { wordsToNumbers } = require("words-to-numbers");
const notes = ["flat twenty two", "no one answered the door", "the second child was seen", "someone answered"];
const read = notes.map((note) => [note, wordsToNumbers(note)]);
console.log("words-to-numbers 1.5.1:", read);
process.exit(read.map(([, said]) => said).join() === "flat 22,no 1 answered the door,the 2 child was seen,someone answered" ? 0 : 1);
JS
node show.cjs
