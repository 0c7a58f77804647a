#!/usr/bin/env bash
# rrule-alt 2.2.8 (seen 30 November 2026): rules of a calendar, whose dates go in and come out in local time (README). A good guess
# is that a visit every Friday is always on a Friday. In the week before the clocks go forward it is on Thursday, and the last
# Friday of March 2026 is one too; a visit every Monday is on Sunday when they have gone back. Every weekday is twice on the
# Thursday and not on the Friday. By the clock of Greenwich all are right, so that a test on a server, where the clock is never
# changed, does not tell.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund rrule-alt@2.2.8
cat > show.cjs <<'JS'
const { RRule, DAILY, FR, MO, MONTHLY, TH, TU, WE, WEEKLY } = require("rrule-alt");
const dates = (rule, at) => new RRule(rule).all().map((date) => date.toString().slice(0, 10)).slice(at, at + 3).join(", ");
const said = {
  "every Friday": dates({ freq: WEEKLY, dtstart: new Date(2026, 2, 20, 15), count: 3 }, 0),
  "last Friday": dates({ freq: MONTHLY, byweekday: [FR.nth(-1)], dtstart: new Date(2026, 0, 30, 15), count: 4 }, 1),
  "every Monday": dates({ freq: WEEKLY, dtstart: new Date(2026, 9, 19, 15), count: 3 }, 0),
  "every weekday": dates({ freq: DAILY, byweekday: [MO, TU, WE, TH, FR], dtstart: new Date(2026, 2, 25, 15), count: 4 }, 1),
};
console.log("rrule-alt 2.2.8", process.env.TZ, said);
const right = ["Fri Mar 20, Fri Mar 27, Fri Apr 03", "Fri Feb 27, Fri Mar 27, Fri Apr 24", "Mon Oct 19, Mon Oct 26, Mon Nov 02", "Thu Mar 26, Fri Mar 27, Mon Mar 30"];
const wrong = ["Fri Mar 20, Thu Mar 26, Fri Apr 03", "Fri Feb 27, Thu Mar 26, Fri Apr 24", "Mon Oct 19, Sun Oct 25, Mon Nov 02", "Thu Mar 26, Thu Mar 26, Mon Mar 30"];
process.exit(JSON.stringify(Object.values(said)) === JSON.stringify(process.env.TZ === "UTC" ? right : wrong) ? 0 : 1);
JS
TZ=UTC node show.cjs
TZ=Europe/London node show.cjs
