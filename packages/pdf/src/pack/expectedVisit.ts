import { type Expected } from "@home-visits/core";
import { expected } from "../arguments/expected.js";

type Entry = { readonly visit?: unknown; readonly round?: unknown; readonly clockRows?: unknown };
type Row = { readonly at?: unknown; readonly who?: unknown; readonly what?: unknown; readonly home?: unknown };

/** What each visit of a pack has to be. */
export const expectedVisit: Expected = {
  is: (value) => expected.object.is(value) && isEntry(value),
  give: "an object with a visit as parseVisit returns it, and lists for its round and its clockRows where it has them",
};

function isEntry({ clockRows = [], round = [], visit }: Entry): boolean {
  if (!expected.visit.is(visit) || !Array.isArray(round) || !Array.isArray(clockRows)) return false;
  return (
    round.every(expected.visit.is) && clockRows.every((row: unknown) => expected.object.is(row) && isRow(row as Row))
  );
}

function isRow({ at = "", home = "", what, who }: Row): boolean {
  return [at, home, what, who].every(expected.text.is);
}
