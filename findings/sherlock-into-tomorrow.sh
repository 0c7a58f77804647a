#!/usr/bin/env bash
# An event in plain words (seen 1 December 2026). A good guess is that a day behind two times is the day of both. sherlockjs 1.4.2 gives
# it to the second alone: "from 3 to 4pm tomorrow" begins today and ends tomorrow. A visit of one hour is entered as one of 25, so
# nobody is missed until the next afternoon.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund sherlockjs@1.4.2
cat > show.mjs <<'JS'
import sherlock from "sherlockjs";
const hours = (text) => {
  const { startDate, endDate } = sherlock.parse(text);
  return (endDate - startDate) / 3_600_000;
};
const [before, behind] = ["Visit tomorrow from 3 to 4pm", "Visit from 3 to 4pm tomorrow"].map(hours);
console.log(`sherlockjs 1.4.2: the day first, a visit of ${before} hours; the day last, of ${behind}`);
process.exit(before === 1 && behind === 25 ? 0 : 1);
JS
TZ=UTC node show.mjs
