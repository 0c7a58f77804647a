import type { SettingValue } from "../settingSchema.js";
import { unitBeside } from "../unitBeside.js";
import type { GivenValue, PieceUse } from "./piecesSchema.js";
import type { Piece, PieceValue } from "./Piece.js";

type Node = Readonly<Record<string, unknown>>;

const PLACE = /\$([a-z]{1,40})(\.unit)?/g;

/** How a piece is filled: what stands for a place that is all of a text, and what is said for one within a sentence. */
type Filling = { readonly whole: ReadonlyMap<string, unknown>; readonly said: (name: string, unit: boolean) => string };

/** What a value is, and what beside it the document says: a value alone is stated by the clauses of its piece. */
export const opened = (given: GivenValue | undefined) =>
  typeof given === "object" ? given : { value: given, unit: undefined, by: undefined };

/** The unit of a value as the document has it, in the singular for one. */
function unitOf({ unit: usual = "" }: PieceValue, given: GivenValue | undefined): string {
  const { value, unit = usual } = opened(given);
  return unitBeside(value, unit);
}

function filled(part: unknown, filling: Filling): unknown {
  if (Array.isArray(part)) return part.map((entry) => filled(entry, filling));
  if (typeof part === "object" && part !== null)
    return Object.fromEntries(Object.entries(part).map(([key, entry]) => [key, filled(entry, filling)]));
  if (typeof part !== "string" || !part.includes("$")) return part;
  if (part.startsWith("$") && filling.whole.has(part.slice(1))) return filling.whole.get(part.slice(1));
  return part.replaceAll(PLACE, (_, name: string, unit?: string) => filling.said(name, unit !== undefined));
}

/**
 * The part of a policy that a piece stands for, with the clauses, the roles and the values of one document.
 * @param calledIn what a role is called in a sentence
 */
export function fillPiece(piece: Piece, use: PieceUse, calledIn: (role: string) => string): Node {
  const { cites, strength = "must", with: given } = use;
  const filling: Filling = {
    whole: new Map<string, unknown>([["cites", cites], ["strength", strength], ...Object.entries(given)]),
    said: (name, unit) => {
      const value = piece.with[name];
      if (value !== undefined && unit) return unitOf(value, given[name]);
      const role = given[name];
      return typeof role === "string" ? calledIn(role) : "";
    },
  };
  return filled(piece.part, filling) as Node;
}

/** The settings of a piece, `<piece>.<value>`, each with where its value comes from. */
export function settingsOfPiece(piece: Piece, { cites, with: given }: PieceUse): Readonly<Record<string, Node>> {
  return Object.fromEntries(
    Object.entries(piece.with)
      .filter(([, { kind }]) => kind !== "role")
      .map(([name, value]) => [`${piece.id}.${name}`, settingOf(value, given[name], cites)]),
  );
}

function settingOf(
  { describes, unit: usual, assumed }: PieceValue,
  given: GivenValue | undefined,
  cites: readonly string[],
): Node {
  const { value, unit = usual, by } = opened(given);
  const said = { describes, ...(unit === undefined ? {} : { unit }) };
  if (value === undefined) return { ...said, origin: "not-stated", assumed };
  const held: SettingValue = value;
  return by === undefined
    ? { ...said, origin: "stated", value: held, cites }
    : { ...said, origin: "school-set", value: held, by };
}
