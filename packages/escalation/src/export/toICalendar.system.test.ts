import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { policy } from "../../test/stateAt.js";
import { school } from "../../test/school.js";
import { event, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { toICalendar } from "./toICalendar.js";

type Read = {
  readonly uid: string;
  readonly sequence: number;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly alarms: readonly { readonly at: string; readonly says: string }[];
};

const script = fileURLToPath(new URL("../../../../scripts/read_calendar.py", import.meta.url));
const moved = { ...visitV, events: [event("12:00", "rearranged", {})] };

function readBy(reader: string, text: string): Read {
  const { status, stdout, stderr } = spawnSync("/usr/bin/python3", [script, reader], { input: text, encoding: "utf8" });
  if (status !== 0) throw new Error(`${reader}: ${stderr}`);
  return JSON.parse(stdout) as Read;
}

function readByIcalJs(text: string): Read {
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
  if (component === null) throw new Error("no event");
  const one = new ICAL.Event(component);
  const instant = (value: unknown) => new Date(String(value)).toISOString();
  return {
    uid: one.uid,
    sequence: one.sequence,
    start: one.startDate.toJSDate().toISOString(),
    end: one.endDate.toJSDate().toISOString(),
    summary: one.summary,
    description: one.description,
    alarms: component.getAllSubcomponents("valarm").map((alarm) => ({
      at: instant(alarm.getFirstPropertyValue("trigger")),
      says: String(alarm.getFirstPropertyValue("description")),
    })),
  };
}

describe("F74: the calendar file of a moved visit, read by programs that share nothing", () => {
  it.each(["reach2-2020", "reach2-later", "alumwell-2025", "morecambe-road-2024", "atlp-covid"])("%s", (id) => {
    const plan = planEscalation({ visit: moved, policy: policy(id), school });
    const first = {
      ...plan,
      ladder: plan.ladder,
      visitors: plan.visitors.map((one) => ({ ...one, name: "Rees, Amal; (Dr)" })),
    };
    const text = toICalendar(first, { detail: "names" });
    if (!text.ok) throw new Error(text.issues[0].code);
    const wanted = readByIcalJs(text.value);
    expect(wanted).toMatchObject({ sequence: 1, start: "2026-06-09T12:30:00.000Z" });
    expect(wanted.summary).toContain("Rees, Amal; (Dr)");
    for (const reader of ["libical", "icalendar", "vobject"])
      expect({ reader, ...readBy(reader, text.value) }).toEqual({ reader, ...wanted });
  });
});
