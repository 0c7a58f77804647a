import { describe, expect, it, test } from "vitest";
import { at, policy } from "../../test/stateAt.js";
import { school } from "../../test/school.js";
import { event, unanswered, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escapeXml } from "./drawSpan.js";
import { simulate } from "./simulate.js";
import { spansOf } from "./spansOf.js";
import { timelineSvg } from "./timelineSvg.js";

const plan = planEscalation({ visit: visitV, policy: policy("alumwell-2025"), school });
const story = [
  event("13:25", "times-shared", { to: "school-office" }),
  event("13:30", "departed", {}),
  unanswered("14:32", "a", "school"),
  { ...unanswered("14:33", "b", "school"), id: "b-1" },
  event("14:50", "drove-to-address", { way: "to" }),
  event("15:02", "visitor-located", { visitor: "a" }),
  event("15:05", "visitor-located", { visitor: "b" }),
  event("15:30", "back", { whole: true }),
];
const run = simulate({ plan, script: { events: story, until: at("17:00") } });

describe("a dry run", () => {
  it("has a moment at every instant at which the answer changes, and none between", () => {
    const times = run.moments.map(({ time }) => time);
    expect(times).toEqual([...new Set(times)].sort());
    expect(times).toEqual(
      expect.arrayContaining(["13:25", "13:30", "14:31", "14:32", "14:41", "14:50", "15:05", "15:30"]),
    );
    expect(run.moments.find(({ time }) => time === "14:50")?.happened).toEqual(["drove-to-address"]);
  });

  it("shows who is asked and for how long", () => {
    const drive = spansOf(run.moments).find(({ step }) => step === "drive");
    expect(drive).toMatchObject({ who: "Head Teacher or Designated safeguarding lead", stillDue: false });
    expect(drive === undefined ? 0 : (drive.until - drive.from) / 60_000).toBe(9);
  });

  it("runs for a day while somebody is out (W15), stops by itself when nothing more can change, and is empty without any time", () => {
    const silent = simulate({ plan, script: { events: [] } }).moments;
    expect(silent.at(-1)?.state.nextAt).toBeDefined();
    expect(silent.length).toBeLessThan(100);
    const home = [event("13:30", "departed", {}), event("14:50", "back", { whole: true })];
    expect(simulate({ plan, script: { events: home } }).moments.at(-1)?.state.nextAt).toBeUndefined();
    expect(simulate({ plan: { ...plan, leaves: undefined }, script: { events: [] } }).moments).toEqual([]);
  });
});

describe("the picture of a dry run", () => {
  const svg = timelineSvg(run);

  it("names each step that fell due, has a title, and carries no colour", () => {
    for (const step of ["ring", "drive", "report back"]) expect(svg).toContain(step);
    expect(svg).toMatch(/<title>What is due from 13:25 to 1[5-7]:\d\d<\/title>/);
    const paints = [...svg.matchAll(/(?:fill|stroke)="(#[0-9a-f]+)"/g)].map(([, paint]) => paint ?? "");
    expect(paints.every((paint) => /^#(.)\1*$/.test(paint))).toBe(true);
  });

  it("names nobody and escapes what a policy's document says", () => {
    for (const { name } of visitV.visitors) expect(svg).not.toContain(name);
    const odd = {
      ...run,
      moments: run.moments.map((moment) => ({
        ...moment,
        state: {
          ...moment.state,
          dueNow: moment.state.dueNow.map((step) => ({
            ...step,
            actor: { ...step.actor, title: 'Head & "DSL" <both>' },
          })),
        },
      })),
    };
    expect(timelineSvg(odd)).toContain("Head &amp; &quot;DSL&quot; &lt;both&gt;");
  });
});

test("a character that XML does not know is left out of the picture", () => {
  expect(escapeXml("a\u0001b\tc")).toBe("ab\tc");
});
