import type { z } from "zod";
import type { Descriptions } from "../../src/schemas/described.js";

/** Where in a record a type stands, as the descriptions name it. */
export type At = { readonly path: string; readonly tagged: string };

export type Naming = {
  /** The name that a schema's type has in this declaration file. */
  readonly nameOf: (schema: z.core.$ZodType) => string | undefined;
  readonly said: Descriptions;
  /** What is said of a schema that stands in several places, wherever it stands. */
  readonly sharedSaid: (schema: z.core.$ZodType) => Descriptions | undefined;
};

const top: At = { path: "", tagged: "" };

const inside = ({ path, tagged }: At, key: string): At => ({
  path: path === "" ? key : `${path}.${key}`,
  tagged: tagged === "" ? key : `${tagged}.${key}`,
});
const eachOf = ({ path, tagged }: At): At => ({ path: `${path}[]`, tagged: `${tagged}[]` });

const zod = (schema: z.core.$ZodType): z.core.$ZodTypes => schema as z.core.$ZodTypes;
const isOptional = (schema: z.core.$ZodType): boolean => zod(schema)._zod.def.type === "optional";

/** The comment above an entry: what is said of it in the published schemas, or in the schema itself. */
export function comment(text: string | undefined): string {
  return text === undefined ? "" : `/** ${text.replaceAll("*/", "*\\/")} */\n`;
}

const saidAt = (schema: z.core.$ZodType, { path, tagged }: At, { said }: Naming): string | undefined =>
  said(path, tagged)?.text ?? (schema as z.ZodType).description;

/** Of the tag of an alternative the sentence about that alternative is told. */
function saidOfEntry(schema: z.core.$ZodType, key: string, at: At, naming: Naming): string | undefined {
  const ofCase = wordOf(schema) !== "" && at.tagged.endsWith(")") ? naming.said("", at.tagged)?.text : undefined;
  return ofCase ?? saidAt(schema, inside(at, key), naming);
}

const quoted = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key));

/** The entries of an object type, each with its comment. */
export function entriesText(shape: z.core.$ZodShape, at: At, naming: Naming, readonly: boolean): string {
  return Object.entries(shape)
    .map(([key, schema]) => {
      const mark = `${readonly ? "readonly " : ""}${quoted(key)}${isOptional(schema) ? "?" : ""}`;
      return `${comment(saidOfEntry(schema, key, at, naming))}${mark}: ${typeText(schema, naming, inside(at, key))};\n`;
    })
    .join("");
}

function unionText(options: readonly z.core.$ZodType[], at: At, naming: Naming, tag?: string): string {
  const shared = sharedShape(options, naming);
  const alternatives = options
    .map((option) => {
      const { def } = zod(option)._zod;
      const word = tag !== undefined && def.type === "object" ? wordOf(def.shape[tag]) : "";
      const place = word === "" ? at : { ...at, tagged: `${at.tagged}(${word})` };
      if (shared === undefined || def.type !== "object") return typeText(option, naming, place);
      const own = Object.fromEntries(Object.entries(def.shape).filter(([key]) => !(key in shared)));
      return `{\n${entriesText(own, place, naming, false)}}`;
    })
    .join(" | ");
  return shared === undefined ? alternatives : `{\n${entriesText(shared, at, naming, false)}} & (${alternatives})`;
}

/** The entries that three alternatives or more have alike: said once, they are as many lines fewer in the declarations. */
function sharedShape(options: readonly z.core.$ZodType[], naming: Naming): z.core.$ZodShape | undefined {
  const shapes = options.flatMap((option) => {
    const { def } = zod(option)._zod;
    return def.type === "object" && naming.nameOf(option) === undefined ? [def.shape] : [];
  });
  const [first, ...others] = shapes;
  if (first === undefined || others.length < 2 || shapes.length < options.length) return undefined;
  const alike = Object.entries(first).filter(([key, schema]) => others.every((shape) => shape[key] === schema));
  return alike.length > 1 ? Object.fromEntries(alike) : undefined;
}

export function wordOf(schema: z.core.$ZodType | undefined): string {
  const def = schema && zod(schema)._zod.def;
  return def?.type === "literal" ? String(def.values[0]) : "";
}

const isUnion = (schema: z.core.$ZodType): boolean => zod(schema)._zod.def.type === "union";

/** The TypeScript type of what a schema gives, as text; `own` is asked for a schema's own type, not for its name. */
export function typeText(schema: z.core.$ZodType, naming: Naming, at: At = top, own = false): string {
  const name = own ? undefined : naming.nameOf(schema);
  if (name !== undefined) return name;
  const shared = naming.sharedSaid(schema);
  if (shared && shared !== naming.said) return typeText(schema, { ...naming, said: shared }, top, own);
  const { def } = zod(schema)._zod;
  switch (def.type) {
    case "string":
      return "string";
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "unknown":
      return "unknown";
    case "literal":
      return def.values.map((value) => JSON.stringify(value)).join(" | ");
    case "enum":
      return Object.values(def.entries)
        .map((value) => JSON.stringify(value))
        .join(" | ");
    case "optional":
      return `${typeText(def.innerType, naming, at)} | undefined`;
    case "readonly":
    case "default":
      return typeText(def.innerType, naming, at);
    case "array": {
      const inner = typeText(def.element, naming, eachOf(at));
      return !/^(\w+|\{[^]*\})$/.test(inner) || isUnion(def.element) ? `(${inner})[]` : `${inner}[]`;
    }
    case "record": {
      const record = `Record<${typeText(def.keyType, naming, at)}, ${typeText(def.valueType, naming, at)}>`;
      return "partial" in def && def.partial ? `Partial<${record}>` : record;
    }
    case "tuple":
      return `[${def.items.map((item) => typeText(item, naming, at)).join(", ")}]`;
    case "union":
      return unionText(def.options, at, naming, "discriminator" in def ? String(def.discriminator) : undefined);
    case "object":
      return `{\n${entriesText(def.shape, at, naming, own)}}`;
    case "lazy":
      return typeText(def.getter(), naming, at);
    default:
      throw new Error(`No type is written for a schema of kind ${def.type} at ${at.path}.`);
  }
}
