import ICAL from "ical.js";
import type { VisitEvent } from "@home-visits/core";
import { describe, expect, it } from "vitest";
import { policy } from "../../test/stateAt.js";
import { school } from "../../test/school.js";
import { event, visitAt, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { timelineRows } from "../plan/timelineRows.js";
import { toICalendar } from "./toICalendar.js";

const plan = (id = "reach2-2020", visit = visitV) => planEscalation({ visit, policy: policy(id), school });

function opened(made: ReturnType<typeof plan>, detail?: "titles" | "names") {
  const text = toICalendar(made, detail === undefined ? {} : { detail });
  if (!text.ok) throw new Error(text.issues[0].code);
  const calendar = new ICAL.Component(ICAL.parse(text.value));
  const component = calendar.getFirstSubcomponent("vevent");
  if (component === null) throw new Error("no event");
  const alarms = component.getAllSubcomponents("valarm").map((alarm) => ({
    at: String(alarm.getFirstPropertyValue("trigger")),
    says: String(alarm.getFirstPropertyValue("description")),
  }));
  return { text: text.value, event: new ICAL.Event(component), component, alarms };
}

describe("a visit in the office's calendar, opened by another library", () => {
  it("is one event from the departure to the expected return, in exact instants", () => {
    const { event, component } = opened(plan());
    expect(event.startDate.toJSDate().toISOString()).toBe("2026-06-09T12:30:00.000Z");
    expect(event.endDate.toJSDate().toISOString()).toBe("2026-06-09T14:00:00.000Z");
    expect(event.uid).toBe("visit-v@home-visits");
    expect(component.getFirstPropertyValue("class")).toBe("PRIVATE");
  });

  // datebook 8.0.1 says of every event that its time is free (findings/datebook-free-time.sh).
  it("takes up the time of whoever is away, for a reader that asks who is free", () => {
    const { component } = opened(plan());
    expect(component.getFirstPropertyValue("transp") ?? "OPAQUE").toBe("OPAQUE");
    expect(component.getFirstPropertyValue("x-microsoft-cdo-busystatus")).toBe("BUSY");
  });

  // Instants in UTC: iso8601-duration 2.1.4 reads -PT10M as ten minutes after (findings/iso8601-duration-sign.sh), and a moment without
  // its zone or its type is lost elsewhere (findings/ical-generator-alarm-zone.sh, findings/ts-ics-alarm-moment.sh).
  it("has an alarm for each minute at which something falls due (R20-AFT-02, R20-AFT-03, R20-AFT-04)", () => {
    const made = plan();
    const { alarms } = opened(made);
    const times = [...new Set(timelineRows(made).flatMap(({ at }) => at ?? []))];
    expect(alarms.map(({ at }) => Date.parse(at))).toEqual(times.map((at) => Date.parse(at)));
    expect(alarms.find(({ at }) => at === "2026-06-09T14:01:00Z")?.says).toContain("Buddy");
    expect(alarms.find(({ at }) => at === "2026-06-09T14:06:00Z")?.says).toContain("Senior leader");
  });

  it.each(["reach2-2020", "reach2-later", "alumwell-2025", "morecambe-road-2024", "atlp-covid"])(
    "%s: holds no name, number or address, and names only when they are asked for",
    (id) => {
      const flat = (text: string) => text.replaceAll("\r\n ", "");
      const bare = flat(opened(plan(id)).text);
      const personal = [...visitV.visitors, ...school.people].map(({ name }) => name);
      for (const word of [...personal, "Carys", "07700", "01632", "Invented Row", "Example"])
        expect(bare).not.toContain(word);
      const named = flat(opened(plan(id), "names").text);
      expect(named).toContain("Amal Rees");
      expect(named).not.toMatch(/07700|01632|Invented Row/);
    },
  );

  it("is the same text every time: no clock and no chance in it", async () => {
    const first = opened(plan()).text;
    await new Promise((done) => setTimeout(done, 1_100));
    expect(opened(plan()).text).toBe(first);
  });

  // An end and no DURATION: ical.js 2.2.1 adds one to the clock's face (findings/ical-js-clock-change.sh).
  it.each([
    ["2026-03-29T00:40:00+00:00", "2026-03-29T02:30:00+01:00", 50],
    ["2026-10-25T01:40:00+01:00", "2026-10-25T01:30:00+00:00", 50],
    ["2026-12-31T23:30:00+00:00", "2027-01-01T00:20:00+00:00", 50],
  ])("from %s to %s lasts %i real minutes", (leaveSchool, backAtSchool, minutes) => {
    const { event } = opened(plan("reach2-2020", visitAt({ leaveSchool, backAtSchool })));
    expect((event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()) / 60_000).toBe(minutes);
  });

  it("F74: a moved visit is the same entry with a higher sequence and a later stamp, so that it updates", () => {
    const stamps = (made: ReturnType<typeof plan>, options?: Parameters<typeof toICalendar>[1]) => {
      const text = toICalendar(made, options);
      const event = new ICAL.Component(ICAL.parse(text.ok ? text.value : "")).getFirstSubcomponent("vevent");
      return ["uid", "sequence", "dtstamp", "last-modified"].map((name) => String(event?.getFirstPropertyValue(name)));
    };
    const uid = "visit-v@home-visits";
    expect(stamps(plan())).toEqual([uid, "0", "2026-06-09T12:30:00Z", "2026-06-09T12:30:00Z"]);
    const rearranged = { ...visitV, events: [event("12:00", "rearranged", {})] };
    expect(stamps(plan("reach2-2020", rearranged))).toEqual([uid, "1", "2026-06-09T11:00:00Z", "2026-06-09T11:00:00Z"]);
    const options = { sequence: 4, written: "2026-06-08T09:00:00+01:00" };
    expect(stamps(plan(), options)).toEqual([uid, "4", "2026-06-08T08:00:00Z", "2026-06-08T08:00:00Z"]);
  });

  it("F74: a visit that was called off is the same entry, cancelled, with a higher sequence and no alarm", () => {
    const made = (...events: VisitEvent[]) => opened(plan("reach2-2020", { ...visitV, events }));
    const told = ({ component, alarms }: ReturnType<typeof opened>) => [
      String(component.getFirstPropertyValue("status") ?? "none"),
      component.getFirstPropertyValue("sequence"),
      alarms.length > 0,
    ];
    const cancelled = event("12:00", "cancelled", { by: "visitor:a", because: "illness" });
    const rearranged = event("12:30", "rearranged", {});
    expect(told(made(cancelled))).toEqual(["CANCELLED", 1, false]);
    expect(String(made(cancelled).component.getFirstPropertyValue("dtstamp"))).toBe("2026-06-09T11:00:00Z");
    expect(told(made(event("11:00", "rearranged", {}), cancelled))).toEqual(["CANCELLED", 2, false]);
    expect(told(made(cancelled, rearranged))).toEqual(["none", 1, true]);
    // whoever is away is watched, whatever was called off
    const departed = event("13:30", "departed", { by: "visitor:a" });
    expect(told(made(departed, event("13:40", "cancelled", { by: "visitor:a" })))).toEqual(["none", 0, true]);
  });

  it("F74: commas and semicolons are escaped in every text, and read back as they were", () => {
    const made = plan();
    const [first, ...rest] = made.timers;
    if (first === undefined) throw new Error("no timer");
    const says = String.raw`Tell Ada, then Bea; and note C:\d`;
    const { text, alarms, event } = opened({ ...made, timers: [{ ...first, says }, ...rest] });
    const flat = text.replaceAll("\r\n\t", "").replaceAll("\r\n ", "");
    for (const line of flat.split("\r\n").filter((one) => one.startsWith("DESCRIPTION")))
      expect(line).not.toMatch(/(?<!\\)(?:\\\\)*[,;]/);
    expect(alarms.some((alarm) => alarm.says.includes(says))).toBe(true);
    expect(event.description).toContain(says);
  });

  it("asks for the times when the visit has none", () => {
    const made = toICalendar(plan("reach2-2020", visitAt({})));
    expect(made.ok ? "" : made.issues[0].code).toBe("times-missing");
  });
});
