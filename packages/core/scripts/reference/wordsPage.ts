import { policies } from "../../src/policies/policies.js";
import { knownForms } from "../../src/policy/knownForms.js";
import { isSchema, type JsonSchema } from "../../src/schemas/conditional.js";
import { publishedSchemas } from "../../src/schemas/publishedSchemas.js";
import { knownRoles } from "../../src/visit/partySchema.js";
import { knownPurposes } from "../../src/visit/planSchema.js";
import { exampleOf } from "./exampleOf.js";
import { MADE, table } from "./page.js";

const visitSchema = publishedSchemas["visit"]?.() ?? {};
const definitions = isSchema(visitSchema["definitions"]) ? visitSchema["definitions"] : {};
const described = (schema: JsonSchema): string =>
  typeof schema["description"] === "string" ? schema["description"] : "";

const kinds = Object.entries(definitions).flatMap(([name, schema]) => {
  if (!isSchema(schema) || name === "visitEvent") return [];
  const example = schema["type"] === "object" ? undefined : exampleOf({ $ref: `#/definitions/${name}` });
  return [[`\`${name}\``, described(schema), example === undefined ? "" : `\`${JSON.stringify(example)}\``]];
});

/** What each word of a record with one word for its kind means, such as each thing that a call may say. */
function meanings(name: string): readonly (readonly string[])[] {
  const definition = definitions[name];
  const cases = isSchema(definition) && Array.isArray(definition["allOf"]) ? definition["allOf"] : [];
  return cases.filter(isSchema).flatMap(({ then }) => {
    if (!isSchema(then) || !isSchema(then["properties"])) return [];
    const [tag] = Object.values(then["properties"]);
    const others = Object.keys(then["properties"]).slice(1);
    const word = isSchema(tag) ? String(tag["const"]) : "";
    return [[`\`${word}\``, described(then), others.map((other) => `\`${other}\``).join(", ")]];
  });
}

const titled = new Map<string, readonly string[]>();
for (const { id, roles } of Object.values(policies))
  for (const role of roles) titled.set(role.id, [...(titled.get(role.id) ?? []), `${role.title} (${id})`]);

const roleWords = [...new Set([...knownRoles, ...titled.keys()])].map((role) => [
  `\`${role}\``,
  (titled.get(role) ?? []).join("<br>"),
]);

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(", ");

/** The kinds of values that fields hold, and the words that are compared as they are spelt. */
export function wordsPage(): string {
  return `# Kinds and words

${MADE}

## Kinds

What a field or an entry holds, by the name of its kind. The [published schemas](../../packages/core/schemas) have the same definitions.

${table(["kind", "what it is", "example"], kinds)}

## Roles

A party of an event is one of these words, or \`visitor:\` with a visitor's id. The list is open: a policy and a school may have words of their
own. Beside a word stands what a policy that ships calls it; a word without a title is heard from, and no policy asks it for anything.

${table(["word", "what a policy calls it"], roleWords)}

## What a call may say

Each entry of \`says\` has one of these words in \`what\`, and may have the entries beside it.

${table(["word", "what it means", "entries"], meanings("said"))}

## Forms

\`form\` of \`form-completed\` and \`form-shared\` is one of these, or the id of a form that the school has of its own:
${list(knownForms)}.

## Purposes

\`purposes\` takes any short text. These have a line of their own on the forms: ${list(knownPurposes)}.
`;
}
