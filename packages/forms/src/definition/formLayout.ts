/** A cell of a boxed grid: label and answer together. */
export type GridCell = {
  readonly field: string;
  readonly span?: number;
  /** Its answer stands out: what somebody looks for in a hurry. */
  readonly prominent?: boolean;
};

/** A heading over several columns of a table. */
export type ColumnGroup = {
  readonly label: string;
  readonly cites?: readonly string[];
  readonly columns: readonly string[];
};

/** One line of a scale or a key. */
export type ReferenceLine = {
  readonly key?: string;
  readonly text: string;
  readonly detail?: string;
  readonly cites?: readonly string[];
  /** It is what the clauses say that it cites: under another policy it does not hold, and a pack has that one's own words. */
  readonly of?: "policy";
};

/** A scale or a key printed for the reader. */
export type ReferenceTable = { readonly title: string; readonly lines: readonly ReferenceLine[] };

/** A row of a static table; `answer` ties it to one option of the block's field, so that a record can mark it. */
export type SituationRow = {
  readonly cells: readonly string[];
  readonly cites: readonly string[];
  readonly answer?: string;
};

/**
 * A part of the page, by reference to field ids. In `questions` and `prompts`, fields in a row with equal labels are one
 * question with several answers: the label stands once and each answer has its `part` beside it.
 */
export type LayoutBlock =
  | {
      readonly block: "grid";
      readonly rows: readonly (readonly GridCell[])[];
      /** The field whose day the reader knows: a date and time on that day is shown by its time alone. */
      readonly dayOf?: string;
    }
  | {
      readonly block: "questions";
      readonly fields: readonly string[];
      readonly options: readonly [string, string];
      readonly cites?: readonly string[];
    }
  | { readonly block: "prompts"; readonly fields: readonly string[] }
  | { readonly block: "box"; readonly field: string }
  | { readonly block: "choice"; readonly field: string }
  | {
      readonly block: "table";
      readonly field: string;
      readonly groups?: readonly ColumnGroup[];
      /** Relative widths, one per column (in `slots` mode one per slot). */
      readonly widths: readonly number[];
      /** `rows` (when absent): an entry per line. `slots`: an entry per column, headed by `slotLabels`. */
      readonly mode?: "rows" | "slots";
      readonly slotLabels?: readonly string[];
      /** Columns whose answers stand out, such as the times at which somebody acts. */
      readonly prominent?: readonly string[];
      /** Columns whose answers of several lines stand on one, such as addresses in a list of homes. */
      readonly inLine?: readonly string[];
      /** A record sets rows that are alike as one row, with a column for each value of `by`, which holds what `show` names. */
      readonly across?: { readonly by: string; readonly show: readonly string[] };
      /** As the grid's; or a column of the table, for the day of each row. */
      readonly dayOf?: string;
      readonly cites?: readonly string[];
    }
  | {
      readonly block: "reference";
      /** A heading over all of the tables. */
      readonly title?: string;
      readonly tables: readonly ReferenceTable[];
      /** The tables are the scales and the key of the form's matrix, and change with it. */
      readonly of?: "matrix";
    }
  | {
      readonly block: "situations";
      readonly title?: string;
      readonly field?: string;
      readonly head: readonly string[];
      readonly rows: readonly SituationRow[];
      readonly cites?: readonly string[];
    }
  /** `of` as of a line of a reference. */
  | { readonly block: "note"; readonly text: string; readonly cites: readonly string[]; readonly of?: "policy" };

/** How a form lies on A4. */
export type FormLayout = { readonly orientation: "portrait" | "landscape"; readonly blocks: readonly LayoutBlock[] };
