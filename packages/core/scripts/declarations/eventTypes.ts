import type { z } from "zod";
import { ofEvent } from "../../src/schemas/everyDescription.js";
import { visitEventSchema } from "../../src/visit/visitEventSchema.js";
import { comment, entriesText, wordOf, type At, type Naming } from "./typeText.js";

const options = visitEventSchema.options as readonly z.ZodObject[];
const [first = {}] = options.map(({ shape }): z.core.$ZodShape => shape);

/** The entries that most events have in the same way; an event that has one of them in another way says so itself. */
const shared = Object.fromEntries(
  Object.entries(first).filter(
    ([key, schema]) => options.filter(({ shape }) => shape[key] === schema).length > options.length / 2,
  ),
);

const typeName = (word: string): string =>
  `${word.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}Event`;

/** One type for each type of event, over the entries that all of them have, and the union of them under the name that applications use. */
export function eventTypes(name: string, of: Omit<Naming, "said">): string {
  const naming: Naming = { ...of, said: ofEvent };
  const each = options.map((option) => {
    const shape: z.core.$ZodShape = option.shape;
    const word = wordOf(shape["type"]);
    const at: At = { path: "", tagged: `(${word})` };
    const own = Object.fromEntries(
      Object.entries(shape).filter(([key, schema]) => key !== "type" && shared[key] !== schema),
    );
    const type = `${comment(ofEvent("", at.tagged)?.text)}readonly type: "${word}";\n`;
    return { name: typeName(word), text: `EventEntries & {\n${type}${entriesText(own, at, naming, true)}}` };
  });
  const common = entriesText(shared, { path: "", tagged: "(every-event)" }, naming, true);
  return [
    `type EventEntries = {\n${common}};`,
    ...each.map((event) => `type ${event.name} = ${event.text};`),
    `type ${name} = ${each.map((event) => event.name).join(" | ")};`,
  ].join("\n");
}
