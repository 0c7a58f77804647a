import { describe, expect, test } from "vitest";
import { sayPolicy } from "../../findings/sayPolicy.js";
import { lintPolicy } from "../../lint/lintPolicy.js";
import { parsePolicy } from "../parsePolicy.js";
import type { Policy } from "../policySchema.js";
import type { Piece, PieceValue } from "./Piece.js";
import { policyPieces } from "./policyPieces.js";

const head = {
  id: "in-pieces",
  title: "In pieces",
  edition: "1",
  source: { code: "IN", document: "In pieces", cites: [] },
};
const pieceOf = (id: string): Piece => policyPieces.find((piece) => piece.id === id) ?? ({} as Piece);
const valuesOf = ({ with: values }: Piece, pick: (value: PieceValue) => boolean = () => true) =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (pick(value) ? [[name, value.like]] : [])));
const useOf = (piece: Piece, values = valuesOf(piece)) => ({
  piece: piece.id,
  cites: [`IN-${piece.id}`],
  with: values,
});
// what adds to a ladder needs one
const withNeeded = (piece: Piece, use = useOf(piece)) =>
  piece.id === "check-calls" ? [use, useOf(pieceOf("overdue"))] : [use];

function policyOf(pieces: readonly unknown[]): Policy {
  const parsed = parsePolicy({ ...head, pieces });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

test("there is a piece for each part that most policies have", () => {
  expect(policyPieces.map(({ id }) => id)).toEqual([
    "pair",
    "hours",
    "authorised",
    "told-beforehand",
    "longest-visit",
    "closed-door",
    "overdue",
    "check-calls",
    "incident",
    "review",
  ]);
});

describe.each(policyPieces.map((piece) => [piece.id, piece] as const))("the piece %s", (id, piece) => {
  const policy = policyOf(withNeeded(piece));

  test("is a policy in which nothing is wrong, with no place left open", () => {
    expect(lintPolicy(policy)).toEqual([]);
    expect(JSON.stringify(policy)).not.toContain("$");
  });

  test("rests on the clauses that the document names, in every part and number", () => {
    const cites = [...JSON.stringify(policy).matchAll(/"cites":\["([^"]+)"/g)].map(([, clause]) => clause);
    expect(cites).toContain(`IN-${id}`);
    expect(new Set(cites.filter((clause) => clause !== "IN-overdue" || id === "overdue"))).toEqual(
      new Set([`IN-${id}`]),
    );
  });

  test("has a setting for each number, time and choice, told back with its value", () => {
    const said = sayPolicy(policy)
      .flatMap(({ lines }) => lines)
      .map(({ from }) => from);
    for (const [name, { kind }] of Object.entries(piece.with))
      if (kind !== "role") expect(said).toContain(`${id}.${name}`);
  });

  test("asks for every value that it cannot do without, and assumes the others in lenient mode alone", () => {
    const needed = valuesOf(piece, ({ assumed }) => assumed === undefined);
    const { settings } = policyOf(withNeeded(piece, useOf(piece, needed)));
    for (const [name, { assumed }] of Object.entries(piece.with)) {
      if (assumed !== undefined) expect(settings[`${id}.${name}`]).toMatchObject({ origin: "not-stated", assumed });
      const { [name]: _, ...others } = valuesOf(piece);
      const without = parsePolicy({ ...head, pieces: withNeeded(piece, useOf(piece, others)) });
      expect(without.ok).toBe(assumed !== undefined);
      if (!without.ok) expect(without.issues).toMatchObject([{ path: `/pieces/0/with/${name}`, code: "missing" }]);
    }
  });

  test("binds as the document says", () => {
    const advised = policyOf(withNeeded(piece, { ...useOf(piece), strength: "should" } as never));
    const { rules, timers, ladders = [], ladder } = advised;
    const own = [...rules, ...timers, ...ladders.flatMap(({ steps }) => steps)];
    const steps = ladder.status === "stated" && id === "overdue" ? ladder.steps : [];
    const strengths = [...own, ...steps].map((part) => ("strength" in part ? part.strength : undefined));
    expect(strengths.filter((strength) => strength !== "should")).toEqual([]);
  });
});
