#!/usr/bin/env bash
# @gorules/zen-engine 0.54.0 (seen 29 November 2026): d() takes a text and a zone (docs.gorules.io, "Date functions"). A good guess
# is that it reads the local form of ISO 8601, which is what a browser's date-and-time field sends: 2026-06-08T09:30. It reads that
# with a blank in place of the T, and with the T only before a Z or an offset; otherwise it is no date, neither before nor after any
# other, and no error. A rule that asks whether a return is overdue is false for every visit that was typed into a web form.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @gorules/zen-engine@0.54.0
cat > show.mjs <<'JS'
import zen from "@gorules/zen-engine";
const forms = ["2026-06-08 09:30", "2026-06-08T09:30", "2026-06-08T09:30:00", "2026-06-08T09:30:00Z"];
const said = forms.map((expected) => {
  const overdue = zen.evaluateExpressionSync("d(expected, 'Europe/London').isBefore('2026-06-09')", { expected });
  const early = zen.evaluateExpressionSync("d(expected, 'Europe/London').isAfter('2026-06-07')", { expected });
  return [expected, overdue, early];
});
console.log("zen 0.54.0, expected return, before 9 June, after 7 June:", said);
process.exit(JSON.stringify(said.map(([, ...both]) => both)) === "[[true,true],[false,false],[false,false],[true,true]]" ? 0 : 1);
JS
node show.mjs
