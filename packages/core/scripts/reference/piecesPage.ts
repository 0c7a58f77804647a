import { sayPolicy } from "../../src/findings/sayPolicy.js";
import { policyPieces } from "../../src/policy/pieces/policyPieces.js";
import type { Piece } from "../../src/policy/pieces/Piece.js";
import { parsePolicy } from "../../src/policy/parsePolicy.js";
import { MADE, table } from "./page.js";

const likely = (piece: Piece): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(piece.with).map(([name, { like }]) => [name, like]));
const useOf = (piece: Piece) => ({ piece: piece.id, cites: ["OURS-1"], with: likely(piece) });

/** What a policy of this one piece says, by the telling back that its author reads. */
function sentencesOf(piece: Piece): readonly string[] {
  const needed = policyPieces.filter(({ id }) => piece.id === "check-calls" && id === "overdue");
  const source = { code: "OURS", document: "Ours", cites: [] };
  const parsed = parsePolicy({
    id: "ours",
    title: "Ours",
    edition: "1",
    source,
    pieces: [piece, ...needed].map(useOf),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const own = new Set(idsIn(piece.part));
  return sayPolicy(parsed.value)
    .flatMap(({ lines }) => lines)
    .filter(({ from, says }) => own.has(from) || (piece.id === "check-calls" && says.includes("heard of")))
    .map(({ says }) => says);
}

function idsIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(idsIn);
  if (typeof part !== "object" || part === null) return [];
  return [...("id" in part && typeof part.id === "string" ? [part.id] : []), ...Object.values(part).flatMap(idsIn)];
}

const kinds = { number: "a number", clock: "a time of day", "yes-no": "true or false", role: "a role" } as const;

const rowsOf = ({ with: values }: Piece): readonly (readonly string[])[] =>
  Object.entries(values).map(([name, { kind, unit, describes, like, assumed }]) => [
    `\`${name}\``,
    describes,
    unit === undefined ? kinds[kind] : `${kinds[kind]} of ${unit}`,
    `\`${JSON.stringify(like)}\``,
    assumed === undefined ? "" : `\`${JSON.stringify(assumed)}\` is assumed`,
  ]);

const sectionOf = (piece: Piece): string => `## \`${piece.id}\`: ${piece.title}

${piece.describes}

\`\`\`json
${JSON.stringify(useOf(piece))}
\`\`\`

${table(["value", "what it is", "kind", "such as", "where it is left out"], rowsOf(piece))}

With these values it says: ${sentencesOf(piece)
  .map((sentence) => `“${sentence}”`)
  .join(" ")}
`;

/** The pieces that a policy document can be put together from. */
export function piecesPage(): string {
  return `# Pieces of a policy

${MADE}

A document names a piece in \`pieces\`, with the clauses that it rests on and its own values; \`strength\` makes it advice: \`should\`. What the piece
stands for, its rules, timed clauses and steps, is put behind the document's own parts when the document is read. A value alone is
stated by the clauses. Where no clause states it, say who decided it: \`{ "value": 3, "by": "Headteacher" }\`; a length of time may have another
\`unit\`. A value that may be left out counts as not stated, and is assumed in lenient mode alone.

${policyPieces.map(sectionOf).join("\n")}`;
}
