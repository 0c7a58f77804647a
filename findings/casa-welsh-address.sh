#!/usr/bin/env bash
# @dwp/govuk-casa 10.4.0 (seen 29 November 2026): the address rule of the forms framework of the Department for Work and Pensions,
# which serves Wales too and comes with Welsh words (locales/cy). A good guess is that it takes an address in Wales. It takes "Ty
# Gwyn" and refuses "Tŷ Gwyn" and "Llŷn", and "St Mary’s Close" with the apostrophe that a telephone types, as if the line were
# missing; its comment does not say which letters there are. The address of a visit is not saved, or is saved with another spelling
# than the school's.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @dwp/govuk-casa@10.4.0
cat > show.mjs <<'JS'
import { existsSync } from "node:fs";
import { validators } from "@dwp/govuk-casa";
const rule = validators.postalAddressObject.make({ errorMsgAddress1: "line 1", errorMsgAddress3: "town" });
const refused = (address1, address3) => rule.validate({ address1, address3, postcode: "LL53 0AA" }, {}).map(({ summary }) => summary).join(" and ");
const said = [["Ty Gwyn", "Llyn"], ["Tŷ Gwyn", "Llŷn"], ["1 St Mary's Close", "Nefyn"], ["1 St Mary’s Close", "Nefyn"]].map((lines) => [...lines, refused(...lines)]);
const welsh = existsSync("node_modules/@dwp/govuk-casa/locales/cy");
console.log("@dwp/govuk-casa 10.4.0, refused:", said, { welsh });
process.exit(said.map((line) => line[2]).join("|") === "|line 1 and town||line 1" && welsh ? 0 : 1);
JS
node show.mjs
