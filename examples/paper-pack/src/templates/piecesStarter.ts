import { policyPieces, type Piece, type PieceValue } from "@home-visits/core";

/** What follows the document's own head: its roles, whose words the pieces use. */
const head = `{
  // An id of your own, in small letters, and what your policy is called.
  "id": "our-policy",
  "title": "Home visits at our school",
  "edition": "2026",
  "source": { "code": "OURS", "document": "Our home visit policy", "cites": [] },

  // Who acts: a person or a body, and who stands in.
  "roles": [
    { "id": "headteacher", "title": "Headteacher", "kind": "person", "cites": [], "substitutes": ["deputy"] },
    { "id": "deputy", "title": "Deputy headteacher", "kind": "person", "cites": [] },
    { "id": "school-office", "title": "School office", "kind": "body", "cites": [] }
  ],

  // Take out what your policy does not say, and write your own numbers. "cites" names the sentence of your paper.
  // Where the paper gives no number, say who decided it: { "value": 3, "by": "Headteacher" }.
  // For advice that does not bind, add "strength": "should". Rules of your own go into "rules"; "paper-pack say" tells all of it back.
  "pieces": [
`;

const kindOf = ({ kind, unit }: PieceValue): string => (kind === "role" ? "a role" : (unit ?? ""));

function explained(piece: Piece, place: number): string {
  const values = Object.entries(piece.with).map(([name, value]) => {
    const kind = kindOf(value);
    return `    //   ${name}: ${value.describes}${kind === "" ? "" : `, ${kind}`}`;
  });
  const given = Object.fromEntries(Object.entries(piece.with).map(([name, { like }]) => [name, like]));
  const use = { piece: piece.id, cites: [`OURS-${String(place + 1)}`], with: given };
  const last = place === policyPieces.length - 1;
  return [`    // ${piece.describes}`, ...values, `    ${JSON.stringify(use)}${last ? "" : ","}`].join("\n");
}

/** A policy of ten sentences to write over, put together from all pieces, with every value explained. */
export const piecesStarter = (): string => `${head}${policyPieces.map(explained).join("\n")}\n  ]\n}\n`;
