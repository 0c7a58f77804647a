#!/usr/bin/env bash
# timestring 7.0.0 (seen 30 November 2026): reads lengths of time such as "1h 30m", and throws at "1 hour and 30 minutes", whose words it does
# not know. A good guess is that "1h30" is an hour and a half, or is refused too. It is an hour, and so "2 hours 15" is two: the figure at
# the end is left out without an error. With a comma in place of the point, an hour and a half is fifteen hours.
# A visit that may take 1h30 is overdue half an hour early, one that may take "1,5 h" never.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund timestring@7.0.0
cat > show.mjs <<'JS'
import timestring from "timestring";
const minutes = (said) => {
  try {
    return timestring(said, "minutes");
  } catch {
    return "refused";
  }
};
const lengths = ["1h 30m", "1h30", "2 hours 15", "1.5 h", "1,5 h", "1 hour and 30 minutes"].map((said) => [said, minutes(said)]);
console.log("timestring 7.0.0, in minutes:", lengths);
process.exit(lengths.map(([, length]) => length).join() === "90,60,120,90,900,refused" ? 0 : 1);
JS
node show.mjs
