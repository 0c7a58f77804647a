#!/usr/bin/env bash
# decode-formdata 0.9.0 (seen 30 November 2026): makes an object of the fields that a form sent, and is told which are numbers, dates and booleans.
# Its README names the tick box, which sends "on" or nothing. A question with the two answers Yes and No sends "yes" or "no". A good guess is that
# "no" is false, or no boolean, as the word "two" is NaN for a number. It is true, and so is "No": all but "false", "off", "0" and nothing is. A
# question that nobody answered is false. "Is this a lone visit? No" is stored as a lone visit.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund decode-formdata@0.9.0
cat > show.mjs <<'JS'
import { decode } from "decode-formdata";
const kept = (...fields) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return decode(form, { booleans: ["lone"], numbers: ["dogs"] });
};
const lone = ["yes", "no", "No", "off", "false"].map((answer) => kept(["lone", answer]).lone);
const [unread, open] = [kept(["dogs", "two"]).dogs, kept().lone];
console.log("decode-formdata 0.9.0, of yes, no, No, off and false:", lone, "the number two:", unread, "not answered:", open);
process.exit(lone.join() === "true,true,true,false,false" && !unread && open === false ? 0 : 1);
JS
node show.mjs
