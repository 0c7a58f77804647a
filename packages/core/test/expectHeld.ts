import { expect } from "vitest";
import { parseVisit } from "../src/visit/parseVisit.js";
import { smallVisit } from "./smallVisit.js";

type Loose = Record<string, unknown>;

/** The clause, what the record holds for it, the record's own entries, the place, and a value that the place refuses. */
export type Held = readonly [clauses: string, what: string, record: object, place: string, refused: unknown];

export const heldAt = "2026-06-09T14:00:00+01:00";

export const home = (change: object) => ({ household: { ...smallVisit.household, ...change } });
export const plan = (change: object) => ({ plan: change });
export const event = (type: string, entries: object) => ({ events: [{ id: "e1", type, at: heldAt, ...entries }] });
export const entry = (name: string) => `/events/0/${name}`;

/** The record with another value at one place. */
function spoilt(record: object, pointer: string, value: unknown): unknown {
  const copy = structuredClone(record);
  const keys = pointer.slice(1).split("/");
  const last = keys.pop() ?? "";
  (keys.reduce<unknown>((inner, key) => (inner as Loose)[key], copy) as Loose)[last] = value;
  return copy;
}

/** The record is read as it is, and another value at the place is an issue there. */
export function expectHeld([, , change, place, refused]: Held): void {
  const record = { ...smallVisit, ...change };
  expect(parseVisit(record)).toEqual({ ok: true, value: record });
  const read = parseVisit(spoilt(record, place, refused));
  expect(read.ok ? [] : read.issues.map(({ path }) => path)).toContain(place);
}
