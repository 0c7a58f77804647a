#!/usr/bin/env bash
# spacetime 7.15.0 (seen 30 November 2026): time("4:20pm") sets the time of a day (README), "3:30pm" is half past three, and what it
# cannot read ("15.30", "noon") is no valid date. A good guess is that 3.30pm, as British schools write it, is half past three too,
# or not valid. It is 11 at night, and valid. "3:30 p.m." is half past three in the night, and 12.15pm three in the afternoon. An
# expected return that was typed with a dot is not overdue all evening.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund spacetime@7.15.0
cat > show.mjs <<'JS'
import spacetime from "spacetime";
const day = spacetime("2026-06-08T15:00", "Europe/London");
const said = ["3:30pm", "3:30 PM", "3.30pm", "9.30am", "12.15pm", "3:30 p.m.", "15.30", "noon"].map((typed) => {
  const set = day.time(typed);
  return [typed, set.isValid() ? set.iso().slice(11, 16) : "not valid"];
});
console.log("spacetime 7.15.0, as typed and as set:", said);
process.exit(said.map(([, set]) => set).join() === "15:30,15:30,23:00,23:00,15:00,03:30,not valid,not valid" ? 0 : 1);
JS
node show.mjs
