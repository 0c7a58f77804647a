#!/usr/bin/env bash
# ical-generator 10.2.0 (seen 29 November 2026): an alarm with triggerAfter: 1200, or trigger: -1200, rings twenty minutes after. A
# good guess is after the start, as RFC 5545 has it (3.8.6.3: the default is the start) and as its own comment on relatesTo says
# ("10 minutes after event starts"). It writes RELATED=END, also when the alarm is given relatesTo: "START", which only the method
# of that name sets. "Nobody has answered the door after twenty minutes" is rung when the half hour of the visit and twenty minutes
# more have gone.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund ical-generator@10.2.0
cat > show.mjs <<'JS'
import ical from "ical-generator";
const [start, end] = ["2026-06-08T09:30:00Z", "2026-06-08T10:00:00Z"].map((text) => new Date(text));
const visit = ical().createEvent({ start, end, summary: "Visit" });
const trigger = (alarm) => alarm.toString().match(/TRIGGER.*/)[0].trim();
const made = (times) => visit.createAlarm({ type: "display", ...times });
const given = [{ triggerBefore: 1200 }, { triggerAfter: 1200 }, { trigger: -1200 }, { triggerAfter: 1200, relatesTo: "START" }].map(made);
const said = [...given, made({ triggerAfter: 1200 }).relatesTo("START")].map(trigger);
console.log("ical-generator 10.2.0:", said);
process.exit(said.join(" ") === "TRIGGER:-PT20M TRIGGER;RELATED=END:PT20M TRIGGER;RELATED=END:PT20M TRIGGER;RELATED=END:PT20M TRIGGER;RELATED=START:PT20M" ? 0 : 1);
JS
node show.mjs
