import { checkArgument } from "./checkArgument.js";
import { expected } from "./expected.js";
import { z } from "zod";
import { documentBounds, recordBounds, type Bounds } from "./bounds.js";
import { describeZodIssue, type KnownKeys } from "./describeZodIssue.js";
import { fewIssues, MOST_ISSUES } from "./fewIssues.js";
import { issue, type Issue } from "./Issue.js";
import { notParsed, type Parsed } from "./Parsed.js";
import { plainData } from "./plainData.js";

/** The issues of zod in the words of the catalogue; those beyond the last that is shown are only counted, because words take time. */
function described(found: readonly z.core.$ZodIssue[], known: KnownKeys): readonly Issue[] {
  const issues: Issue[] = [];
  let total = 0;
  for (const one of found) {
    const said = issues.length < MOST_ISSUES ? describeZodIssue(one, known, MOST_ISSUES) : [];
    total += one.code === "unrecognized_keys" ? one.keys.length : Math.max(said.length, 1);
    issues.push(...said);
  }
  return fewIssues(issues, total);
}

type Reading<S extends z.ZodType> = { readonly schema: S; readonly input: unknown; readonly bounds: Bounds };

function read<S extends z.ZodType>({ schema, input, bounds }: Reading<S>): Parsed<z.output<S>> {
  const plain = plainData(input, bounds);
  if (!plain.ok) return plain;
  const known: KnownKeys = new WeakMap();
  const result = schema.safeParse(plain.value, {
    reportInput: true,
    error: (raw) => {
      if (raw.code === "unrecognized_keys" && raw.inst instanceof z.core.$ZodObject)
        known.set(raw.keys, Object.keys(raw.inst._zod.def.shape));
      return "";
    },
  });
  if (result.success) return { ok: true, value: result.data };
  const [first = issue("", "not-allowed"), ...rest] = described(result.error.issues, known);
  return notParsed(first, ...rest);
}

/**
 * Reads unknown input with a zod schema: the one bridge from zod to {@link Parsed}.
 *
 * Gives at most 100 issues; when there are more, the last says how many. Input is a record of somebody's data: up to 20,000 entries in one
 * list, 200,000 in all, 64 levels, 100,000 characters in one text, and nothing but plain data such as JSON. What is more, or is circular,
 * is an issue and never an exception, and the schema does not see it. The schema must be synchronous.
 */
export const parseWith = <S extends z.ZodType>(schema: S, input: unknown): Parsed<z.output<S>> => {
  checkArgument("parseWith", "schema", schema, expected.zodSchema);
  return read({ schema, input, bounds: recordBounds });
};

/** The same for a document that people write, such as a policy or the definition of a form: up to 1,000 entries in one list, 50,000 in all. */
export const parseDocumentWith = <S extends z.ZodType>(schema: S, input: unknown): Parsed<z.output<S>> => {
  checkArgument("parseDocumentWith", "schema", schema, expected.zodSchema);
  return read({ schema, input, bounds: documentBounds });
};
