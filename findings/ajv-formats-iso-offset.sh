#!/usr/bin/env bash
# ajv-formats 3.0.1 with ajv 8.20.0 (seen 29 November 2026): formatMaximum gives the greatest value of a format (README), and
# iso-date-time and iso-time are date-time and time "with optional time-zone". A good guess is that they compare as the strict ones
# do, which compare instants. iso-time compares the figures and passes over the offset, and iso-date-time compares the dates first:
# 23:50 UTC is "no later" than ten past midnight in summer time, 23:10 UTC. A return after the latest time that is allowed is
# accepted, and one before it refused.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund ajv@8.20.0 ajv-formats@3.0.1
cat > show.cjs <<'JS'
const Ajv = require("ajv").default;
const ajv = new Ajv();
require("ajv-formats").default(ajv);
const accepts = (format, formatMaximum, value) => ajv.validate({ type: "string", format, formatMaximum }, value);
const later = [["time", "16:30:00+01:00", "15:50:00Z"], ["date-time", "2026-06-09T00:10:00+01:00", "2026-06-08T23:50:00Z"]];
const earlier = [["time", "15:30:00Z", "16:10:00+01:00"], ["date-time", "2026-06-08T23:30:00Z", "2026-06-09T00:10:00+01:00"]];
const said = [...later, ...earlier].map(([format, most, value]) => ({ format, most, value, strict: accepts(format, most, value), iso: accepts(`iso-${format}`, most, value) }));
console.log("ajv-formats 3.0.1:", said);
process.exit(said.map(({ strict, iso }) => `${strict} ${iso}`).join(", ") === "false true, false true, true false, true false" ? 0 : 1);
JS
node show.cjs
