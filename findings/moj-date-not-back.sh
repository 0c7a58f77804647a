#!/usr/bin/env bash
# @ministryofjustice/frontend 11.1.0 with nunjucks 3.2.4 and moment 2.30.1 (seen 30 November 2026): its filter mojDate writes a moment in the style of
# the Ministry of Justice, "8 June 2026 at 9:30am". The record of a visit that is not over has no time for its end. A good guess is that the page
# shows nothing there, as nunjucks does for what is missing, or an error. It shows the time at which the page is made: a visitor who is still out came
# back just now, and each look at the page says so again. For null it is "Invalid date at Invalid date".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund --legacy-peer-deps @ministryofjustice/frontend@11.1.0 nunjucks@3.2.4 moment@2.30.1
cat > show.cjs <<'JS'
const filters = require("@ministryofjustice/frontend/moj/filters/all.js")();
const nunjucks = require("nunjucks");
const page = new nunjucks.Environment();
page.addFilter("mojDate", filters.mojDate);
const shown = (visit) => page.renderString('{{ visit.back }}{{ "|" }}{{ visit.back | mojDate("datetime") }}', { visit });
// The minute may change while the three are made.
const [before, open, after] = [filters.mojDate(new Date(), "datetime"), shown({}), filters.mojDate(new Date(), "datetime")];
const [over, none] = [shown({ back: "2026-06-08T09:30" }), shown({ back: null })];
console.log("mojDate 11.1.0:", { over, "not back": open, "back: null": none, now: before });
process.exit([`|${before}`, `|${after}`].includes(open) && over.endsWith("|8 June 2026 at 9:30am") && none === "|Invalid date at Invalid date" ? 0 : 1);
JS
node show.cjs
