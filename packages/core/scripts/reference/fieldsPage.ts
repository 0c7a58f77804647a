import { clausesOf } from "../../src/schemas/everyDescription.js";
import { placesOf, type SchemaPlace } from "../../src/schemas/placesOf.js";
import { publishedSchemas } from "../../src/schemas/publishedSchemas.js";
import { clausesByFact, factsByPlace } from "./decides.js";
import { exampleOf, kindOf } from "./exampleOf.js";
import { cell, MADE, table } from "./page.js";
import { referenceVisits } from "./referenceVisits.js";

const facts = factsByPlace(referenceVisits);

function clauses(path: string): readonly string[] {
  const plain = path.replaceAll(/\([a-z-]+\)/g, "");
  const decided = (facts.get(plain) ?? []).flatMap((fact) => clausesByFact.get(fact) ?? []);
  return [...new Set([...clausesOf(`visit ${plain}`), ...decided])].sort();
}

const rowOf = ({ path, schema, needed, description = "" }: SchemaPlace): readonly string[] => [
  `\`${path}\`${needed ? " (needed)" : ""}`,
  kindOf(schema),
  description.replace(/ Kept for [^.]*\.$/, ""),
  `\`${cell(JSON.stringify(exampleOf(schema)))}\``,
  (facts.get(path.replaceAll(/\([a-z-]+\)/g, "")) ?? []).map((fact) => `\`${fact}\``).join(", "),
  clauses(path).join(", "),
];

/** Every field of the visit, with an example, the facts that read it and the clauses that rest on it. */
export function fieldsPage(): string {
  const places = placesOf(publishedSchemas["visit"]?.() ?? {}).filter(({ path }) => !path.startsWith("@visitEvent"));
  const own = places.filter(({ path }) => !path.startsWith("@"));
  const shared = places.filter(({ path }) => path.startsWith("@"));
  const sections = [...new Set(own.map(({ path }) => path.replace(/[.[(].*$/, "")))];
  const heads = ["field", "kind", "what it says", "example", "facts that read it", "clauses"];
  const rows = (of: readonly SchemaPlace[]): string => table(heads, of.map(rowOf));
  return `# Fields of the visit

${MADE}

A path names a field: \`household.adults[].name\` is the name of each adult, \`announced(told).on\` a field that \`announced\` has when its
status is \`told\`. What is missing is not known; \`false\` and an empty list are answers. \`(needed)\` stands beside what every such record
must have. The [events](events.md) have a page of their own. A fact reads a field where it looks at it in the record below; the clauses are
those that ask for the field to be kept and those whose rule or timer asks such a fact.

A whole record with most of its fields, which the tests read:

\`\`\`json
${JSON.stringify(referenceVisits[0], null, 2)}
\`\`\`

${sections.map((name) => `## \`${name}\`\n\n${rows(own.filter(({ path }) => path.replace(/[.[(].*$/, "") === name))}`).join("\n\n")}

## Records that come up in several places

${rows(shared)}
`;
}
