import { clausesOf } from "../../src/schemas/everyDescription.js";
import { placesOf } from "../../src/schemas/placesOf.js";
import { publishedSchemas } from "../../src/schemas/publishedSchemas.js";
import { clausesByEvent } from "./decides.js";
import { eventKinds, type EventKind } from "./eventExamples.js";
import { kindOf } from "./exampleOf.js";
import { clausesOr, MADE, table } from "./page.js";

const common = placesOf(publishedSchemas["visit-event"]?.() ?? {}).filter(({ path }) => /^[a-z]+$/.test(path));
const withoutClauses = (text: unknown): string =>
  typeof text === "string" ? text.replace(/ Kept for [^.]*\.$/, "") : "";

function sectionOf({ type, description, own, example }: EventKind): string {
  const kept = own.flatMap(([name]) => clausesOf(`event ${type}.${name}`));
  const clauses = [...new Set([...(clausesByEvent.get(type) ?? []), ...kept])].sort();
  const rows = own.map(([name, schema, needed]) => [
    `\`${name}\`${needed ? " (needed)" : ""}`,
    kindOf(schema),
    withoutClauses(schema["description"]),
    clausesOf(`event ${type}.${name}`).join(", "),
  ]);
  const entries =
    rows.length === 0 ? "It has no entries of its own." : table(["entry", "kind", "what it says", "kept for"], rows);
  return `## \`${type}\`

${description}

${entries}

\`\`\`json
${JSON.stringify(example, null, 2)}
\`\`\`

Timers, steps and fields of: ${clausesOr(clauses)}.`;
}

/** Every type of event, with its entries, an example and the clauses whose timer or step starts with it or is done by it. */
export function eventsPage(): string {
  return `# Events of the visit

${MADE}

The record's \`events\` say what happened, one fact each. They are only ever added; a mistake is put right by a later event. The example of
each type has all of its entries; those that are not \`(needed)\` may be left out, which says that they are not known.

Every event has these entries:

${table(
  ["entry", "kind", "what it says"],
  common.map(({ path, schema, needed, description }) => [
    `\`${path}\`${needed ? " (needed)" : ""}`,
    path === "type" ? "one of the types below" : kindOf(schema),
    withoutClauses(description),
  ]),
)}

The types: ${eventKinds.map(({ type }) => `[\`${type}\`](#${type})`).join(", ")}.

${eventKinds.map(sectionOf).join("\n\n")}
`;
}
