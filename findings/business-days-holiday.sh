#!/usr/bin/env bash
# dayjs-business-days2 1.4.0 with dayjs 1.11.23 (seen 29 November 2026): nextBusinessDay() gives the next working day, with holidays
# that one sets oneself (README). A good guess is that it never gives one of those, as businessDaysAdd(1) does not. With two weeks
# of Christmas holidays set it gives 24 December, in the middle of them: it looks at seven days and returns where it stopped, which
# the README does not say. A note that goes home on "the next school day" is planned for a day when the school is shut.
# Our side: packages/core/src/calendar/nextSchoolDay.test.ts, "is open where the calendar ends first, and never a guess".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund dayjs@1.11.23 dayjs-business-days2@1.4.0
cat > show.cjs <<'JS'
const dayjs = require("dayjs");
const plugin = require("dayjs-business-days2");
const days = ["12-21", "12-22", "12-23", "12-24", "12-25", "12-28", "12-29", "12-30", "12-31"].map((day) => `2026-${day}`);
dayjs.extend(plugin.default ?? plugin, { holidays: [...days, "2027-01-01"], holidayFormat: "YYYY-MM-DD" });
const friday = dayjs("2026-12-18");
const next = friday.nextBusinessDay();
const added = friday.businessDaysAdd(1);
console.log("dayjs-business-days2 1.4.0:", { next: next.format("YYYY-MM-DD"), holiday: next.isHoliday(), added: added.format("YYYY-MM-DD") });
process.exit(next.format("MM-DD") === "12-24" && next.isHoliday() && added.format("YYYY-MM-DD") === "2027-01-04" ? 0 : 1);
JS
TZ=UTC node show.cjs
