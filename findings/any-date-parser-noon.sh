#!/usr/bin/env bash
# any-date-parser 2.2.4 (seen 30 November 2026): reads days and times as people write them, and refuses what it does not know, such as
# "half past two". A good guess is that "9 June 2026 at noon" is twelve o'clock or refused, and that 31 June is refused. Noon is midnight,
# twelve hours early, 31 June is the first of July, and 14.30 is the fourteenth of March, all without an error.
# A visit at noon stands in the list as overdue since the morning.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund any-date-parser@2.2.4
cat > show.mjs <<'JS'
import parser from "any-date-parser";
const read = (said) => {
  const date = parser.fromString(said, "en-GB");
  return date.invalid ? "refused" : date.toISOString().slice(5, 16);
};
const days = ["9 June 2026 at 12:00", "9 June 2026 at noon", "31/06/2026", "14.30", "half past two"].map((said) => [said, read(said)]);
console.log("any-date-parser 2.2.4:", days);
// the clock of the machine is in UTC here, so that the hour shows
process.exit(days.map(([, day]) => day).join() === "06-09T12:00,06-09T00:00,07-01T00:00,03-14T00:00,refused" ? 0 : 1);
JS
TZ=UTC node show.mjs
