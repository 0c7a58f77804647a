#!/usr/bin/env bash
# sms-counter 1.0.0 and sms-length 0.2.2 (seen 29 November 2026): a square bracket takes two places of the 160 of a text message
# (3GPP 23.038, the extension table), and its two places are not parted between two messages. A good guess is that the counters
# know. For sms-counter 160 characters with brackets among them are one message; it even names the extended alphabet. sms-length
# counts the places and parts the pair: 306 places with a bracket across the border are two messages, where split-sms 0.1.7 and
# sms-segments-calculator 1.3.0 say three. A text to the buddy that was kept to one message is cut or arrives in parts.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund sms-counter@1.0.0 sms-length@0.2.2 split-sms@0.1.7 sms-segments-calculator@1.3.0
cat > show.cjs <<'JS'
const counter = require("sms-counter").default;
const { count } = require("sms-length");
const { SegmentedMessage } = require("sms-segments-calculator");
const { split } = require("split-sms");
const whole = `[V1] ${"a".repeat(155)}`;
const border = `${"a".repeat(152)}[${"a".repeat(152)}`;
const messages = (text) => [counter.count(text).messages, count(text).messages, split(text).parts.length, new SegmentedMessage(text).segmentsCount].join(" ");
const said = { whole: messages(whole), border: messages(border) };
console.log("messages, sms-counter 1.0.0, sms-length 0.2.2, split-sms 0.1.7, sms-segments-calculator 1.3.0:", said);
process.exit(said.whole === "1 2 2 2" && said.border === "2 2 3 3" ? 0 : 1);
JS
node show.cjs
