import type { Issue } from "../../parsed/Issue.js";
import { issueOf } from "../issueOf.js";
import { addToLadder } from "./addToLadder.js";
import { fillPiece, settingsOfPiece } from "./fillPiece.js";
import { idOf, isNode, listOf, type Node } from "../../parsed/Node.js";
import type { Piece } from "./Piece.js";
import type { PieceUse } from "./piecesSchema.js";

/** The place of a filled part, and the place in `pieces` that it comes from. */
export type Origin = readonly [filled: string, written: string];

/** A document while its pieces are put in, with what is wrong so far. */
export type Growing = {
  readonly document: Node;
  readonly issues: readonly Issue[];
  readonly origins: readonly Origin[];
};

/** A piece with how a document uses it, and at which place. */
export type Placed = { readonly piece: Piece; readonly use: PieceUse; readonly at: string };

const lists = ["rules", "timers", "ladders", "events"] as const;

/** Puts the part of one piece behind the document's own parts, its values among the settings, its ladder where there is none. */
export function addPiece(so: Growing, { piece, use, at }: Placed, calledIn: (role: string) => string): Growing {
  const part = fillPiece(piece, use, calledIn);
  const grown = lists.map((name) => ({ name, ...addedTo(so.document[name], part[name], name === "events") }));
  const settings = settingsOfPiece(piece, use);
  const own = isNode(so.document["settings"]) ? so.document["settings"] : {};
  const ladder = addToLadder(so.document["ladder"], part["ladder"], at);
  const taken = Object.keys(settings).filter((id) => Object.hasOwn(own, id));
  return {
    document: {
      ...so.document,
      settings: { ...own, ...settings },
      ...Object.fromEntries(grown.flatMap(({ name, more, all }) => (more.length > 0 ? [[name, all]] : []))),
      ...(ladder.ladder === undefined ? {} : { ladder: ladder.ladder }),
    },
    issues: [...so.issues, ...taken.map((id) => issueOf(`/settings/${id}`, "name-repeated")), ...ladder.issues],
    origins: [
      ...so.origins,
      ...Object.keys(settings).map((id): Origin => [`/settings/${id}`, `${at}/with/${id.slice(piece.id.length + 1)}`]),
      ...grown.flatMap(({ name, before, more }) =>
        more.map((_, place): Origin => [`/${name}/${String(before.length + place)}`, at]),
      ),
      ...(ladder.path === undefined ? [] : [[ladder.path, at] as const]),
    ],
  };
}

/** A list with what a piece adds. An event that the document declares itself is its own. */
function addedTo(own: unknown, added: unknown, onceEach: boolean) {
  const before = listOf(own);
  const known = new Set(onceEach ? before.map(idOf) : []);
  const more = listOf(added).filter((one) => !known.has(idOf(one)));
  return { before, more, all: [...before, ...more] };
}
