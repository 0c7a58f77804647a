#!/usr/bin/env bash
# Two formatters of addresses (seen 29 November 2026). A good guess is that every part that was given is printed, in the country's
# order. localized-address-format 1.3.3 leaves the village out of a British address, since the data that it follows has no such
# line for GB; @fragaria/address-formatter 6.7.1 prints the village in the place of the post town, and Dover is gone. A street's
# name comes again in the next village, and a member of staff stands at the wrong door.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund localized-address-format@1.3.3 @fragaria/address-formatter@6.7.1
cat > show.mjs <<'JS'
import fragaria from "@fragaria/address-formatter";
import localized from "localized-address-format";
const lines = localized.formatAddress({ addressLines: ["12 Invented Row"], dependentLocality: "Ash", locality: "Dover", postalCode: "ZZ1 1AA", postalCountry: "GB" });
const one = lines.join(", ");
const two = fragaria.format({ houseNumber: "12", road: "Invented Row", village: "Ash", city: "Dover", postcode: "ZZ1 1AA", countryCode: "GB" }, { output: "array" }).join(", ");
console.log(`localized-address-format 1.3.3:    ${one}\n@fragaria/address-formatter 6.7.1: ${two}`);
process.exit(one === "12 Invented Row, Dover, ZZ1 1AA" && two === "12 Invented Row, Ash, ZZ1 1AA" ? 0 : 1);
JS
node show.mjs
