#!/usr/bin/env bash
# Opening hours in the notation of OpenStreetMap (seen 1 December 2026). A good guess is that hours which run past midnight are open in
# the night. simple-opening-hours 0.1.1 reads "Mo-Fr 22:00-02:00" without a word and is never open: neither at eleven nor at one. An
# out-of-hours line kept so answers no call.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund simple-opening-hours@0.1.1
cat > show.mjs <<'JS'
import library from "simple-opening-hours";
const Hours = library.SimpleOpeningHours ?? library.default ?? library;
const open = (text, clock) => new Hours(text).isOpenOn(new Date(`2026-06-09T${clock}:00`));
const [evening, night, day] = [open("Mo-Fr 22:00-02:00", "23:00"), open("Mo-Fr 22:00-02:00", "01:00"), open("Mo-Fr 08:30-16:30", "11:00")];
console.log(`simple-opening-hours 0.1.1: by day ${day}; from 22:00 to 02:00, at 23:00 ${evening}, at 01:00 ${night}`);
process.exit(day && !evening && !night ? 0 : 1);
JS
TZ=UTC node show.mjs
