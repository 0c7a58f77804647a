#!/usr/bin/env bash
# dequal 2.0.3, microdiff 1.6.0 and deep-diff 1.0.2 with @js-temporal/polyfill 0.5.1 (seen 30 November 2026): a visit is moved by a
# day and the two records are compared. A good guess is that a date is told apart, as a Date is, or that an error says that its kind
# is not known. All three find no change: a Temporal value keeps nothing where they look. The history of the record does not say
# that the visit was moved, and a screen that draws only what changed goes on showing the old day.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund dequal@2.0.3 microdiff@1.6.0 deep-diff@1.0.2 @js-temporal/polyfill@0.5.1
cat > show.mjs <<'JS'
import { Temporal } from "@js-temporal/polyfill";
import deepDiff from "deep-diff";
import { dequal } from "dequal";
import microdiff from "microdiff";
const compare = (before, after) => ({
  "dequal 2.0.3": dequal(before, after),
  "microdiff 1.6.0": microdiff(before, after).length,
  "deep-diff 1.0.2": deepDiff.diff(before, after)?.length ?? 0,
});
const moved = (make) => compare({ visit: make("2026-06-08") }, { visit: make("2026-06-09") });
const dates = moved((day) => new Date(day));
const temporal = moved((day) => Temporal.PlainDate.from(day));
console.log({ "moved, as a Date": dates, "moved, as a PlainDate": temporal });
process.exit(Object.values(dates).join() === "false,1,1" && Object.values(temporal).join() === "true,0,0" ? 0 : 1);
JS
node show.mjs
