#!/usr/bin/env bash
# "CheckSum: a 16-byte string that is the checksum of the bytes of the uncompressed embedded file" (ISO 32000-1, table 46).
# pdfkit 0.20.1 writes the 32 letters that show those bytes, so that a reader which compares bytes never finds a sum right.
# Our side: packages/pdf/src/attach/readAttachedData.test.ts, "attached data carries a checksum" (both ways are read).
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund pdfkit@0.20.1 @cantoo/pdf-lib@2.11.1
cat > show.mjs <<'JS'
import PDFKit from "pdfkit";
import { PDFDocument, PDFDict, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
const document = new PDFKit();
const chunks = [];
document.on("data", (chunk) => chunks.push(chunk));
const ended = new Promise((resolve) => document.on("end", resolve));
document.file(Buffer.from("hello"), { name: "a.txt" });
document.end();
await ended;
const file = await PDFDocument.load(Buffer.concat(chunks));
const [part] = file.context.enumerateIndirectObjects().map(([, object]) => object).filter((object) => object instanceof PDFRawStream && object.dict.get(PDFName.of("Type")) === PDFName.of("EmbeddedFile"));
const sum = part.dict.lookup(PDFName.of("Params"), PDFDict).lookup(PDFName.of("CheckSum")).asBytes();
console.log(`pdfkit 0.20.1 writes a checksum of ${sum.length} bytes: ${Buffer.from(sum).toString("latin1")}`);
process.exit(sum.length === 32 ? 0 : 1);
JS
node show.mjs
