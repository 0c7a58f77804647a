import * as core from "@home-visits/core";
import type { Parsed } from "@home-visits/core";
import * as timers from "@home-visits/core/timers";
import * as escalation from "@home-visits/escalation";
import * as formsPackage from "@home-visits/forms";
import { z } from "zod";

/** What a parser does with what anybody may send. */
type Parse = (input: unknown) => Parsed<unknown>;

const withSchema = (parse: (schema: z.ZodType, input: unknown) => Parsed<unknown>): Parse => {
  const schema = z.record(z.string(), z.array(z.string()));
  return (input) => parse(schema, input);
};

/** Parsers that take something before the input. */
const given: Readonly<Record<string, Parse>> = {
  parseWith: withSchema(core.parseWith),
  parseDocumentWith: withSchema(core.parseDocumentWith),
};

const exported = { ...formsPackage, ...escalation, ...timers, ...core };
/** Every parser that the packages export, by name; a new one is among them without a line here. */
export const parsers: ReadonlyMap<string, Parse> = new Map<string, Parse>([
  ...Object.entries(exported).flatMap(([name, made]): [string, Parse][] =>
    /^parse[A-Z]/.test(name) && typeof made === "function" ? [[name, given[name] ?? (made as Parse)]] : [],
  ),
  ["extendPolicy", (input) => core.extendPolicy(core.reach2Policy2020, input)],
  ...Object.values(formsPackage.forms).flatMap((form): [string, Parse][] => [
    [`${form.id}: parse`, form.parse],
    [`${form.id}: complete`, form.complete],
  ]),
]);
