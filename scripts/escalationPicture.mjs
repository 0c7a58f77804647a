#!/usr/bin/env node
// Draws the visit of docs/concepts/escalation.md: npm run build && node scripts/escalationPicture.mjs
import { writeFileSync } from "node:fs";
import { parseVisit, policies } from "@home-visits/core";
import { parseSchool, planEscalation, simulate, timelineSvg } from "@home-visits/escalation";

const at = (time) => `2026-06-09T${time}:00+01:00`;
const hours = { from: "08:00", until: "16:30" };
const school = parseSchool({
  name: "Sandford Primary School",
  phone: "01632 960100",
  calendar: {
    zone: "Europe/London",
    nation: "england-and-wales",
    covers: { from: "2026-06-01", until: "2026-07-21" },
    pupils: [{ from: "2026-06-01", until: "2026-07-21" }],
    staffOnly: [],
    closures: [],
    hours: { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours },
  },
  people: [
    { id: "head", name: "Hana Okafor", number: "07700 900110" },
    { id: "dsl", name: "Dilys Marsh", number: "07700 900111" },
  ],
  roles: { headteacher: ["head"], dsl: ["dsl"] },
});
const call = (to) => ({ type: "contact", from: "school", to: `visitor:${to}`, channel: "call", answered: false });
const story = [
  ["13:25", { type: "times-shared" }],
  ["13:30", { type: "departed" }],
  ["13:45", { type: "arrived" }],
  ["13:46", { type: "check-in", by: "visitor:jo" }],
  ["14:32", call("jo")],
  ["14:33", call("sam")],
  ["14:38", call("jo")],
  ["14:39", call("sam")],
  ["14:50", { type: "drove-to-address", way: "to" }],
  ["15:06", { type: "police-called", number: "999" }],
  ["15:20", { type: "visitor-located", visitor: "jo" }],
  ["15:22", { type: "visitor-located", visitor: "sam" }],
  ["15:50", { type: "back" }],
  ["16:00", { type: "reported", to: "dsl" }],
];
const visit = parseVisit({
  id: "visit-014",
  household: { familyName: "Fernsby", address: { lines: ["3 Invented Row", "Nowhereham"] } },
  purposes: ["welfare"],
  setting: "inside",
  visitors: [
    { id: "jo", name: "Jo Adeyemi", mobile: "07700 900123" },
    { id: "sam", name: "Sam Petrov", mobile: "07700 900124" },
  ],
  times: { leaveSchool: at("13:30"), arrive: at("13:45"), leaveHome: at("14:30"), backAtSchool: at("15:00") },
  events: story.map(([time, event], nth) => ({ id: `e${nth}`, at: at(time), ...event })),
});
if (!school.ok || !visit.ok) throw new Error(JSON.stringify(school.ok ? visit : school));

const plan = planEscalation({ visit: visit.value, policy: policies["alumwell-2025"], school: school.value });
const run = simulate({ plan, script: { events: visit.value.events, until: at("16:10") } });
writeFileSync(new URL("../docs/pictures/overdue-visit.svg", import.meta.url), `${timelineSvg(run)}\n`);
