/** One value that a piece asks for: what it describes, and what it is. */
export type PieceValue = {
  /** A role is somebody who acts; the others become settings of the policy, `<piece>.<value>`. */
  readonly kind: "number" | "clock" | "yes-no" | "role";
  readonly describes: string;
  /** What a number counts where the document does not say otherwise. */
  readonly unit?: string;
  /** The least that a number may be; nought where it is missing. */
  readonly least?: number;
  /** The value of the same piece above which this one has to be, or nothing can keep both. */
  readonly above?: string;
  /** What it may look like. */
  readonly like: number | string | boolean;
  /** What lenient mode reckons with where the document leaves the value out. Without one it must be given. */
  readonly assumed?: number | string | boolean;
};

/**
 * A part of a policy that many policies have, as data: the values that it asks for, and the rules, timed clauses, events or steps that it stands for.
 * In its `part`, `$cites` and `$strength` stand for those of the document, `$by` for the value `by`, and `$within.unit` for what it counts.
 */
export type Piece = {
  readonly id: string;
  readonly title: string;
  readonly describes: string;
  readonly with: Readonly<Record<string, PieceValue>>;
  readonly part: Readonly<Record<string, unknown>>;
};
