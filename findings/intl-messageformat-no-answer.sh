#!/usr/bin/env bash
# intl-messageformat 12.1.5 (seen 30 November 2026): a value may be null by its types, and as a plain {pets} it is printed as nothing.
# A good guess is that a plural of it is nothing too, or is an error, as for a name that is missing. It is "0 pets", by `other`: the
# text for =0, "no pets", is passed over, and an answer that was cleared to an empty text is the same. A printed record says that there
# are 0 pets where nobody has asked.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund intl-messageformat@12.1.5
cat > show.mjs <<'JS'
import { IntlMessageFormat } from "intl-messageformat";
const say = (message, values) => {
  try {
    return new IntlMessageFormat(message, "en-GB").format(values);
  } catch (error) {
    return error.code;
  }
};
const plural = "{pets, plural, =0 {no pets} one {# pet} other {# pets}}";
const said = [{ pets: 0 }, { pets: null }, { pets: "" }, {}].map((values) => say(plural, values));
const plain = say("{pets}", { pets: null });
console.log("intl-messageformat 12.1.5:", { "0, null, empty, missing": said, "plain null": plain });
process.exit(said.join() === "no pets,0 pets,0 pets,MISSING_VALUE" && plain === "" ? 0 : 1);
JS
node show.mjs
