#!/usr/bin/env bash
# vcf 2.1.2 with vcard4 4.0.5 (seen 30 November 2026): makes and reads the cards in which telephones keep people. A note of two lines is one line of
# the card with \n in it, and a comma is \, (RFC 6350, 3.4). A good guess is that a note comes out of a card as it went in, or that its line break is
# kept as a space. The line break is gone: "House 4" and "5 steps up" are "House 45 steps up", for every reader. A note that another program wrote
# comes with its signs, "House 4\n5 steps\, no bell", and the name that an iPhone gives a number ("X-ABLabel") is written under another.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund vcf@2.1.2 vcard4@4.0.5
cat > show.cjs <<'JS'
const VCard = require("vcf");
const { parse } = require("vcard4");
const card = new VCard();
card.set("fn", "Ada Example");
card.set("note", "House 4\n5 steps up");
const written = parse(`${card.toString("4.0")}\r\n`).getProperty("NOTE")[0].value;
const other = ["BEGIN:VCARD", "VERSION:4.0", "FN:Ada Example", "NOTE:House 4\\n5 steps\\, no bell", "item1.TEL:01632 960000", "item1.X-ABLabel:Mum", "END:VCARD", ""].join("\r\n");
const read = new VCard().parse(other);
const note = read.get("note").valueOf();
const label = read.toString("4.0").match(/item1\.(X.*):Mum/)[1];
console.log("vcf 2.1.2:", { written, read: note, label, "vcard4 4.0.5 reads": parse(other).getProperty("NOTE")[0].value });
process.exit(written === "House 45 steps up" && note === "House 4\\n5 steps\\, no bell" && label === "X-AB-LABEL" ? 0 : 1);
JS
node show.cjs
