import type { VisitEvent } from "@home-visits/core";
import { instantOf, minuteOf } from "./minuteOf.js";

/** Chance that can be had again: numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One visit of an ordinary term: what was recorded and, where something really happened to the visitors, the minute from which they needed help. */
export type DrawnVisit = { readonly events: readonly VisitEvent[]; readonly trouble: number | undefined };

/** How often what happens, of a thousand visits; the numbers are this project's guess at a school, not a measurement of one. */
export const chances = {
  overruns: 300,
  forgetsCall: 150,
  forgetsCheck: 50,
  forgetsToSignIn: 100,
  goesHome: 120,
  tellsOfLateness: 500,
  trouble: 1,
} as const;

/**
 * Draws a visit that leaves at 13:30, should leave the home at 14:30 and be back at 15:00. Most run to time; some overrun by up to fifty
 * minutes, and half of those say so; some forget the leaving call, or to be noted as back until half an hour later; some go home from there.
 * Where a ladder asks for calls every half hour, they make them and forget some. Once in a thousand something happens inside, and nobody is
 * heard of any more.
 */
export function drawVisit(chance: () => number, checks: boolean): DrawnVisit {
  const is = (often: number) => chance() * 1_000 < often;
  const events: VisitEvent[] = [];
  // each body has the entries of its type; one function cannot say so for all types at once
  const note = (minute: number, body: object) =>
    events.push({
      id: `e${String(events.length)}`,
      at: instantOf(Math.round(minute)),
      ...body,
    } as unknown as VisitEvent);
  note(minuteOf("13:30"), { type: "departed" });
  note(minuteOf("13:44"), { type: "arrived", by: "visitor:a", whole: true });
  const call = (minute: number, said: object) =>
    note(minute, {
      type: "contact",
      from: "visitor:a",
      to: "school",
      channel: "call",
      answered: true,
      about: ["b"],
      says: [said],
    });
  call(minuteOf("13:44"), { what: "arrived" });
  const late = is(chances.overruns) ? 5 + chance() * 45 : chance() * 8 - 4;
  const [forgets, slow, home, tells] = [
    is(chances.forgetsCall),
    is(chances.forgetsToSignIn),
    is(chances.goesHome),
    is(chances.tellsOfLateness),
  ];
  if (is(chances.trouble)) return { events, trouble: minuteOf("13:50") + Math.round(chance() * 35) };
  const left = minuteOf("14:30") + late;
  const back = left + 25;
  for (let due = minuteOf("14:14"); checks && due < back; due += 30)
    if (!is(chances.forgetsCheck)) call(due, { what: "safe" });
  if (late >= 5 && tells)
    call(minuteOf("14:25"), {
      what: "late",
      why: "The talk takes longer",
      expectedBack: instantOf(Math.ceil(left + 30)),
      expectedLeaveHome: instantOf(Math.ceil(left)),
    });
  if (!forgets && home)
    for (const who of ["a", "b"])
      note(left, {
        type: "contact",
        from: `visitor:${who}`,
        to: "school",
        channel: "call",
        answered: true,
        says: [{ what: "going-home" }],
      });
  else if (!forgets) call(left, { what: "leaving" });
  // who goes home and forgets the call is rung by somebody, and says so
  if (!home) note(back + (slow ? 30 : 0), { type: "back", by: "school-office", about: ["a", "b"] });
  else if (forgets) note(left + 70, { type: "spoken-to", by: "school-office", about: ["a", "b"] });
  return { events, trouble: undefined };
}
