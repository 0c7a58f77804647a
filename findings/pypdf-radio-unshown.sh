#!/usr/bin/env bash
# python3-pypdf 3.4.1 from Debian 12: update_page_form_field_values with the state of a radio group writes the group's value
# and leaves the appearance state of each square as it was. Programs read the answer; people see no square crossed.
# Our side: packages/pdf/src/read/filledByPrograms.system.test.ts, "pypdf 3.4, reads back so too, or asks about each question
# whose squares it leaves empty".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @cantoo/pdf-lib@2.11.1
cat > make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { PDFDocument } from "@cantoo/pdf-lib";
const file = await PDFDocument.create();
const page = file.addPage();
const group = file.getForm().createRadioGroup("pets");
group.addOptionToPage("yes", page, { x: 10, y: 10 });
group.addOptionToPage("no", page, { x: 10, y: 60 });
writeFileSync("form.pdf", await file.save());
JS
node make.mjs
/usr/bin/python3 -W ignore - <<'PY'
import sys
import pypdf
from pypdf import PdfReader, PdfWriter
if pypdf.__version__ != "3.4.1": sys.exit("This was seen with pypdf 3.4.1, not with " + pypdf.__version__)
group = PdfReader("form.pdf").trailer["/Root"]["/AcroForm"]["/Fields"][0].get_object()
state = [key for key in group["/Kids"][0].get_object()["/AP"]["/N"] if key != "/Off"][0]
writer = PdfWriter()
writer.clone_document_from_reader(PdfReader("form.pdf"))
writer.update_page_form_field_values(writer.pages[0], {"pets": state})
writer.write("filled.pdf")
group = PdfReader("filled.pdf").trailer["/Root"]["/AcroForm"]["/Fields"][0].get_object()
shown = [kid.get_object().get("/AS") for kid in group["/Kids"]]
print("pypdf 3.4.1: value", group.get("/V"), "of", state, "and squares", shown)
sys.exit(0 if group.get("/V") == state and set(shown) <= {"/Off", None} else 1)
PY
