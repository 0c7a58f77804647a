import Ajv from "ajv";
import addFormats from "ajv-formats";
import type { Form } from "../src/index.js";
import { chance } from "./chance.js";
import { generateDocument } from "./generateDocument.js";

/** What came of comparing the two validators on the same documents. */
export type Verdicts = {
  readonly both: number;
  readonly neither: number;
  /** Refused by zod alone, and only for what the form lists as unsaid. */
  readonly unsaid: number;
  /** Anything else: there must be none. Holds generated data only. */
  readonly disagreements: readonly { readonly document: unknown; readonly zod: unknown; readonly ajv: unknown }[];
};

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${typeof part === "number" ? "*" : String(part)}`).join("");

/** Puts generated documents to zod and to Ajv in strict mode with formats, and counts where they agree. */
export function compareVerdicts(form: Form, documents: number, seed: number, draft = false): Verdicts {
  const ajv = addFormats(new Ajv({ strict: true, strictRequired: false, allErrors: false }));
  const validate = ajv.compile(form.jsonSchema({ draft }));
  const schema = draft ? form.draftSchema : form.schema;
  const unsaid = new Set(form.unsaid.map(({ pointer }) => pointer));
  const c = chance(seed);
  const disagreements: { document: unknown; zod: unknown; ajv: unknown }[] = [];
  const counts = { both: 0, neither: 0, unsaid: 0 };
  for (let made = 0; made < documents; made += 1) {
    const document = generateDocument(form.definition, c);
    const zod = schema.safeParse(document);
    const ajvAccepts = validate(document);
    if (zod.success && ajvAccepts) counts.both += 1;
    else if (!zod.success && !ajvAccepts) counts.neither += 1;
    else if (
      ajvAccepts &&
      zod.error?.issues.every(({ code, path }) => code === "custom" && unsaid.has(pointerOf(path)))
    )
      counts.unsaid += 1;
    else disagreements.push({ document, zod: zod.error?.issues, ajv: validate.errors });
  }
  return { ...counts, disagreements };
}
