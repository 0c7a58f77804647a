#!/usr/bin/env bash
# survey-core 3.1.1 (SurveyJS, seen 29 November 2026): dateDiff(fromDate, toDate, interval) is the difference in days, hours,
# minutes, months or years (surveyjs.io, "Built-In Functions"). A good guess is that it is below nought when the second date is the
# earlier one, and that hours are whole hours, since months and years are both. Minutes, hours and days have no sign, and hours are
# rounded up. Who is back twenty minutes early is recorded as twenty minutes late, and 31 minutes in a home as an hour.
# Our side: packages/escalation/src/due/examplesNeighbours.test.ts, "D38: the seconds of 15:00 are in time, the first of 15:01 is
# not (R20-AFT-02)".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund survey-core@3.1.1
cat > show.cjs <<'JS'
const { Model } = require("survey-core");
const time = (name) => ({ type: "text", inputType: "datetime-local", name });
const apart = (from, to, interval) => {
  const form = new Model({ elements: [time("from"), time("to"), { type: "expression", name: "apart", expression: `dateDiff({from}, {to}, '${interval}')` }] });
  form.data = { from, to };
  return form.getValue("apart");
};
const late = ["14:40", "15:20"].map((returned) => apart("2026-06-08T15:00", `2026-06-08T${returned}`, "minutes"));
const inside = ["10:01", "11:00"].map((left) => apart("2026-06-08T09:30", `2026-06-08T${left}`, "hours"));
const back = ["days", "months"].map((interval) => apart("2026-06-08T09:30", "2026-03-01T09:30", interval));
console.log("survey-core 3.1.1:", { "expected 15:00, returned 14:40 and 15:20, minutes": late, "from 9:30 to 10:01 and to 11:00, hours": inside, "from 8 June to 1 March, days and months": back });
process.exit(JSON.stringify([late, inside, back]) === "[[20,20],[1,2],[99,-4]]" ? 0 : 1);
JS
TZ=Europe/London node show.cjs
