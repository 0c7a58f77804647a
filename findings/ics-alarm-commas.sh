#!/usr/bin/env bash
# ics 3.12.0 escapes commas and semicolons in the description of an event (RFC 5545, 3.3.11), and not in the description of an
# alarm of the same event, which is of the same type.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund ics@3.12.0
cat > show.mjs <<'JS'
import { createEvent } from "ics";
const text = "Ring Ada, then Bea; now";
const { value } = createEvent({
  title: "Visit",
  description: text,
  start: [2026, 6, 9, 9, 0],
  duration: { minutes: 30 },
  alarms: [{ action: "display", description: text, trigger: { minutes: 10, before: true } }],
});
const [event, alarm] = value.split("\r\n").filter((line) => line.startsWith("DESCRIPTION"));
console.log(`ics 3.12.0\nevent ${event}\nalarm ${alarm}`);
process.exit(event.endsWith("Ada\\, then Bea\\; now") && alarm.endsWith("Ada, then Bea; now") ? 0 : 1);
JS
node show.mjs
