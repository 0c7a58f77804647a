import type { Condition } from "./condition.js";

/** An entry of a proposed event: the answer to a field (or column, under `each`), read as a field's source is, or a fixed word. */
export type EventEntry =
  | {
      readonly field: string;
      readonly as?: "boolean";
      readonly values?: Readonly<Record<string, string>>;
    }
  | { readonly value: string };

/**
 * An event of the visit that finished answers speak of. It is proposed when `at` is answered and `when`, if given, is true;
 * with `each`, once for every row of that field. `statements` gathers rows into the event's list of statements, for the kinds that core knows.
 */
export type EventMapping = {
  readonly type: string;
  /** The field that holds the instant; under `each` a column of the row, where it has one of that name. */
  readonly at: string;
  readonly when?: Condition;
  readonly each?: string;
  readonly entries?: Readonly<Record<string, EventEntry>>;
  /** Entries of an event of a policy's own: they stand in its `own`. */
  readonly own?: Readonly<Record<string, EventEntry>>;
  readonly statements?: {
    readonly rows: string;
    readonly kind: string;
    readonly text: string;
    readonly kinds: readonly string[];
  };
};
