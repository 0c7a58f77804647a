import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import { assessedBy, back, filed, gone, left, made } from "../../test/stagedVisit.js";
import type { policies } from "../policies/policies.js";
import type { Visit } from "../visit/visitSchema.js";

type PolicyId = keyof typeof policies;

const before = at("09:00");
const later = at("12:00", "2026-06-12");
const { initial, full } = exampleVisit.assessments ?? {};
const signOff = (on: string) => ({ on, name: "Leader", role: "senior-leader" });
const onTheDay = signOff("2026-06-09");
const dayAfter = signOff("2026-06-10");
const first = (change: object): Visit =>
  assessedBy({ initial: { ...initial, ...change } }, { earlierVisits: [], visitNumber: 1 });
const measures = { answers: { ...initial?.answers, safetyMeasuresInPlace: "no" }, areasOfConcern: "a loose step" };
const mayFollow = { settings: { "signOff.mayFollowVisit": { value: true, by: "Headteacher" } } };

describe.each<readonly [PolicyId, string]>([
  ["reach2-2020", "R20"],
  ["reach2-later", "R2X"],
])("F20: %s: a signature counts from the day on which it was given", (policy, source) => {
  const signed = `${source}-A2-23`;
  test(`a first form that was signed before the visit is signed (${signed})`, () => {
    expect(judged(first({ signOff: onTheDay }), policy, before).of(signed)).toBe("ok");
  });
  test(`one that is dated tomorrow is not signed yet (${signed})`, () => {
    expect(judged(first({ signOff: dayAfter }), policy, before).of(signed)).toBe("pending");
  });
  test(`one that was signed after the visit was not signed for it, on an assumption: strict is open (${signed})`, () => {
    const visit = made(first({ signOff: dayAfter }));
    const said = judged(visit, policy, later);
    expect(said.of(signed)).toBe("breach");
    expect(said.findings.find(({ cites }) => cites.includes(signed))?.sentence).toContain("from before the visit");
    expect(judged(visit, policy, later, { mode: "strict" }).of(signed)).toBe("open");
    expect(judged(visit, policy, later, { school: mayFollow }).of(signed)).toBe("ok");
    expect(judged(made(first({ signOff: onTheDay })), policy, later, { mode: "strict" }).of(signed)).toBe("ok");
  });
  test(`missing safety measures are answered before the visit, not after it (${source}-A2-16)`, () => {
    const asked = (day: object, now: string) =>
      judged(first({ ...measures, ...day }), policy, now).of(`${source}-A2-16`);
    expect(asked({ signOff: onTheDay }, before)).toBe("ok");
    expect(asked({ signOff: dayAfter }, before)).toBe("block");
    const gone = made(first({ ...measures, signOff: dayAfter }));
    expect(judged(gone, policy, later, { school: mayFollow }).of(`${source}-A2-16`)).toBe("breach");
  });
  test(`a later visit rests on a full assessment that was signed off before it (${source}-AFT-14)`, () => {
    const of = (change: object, now: string) =>
      judged(assessedBy({ full: { ...full, ...change } }), policy, now).of(`${source}-AFT-14`);
    expect(of({ signOff: onTheDay }, before)).toBe("ok");
    expect(of({ signOff: dayAfter }, before)).toBe("pending");
    expect(
      judged(made(assessedBy({ full: { ...full, signOff: dayAfter } })), policy, later).of(`${source}-AFT-14`),
    ).toBe("breach");
    const told = { type: "assessment-signed", assessment: "full", role: "slt" } as const;
    const unsigned = assessedBy({ full: { ...full, signOff: undefined } });
    const signedAt = (clock: string) => happening(unsigned, { ...told, at: at(clock) }, gone, left, back, filed);
    expect(judged(signedAt("13:00"), policy, later).of(`${source}-AFT-14`)).toBe("ok");
    expect(judged(signedAt("16:00"), policy, later).of(`${source}-AFT-14`)).toBe("breach");
  });
});
