import type { Audience } from "./audience.js";
import type { Condition } from "./condition.js";
import type { DataClass } from "./dataClass.js";
import type { FieldSource } from "./fieldSource.js";
import type { Retention } from "./retention.js";

/** What every field has, whatever its type. */
export type FieldBase = {
  /** The key in the data, in camelCase, the same in every edition that asks the same thing. */
  readonly id: string;
  /** To the letter where `cites` names a label of a source form, else our own words. */
  readonly label: string;
  /** The short name of one of several answers to the same question. Fields in a row with equal labels share one question. */
  readonly part?: string;
  readonly hint?: string;
  /** Clauses of the sources; empty for a field of our own. */
  readonly cites: readonly string[];
  /** Everyone who may see the answer. */
  readonly audience: readonly Audience[];
  readonly retention: Retention;
  readonly dataClass?: readonly DataClass[];
  /** Needed for completion, where the field applies at all. */
  readonly required?: true;
  /** Needed for completion when the condition is true, where the field applies at all. */
  readonly requiredIf?: Condition;
  /** Absent: always applies. An answer to a field that does not apply is dropped on completion and listed. */
  readonly appliesIf?: Condition;
  readonly from?: FieldSource;
  /** Answered with a pen while the visit goes on: a record leaves room for it where there is no answer. A signature always is. */
  readonly byHand?: true;
};

/** One of a choice's options: what is stored and what is read. */
export type FieldOption = { readonly const: string; readonly title: string };

/** The types that hold one string. */
export type PlainFieldType =
  | {
      readonly type:
        "text" | "date" | "time" | "instant" | "person" | "phone" | "address" | "postcode" | "registration";
    }
  | { readonly type: "signature" }
  | { readonly type: "longText"; /** lines on paper */ readonly expectedLines: number };

/** The types with a fixed set of answers. `worry` is the answer that asks for details; missing is "not answered", never No. */
export type ChoiceFieldType =
  | { readonly type: "yesNo"; readonly worry?: "yes" | "no" }
  | { readonly type: "yesNoNotKnown"; readonly worry?: "yes" | "no" }
  | { readonly type: "choice"; readonly options: readonly FieldOption[] }
  | { readonly type: "rating"; readonly axis: "likelihood" | "consequence" };

/** Worked out from a likelihood and a consequence of the same row or form; printed, never stored. */
export type BandFieldType = {
  readonly type: "band";
  readonly from: readonly [likelihood: string, consequence: string];
};

/** A field that stands alone or as a column of repeating rows. `from` of a band names fields, not the visit. */
export type FlatField = (FieldBase & (PlainFieldType | ChoiceFieldType)) | (Omit<FieldBase, "from"> & BandFieldType);

/** Repeating rows: a list of flat objects. `printRows` is the number of empty rows on a blank print. */
export type RowsField = FieldBase & {
  readonly type: "rows";
  readonly columns: readonly FlatField[];
  readonly printRows: number;
  readonly maxRows?: number;
};

/** One field of a form. */
export type FormField = FlatField | RowsField;
