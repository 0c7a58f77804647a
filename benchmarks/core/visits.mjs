import { readFileSync } from "node:fs";
import { parseVisit } from "@home-visits/core";

const sample = new URL("../../examples/paper-pack/sample/visits.json", import.meta.url);

/** An afternoon from the word to the office to the line manager's hearing of it, by clock time. */
const afternoon = [
  ["13:20", { type: "office-told" }],
  ["13:28", { type: "signed-out" }],
  ["13:30", { type: "departed" }],
  ["13:40", call("arrived")],
  ["13:45", { type: "arrived" }],
  ["13:46", { type: "entered", parentOrCarerPresent: true }],
  ["13:50", { type: "adult-spoken-to" }],
  ["13:55", { type: "child-seen", where: "inside" }],
  ["14:00", { type: "child-spoken-to", askedDirectly: true }],
  ["14:01", { type: "room-entered", room: "living-room" }],
  ["14:30", { type: "left", returnsDirectly: true }],
  ["14:31", call("leaving")],
  ["14:58", { type: "back" }],
  ["15:10", { type: "reported", to: "line-manager" }],
];

function call(what) {
  return { type: "contact", from: "visitor", to: "buddy", channel: "call", answered: true, says: [{ what }] };
}

function parsed(record) {
  const visit = parseVisit(record);
  if (!visit.ok) throw new Error(`The benchmark's visit is none: ${JSON.stringify(visit.issues)}`);
  return visit.value;
}

/** Every visit of the sample twice: on its morning, as planned, and in the evening, with the fourteen events of its afternoon. */
export function questions() {
  const records = JSON.parse(readFileSync(sample, "utf8"));
  return (Array.isArray(records) ? records : records.visits).flatMap((record) => {
    const day = record.times.leaveSchool.slice(0, 10);
    const at = (clock) => `${day}T${clock}:00${record.times.leaveSchool.slice(19)}`;
    const events = afternoon.map(([clock, event], place) => ({ id: `e${place + 1}`, at: at(clock), ...event }));
    return [
      { visit: parsed({ ...record, events: [] }), now: at("08:00") },
      { visit: parsed({ ...record, events }), now: at("18:00") },
    ];
  });
}
