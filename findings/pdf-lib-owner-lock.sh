#!/usr/bin/env bash
# A file that was encrypted with an owner's password alone opens in every viewer without one. @cantoo/pdf-lib 2.11.1 refuses it
# as encrypted unless it is given the empty password, and then only while throwOnInvalidObject is off: the cross-reference
# stream, which the standard leaves unencrypted, is decrypted too and counts as an invalid object.
# Locked by qpdf from Debian (seen with 11.3.0).
# Our side: packages/pdf/src/read/savedByPrograms.system.test.ts, "with an owner's password only opens (F68)".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
version=$(qpdf --version)
echo "${version%%$'\n'*}"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @cantoo/pdf-lib@2.11.1
cat > make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { PDFDocument } from "@cantoo/pdf-lib";
const file = await PDFDocument.create();
file.addPage();
writeFileSync("open.pdf", await file.save());
JS
node make.mjs
qpdf --object-streams=generate --encrypt "" owner 256 -- open.pdf locked.pdf
qpdf --check locked.pdf | tail -1
cat > show.mjs <<'JS'
import { readFileSync } from "node:fs";
import { PDFDocument } from "@cantoo/pdf-lib";
const bytes = readFileSync("locked.pdf");
const outcome = (options) => PDFDocument.load(bytes, options).then((file) => `${file.getPageCount()} page`, (error) => error.message.split(":")[0]);
const [plain, empty, strict] = [await outcome({}), await outcome({ password: "" }), await outcome({ password: "", throwOnInvalidObject: true })];
console.log({ plain, empty, strict });
process.exit(/encrypted/.test(plain) && empty === "1 page" && /invalid object/.test(strict) ? 0 : 1);
JS
node show.mjs
