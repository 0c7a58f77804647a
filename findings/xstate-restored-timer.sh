#!/usr/bin/env bash
# xstate 5.33.3 (seen 29 November 2026): its documents offer a persisted snapshot so that a workflow survives a restart. A good
# guess is that a machine restored while it waits for `after` waits on: from the start, from what was left, or at once. It waits
# for ever: the snapshot holds no timer and restoring starts none. "Not back after 20 minutes" is never said after a restart.
# Our side: packages/escalation/src/due/escalationAt.prop.test.ts, "a visit is overdue exactly from the minute after its limit,
# whatever the clocks do that night": what is due is reckoned from the record, and no timer is kept.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund xstate@5.33.3
cat > show.mjs <<'JS'
import { createActor, createMachine, SimulatedClock } from "xstate";
const minute = 60_000;
const visit = createMachine({ initial: "out", states: { out: { after: { [20 * minute]: "overdue" } }, overdue: {} } });
const runFor = (minutes, options) => {
  const clock = new SimulatedClock();
  const actor = createActor(visit, { clock, ...options }).start();
  clock.increment(minutes * minute);
  return actor;
};
const kept = runFor(30).getSnapshot().value;
const saved = JSON.stringify(runFor(5).getPersistedSnapshot());
const restored = runFor(24 * 60, { snapshot: JSON.parse(saved) }).getSnapshot().value;
console.log("xstate 5.33.3:", { "after 30 minutes": kept, "restored, a day later": restored });
process.exit(kept === "overdue" && restored === "out" ? 0 : 1);
JS
node show.mjs
