import type { Issue } from "../../parsed/Issue.js";
import { issueOf, unknownName } from "../issueOf.js";
import type { Policy } from "../policySchema.js";
import { roleWords } from "../roleWords.js";
import { addPiece, type Growing, type Origin, type Placed } from "./addPiece.js";
import { addsToOne } from "./addToLadder.js";
import { opened } from "./fillPiece.js";
import type { PieceUse } from "./piecesSchema.js";
import { policyPieces } from "./policyPieces.js";

/** A document whose pieces are in their places, what is wrong with them, and where the document writes what stands at a filled place. */
export type WithPieces = {
  readonly document: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
  readonly placeOf: (path: string) => string;
};

/** Puts the pieces of a document after its own parts. What a piece adds to the ladder for overdue staff comes after the ladder itself. */
export function withPieces(policy: Policy, pieces: readonly PieceUse[]): WithPieces {
  const placed = pieces.flatMap((use, place): Placed[] => {
    const piece = policyPieces.find(({ id }) => id === use.piece);
    return piece === undefined ? [] : [{ piece, use, at: `/pieces/${String(place)}` }];
  });
  const once = placed.filter(({ piece }, place) => placed.findIndex((other) => other.piece === piece) === place);
  const ladderFirst = [...once].sort((one, other) => Number(adds(one)) - Number(adds(other)));
  const bare: Growing = { document: policy, issues: [], origins: [] };
  const grown = ladderFirst.reduce((so, one) => addPiece(so, one, (role) => titleOf(role, policy)), bare);
  return {
    document: grown.document,
    issues: [
      ...placed.filter((one) => !once.includes(one)).map(({ at }) => issueOf(`${at}/piece`, "name-repeated")),
      ...once.flatMap((one) => strangersIn(one, roleWords(policy))),
      ...once.flatMap(tooLowIn),
      ...grown.issues,
    ],
    placeOf: placeIn(grown.origins),
  };
}

const adds = ({ piece }: Placed): boolean => addsToOne(piece.part["ladder"]);

/** Roles that neither the policy nor a record knows. */
const strangersIn = ({ piece, use, at }: Placed, known: readonly string[]): readonly Issue[] =>
  Object.entries(piece.with).flatMap(([name, { kind }]) => {
    const role = use.with[name];
    if (kind !== "role" || typeof role !== "string" || known.includes(role)) return [];
    return [unknownName(`${at}/with/${name}`, "unknown-role", role, known)];
  });

/** Values that have to be above another one of the same piece and are not, where both count the same. */
const tooLowIn = ({ piece, use, at }: Placed): readonly Issue[] =>
  Object.entries(piece.with).flatMap(([name, { above = "" }]) => {
    const [one, other] = [opened(use.with[name]), opened(use.with[above])];
    const compared = one.unit === other.unit && typeof one.value === typeof other.value;
    if (!compared || one.value === undefined || other.value === undefined || one.value > other.value) return [];
    return [issueOf(`${at}/with/${name}`, "value-too-low", above)];
  });

/** What a role is called in the middle of a sentence: by its title in the policy, and by its word where the policy has none. */
function titleOf(role: string, { roles }: Policy): string {
  const title = roles.find(({ id }) => id === role)?.title ?? role.replaceAll("-", " ");
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

const placeIn =
  (origins: readonly Origin[]) =>
  (path: string): string =>
    origins.findLast(([filled]) => `${path}/`.startsWith(`${filled}/`))?.[1] ?? path;
