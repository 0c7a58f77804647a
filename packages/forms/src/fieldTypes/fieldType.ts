import type { Parsed, RiskMatrix } from "@home-visits/core";
import type { ZoneOption } from "../arguments/zoneOf.js";
import type { z } from "zod";
import type { Fault } from "../definition/fault.js";
import type { FieldBase } from "../definition/fieldBase.js";
import type { FlatAnswer, FormRow } from "../definition/formDocument.js";
import type { JsonSchema } from "../schema/jsonSchema.js";
import type { Json } from "../source/json.js";
import type { JsonFormsElement } from "../ui/jsonFormsElement.js";
import type { Phrases, Wording } from "../wording/wording.js";
import type { AnswerOption } from "./answerOption.js";

/** What a field of a type is to its entry: what every field has, and the keys of its own. */
export type FieldOf<K> = Omit<FieldBase, "from"> & K;

/** The two renderers: their pickers hold a date and time as one text, or apart. */
export type Renderer = "rjsf" | "json-forms";

/** What an answer is printed with, and the zone whose hours come twice in a night of autumn. */
export type PrintWords = ZoneOption & { readonly wording: Wording; readonly matrix: RiskMatrix | undefined };

/** An answer that a control of a page holds in another shape than it is stored in. */
export type Picker<K> = {
  /** What the control handed back as it is stored; undefined where nothing was picked or where the schema is to refuse it. */
  readonly read: (answer: unknown, zone: string) => Parsed<unknown>;
  readonly show: (answer: FlatAnswer, renderer: Renderer, zone: string) => unknown;
  /** The schema of the answer as JSON Forms holds it. */
  readonly jsonForms: (property: JsonSchema, wording: Wording) => JsonSchema;
  readonly element: (field: FieldOf<K>) => JsonFormsElement;
};

/**
 * Everything that this package knows of one type of field. Whoever wants to know something of a field asks its entry: nothing else
 * looks at `field.type`. What an entry leaves out is as a line of text has it.
 */
export type FieldType<K> = {
  /** The keys of its own that a definition gives it. */
  readonly keys: z.core.$ZodLooseShape;
  /** Worked out from other answers where it is printed: nobody gives it, and nothing stores it. */
  readonly workedOut?: true;
  /** What is worked out, as a schema of the answers that it is worked out from. It judges none of them. */
  readonly told?: (field: FieldOf<K>, matrix: RiskMatrix) => JsonSchema;
  /** What is stored. Its JSON Schema says the same, but for `unsaid`. */
  readonly schema: (field: FieldOf<K>, wording: Wording) => z.ZodType<FlatAnswer>;
  /** What the JSON Schema cannot say. */
  readonly unsaid?: string;
  /** The answers to choose from; a field without them is written in. */
  readonly options?: (field: FieldOf<K>, wording: Wording) => readonly AnswerOption[];
  /** The keys of its own that change with the matrix in force. */
  readonly scaled?: (field: FieldOf<K>, matrix: RiskMatrix) => Readonly<Record<string, unknown>>;
  /** Sentences quote the option that was chosen, as it is no Yes or No. */
  readonly quotesOption?: true;
  /** Several of the options may be chosen. */
  readonly several?: true;
  /** The most characters; 200 where this is left out. */
  readonly longest?: number;
  /** What to do about an issue, by its code. */
  readonly message: (code: string) => keyof Phrases;
  /** What else a definition has to keep to. */
  readonly faults?: (
    field: FieldOf<K>,
    beside: readonly { readonly id: string; readonly type: string }[],
    path: string,
  ) => readonly Fault[];
  /** The control of react-jsonschema-form, which may depend on the answer that stands in it and on the clock that it is picked by. */
  readonly widget?: (field: FieldOf<K>, zone: string, answer?: unknown) => Readonly<Record<string, unknown>>;
  /** The options of a control of JSON Forms. */
  readonly look?: Readonly<Record<string, unknown>>;
  readonly picker?: Picker<K>;
  /** The schema of the answers for which a condition's `is` holds; the one value where this is left out. */
  readonly holds?: (is: string) => JsonSchema;
  /** A value of the visit record as an answer; `text` is the value as it would be written, and an instant is turned by the clock of a zone. */
  readonly fromRecord?: (value: Json, text: string, zone: string) => string | number;
  /** The answer in words, as a print shows it; as it is stored where this is left out. */
  readonly text?: (field: FieldOf<K>, answers: FormRow, words: PrintWords) => string | undefined;
  /** How an answer is typed that a program has to read. */
  readonly hint?: keyof Phrases;
  /** Always answered with a pen, like a signature. */
  readonly byHand?: true;
  /** The answer is one long text, and columns of it share their room. */
  readonly long?: true;
  /** The answer begins with its day, so that times of a sheet can be told to be of that day. */
  readonly dated?: true;
  /** The answer may have line breaks. */
  readonly severalLines?: true;
  /** Lines for a pen; one where this is left out. */
  readonly penLines?: (field: FieldOf<K>) => number;
};
