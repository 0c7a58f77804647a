import type { AnswerOption } from "@home-visits/forms";

/** What every control has. */
export type ControlBase = {
  /** A JSON Pointer into the form's data, and the field's name in the file. */
  readonly name: string;
  /** What a reader's software says for it. */
  readonly question: string;
  /** The row of a table that it stands in, from 1. */
  readonly row?: number;
  /** The answer so far, as it is stored. */
  readonly value: string | undefined;
};

/** A place to type in. A `long` answer may have line breaks. */
export type TextControl = ControlBase & { readonly kind: "text"; readonly long: boolean };

/** One answer out of a list that opens. */
export type ListControl = ControlBase & { readonly kind: "list"; readonly options: readonly AnswerOption[] };

/** Squares of which one at most is crossed. The same object for every square of a group. */
export type RadioControl = ControlBase & { readonly kind: "radio" };

/** A square of its own, crossed or not; `state` is what a crossed one says. */
export type CheckControl = ControlBase & { readonly kind: "check"; readonly state: string };

/** A place of a form that is filled in on a screen. */
export type FormControl = TextControl | ListControl | RadioControl | CheckControl;
