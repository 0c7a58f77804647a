#!/usr/bin/env node
// Draws the visit of docs/concepts/escalation.md: npm run build && node scripts/escalationPicture.mjs
import { writeFileSync } from "node:fs";
import { policies } from "@home-visits/core";
import { planEscalation, simulate, timelineSvg } from "@home-visits/escalation";
import { school, visitAt } from "../benchmarks/escalation/sampleVisits.mjs";

const at = (time) => `2026-06-09T${time}:00+01:00`;
const call = (to) => ({ type: "contact", from: "school", to: `visitor:${to}`, channel: "call", answered: false });
const story = [
  ["13:25", { type: "times-shared" }],
  ["13:30", { type: "departed" }],
  ["13:45", { type: "arrived" }],
  ["13:46", { type: "check-in", by: "visitor:a" }],
  ["14:32", call("a")],
  ["14:33", call("b")],
  ["14:38", call("a")],
  ["14:39", call("b")],
  ["14:50", { type: "drove-to-address", way: "to", by: "dsl" }],
  ["15:06", { type: "police-called", number: "999" }],
  ["15:20", { type: "visitor-located", visitor: "a" }],
  ["15:22", { type: "visitor-located", visitor: "b" }],
  ["15:50", { type: "back" }],
  ["16:00", { type: "reported", to: "dsl" }],
];
const events = story.map(([time, event], nth) => ({ id: `e${nth}`, at: at(time), ...event }));
const visit = visitAt(Date.parse(at("13:30")), "visit-014");
const plan = planEscalation({ visit, policy: policies["alumwell-2025"], school });
const run = simulate({ plan, script: { events, until: at("16:10") } });
writeFileSync(new URL("../docs/pictures/overdue-visit.svg", import.meta.url), `${timelineSvg(run)}\n`);
