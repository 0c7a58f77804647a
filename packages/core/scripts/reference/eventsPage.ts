import { clausesOf } from "../../src/schemas/everyDescription.js";
import { placesOf } from "../../src/schemas/placesOf.js";
import { publishedSchemas } from "../../src/schemas/publishedSchemas.js";
import { clausesByEvent, clausesByFact } from "./decides.js";
import { eventKinds, type EventKind } from "./eventExamples.js";
import { kindOf } from "./exampleOf.js";
import { factsByEvent } from "./factsByEvent.js";
import { clausesOr, MADE, table } from "./page.js";
import { timersOfEvent } from "./timersOfEvent.js";

const common = placesOf(publishedSchemas["visit-event"]?.() ?? {}).filter(({ path }) => /^[a-z]+$/.test(path));
const withoutClauses = (text: unknown): string =>
  typeof text === "string" ? text.replace(/ Kept for [^.]*\.$/, "") : "";

function sectionOf({ type, description, own, example }: EventKind, facts: readonly string[]): string {
  const kept = own.flatMap(([name]) => clausesOf(`event ${type}.${name}`));
  const asked = facts.flatMap((fact) => clausesByFact.get(fact) ?? []);
  const clauses = [...new Set([...(clausesByEvent.get(type) ?? []), ...kept, ...asked])].sort();
  const timers = timersOfEvent(type);
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

${timers.length === 0 ? "" : `${table(["policy", "timer", "what the event does", "clauses"], timers)}\n\n`}${
    facts.length === 0
      ? ""
      : `Facts: ${facts.map((fact) => `[\`${fact}\`](facts.md#${fact.toLowerCase().replaceAll(".", "")})`).join(", ")}.\n\n`
  }Decides: ${clausesOr(clauses)}.`;
}

/** Every type of event, with its entries, an example and the clauses whose timer or step starts with it or is done by it. */
export function eventsPage(): string {
  const facts = factsByEvent();
  return `# Events of the visit

${MADE}

The record's \`events\` say what happened, one fact each. They are only ever added; a mistake is put right by a later event. The example of
each type has all of its entries; those that are not \`(needed)\` may be left out, which says that they are not known. Kinds and role words
are explained on [a page of their own](words.md). Below each example stand the [timers](timers.md) that the event starts or does, the facts
that look at it, and all clauses that rest on it: those of its timers, steps and facts, and those for which an entry is kept.

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

${eventKinds.map((kind) => sectionOf(kind, facts.get(kind.type) ?? [])).join("\n\n")}
`;
}
