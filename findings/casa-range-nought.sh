#!/usr/bin/env bash
# @dwp/govuk-casa 10.4.0 (seen 29 November 2026): the range rule of the forms framework of the Department for Work and Pensions
# takes min and max, each of which may be left out ("Minimum integer value", says its comment). A good guess is that without min
# there is no least number. 0 is refused as too small, since the default is the smallest positive number there is. "How many dogs
# are there?" with at most 20 can't be answered with none.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @dwp/govuk-casa@10.4.0
cat > show.mjs <<'JS'
import { validators } from "@dwp/govuk-casa";
const faults = (rule, answer) => rule.validate(answer, {}).map(({ inline }) => inline);
const most = validators.range.make({ max: 20 });
const both = validators.range.make({ min: 0, max: 20 });
const said = { "0": faults(most, "0"), "1": faults(most, "1"), "21": faults(most, "21"), "0 with min 0": faults(both, "0") };
console.log("@dwp/govuk-casa 10.4.0, range with max 20:", said);
process.exit(JSON.stringify(Object.values(said)) === '[["validation:rule.range.min.inline"],[],["validation:rule.range.max.inline"],[]]' ? 0 : 1);
JS
node show.mjs
