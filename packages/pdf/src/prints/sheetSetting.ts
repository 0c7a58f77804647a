import type { RiskMatrix } from "@home-visits/core";
import type { PageForm, FormDocument } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import type { Fonts } from "../fonts/createFonts.js";
import type { TypeScale } from "../typeset/typeScale.js";
import type { PrintKind } from "./printKind.js";
import type { BoxWhite } from "./tightened.js";

/** What a record shows for an answer that nobody gave: that it is missing, in words, or a line to write it on. */
export type Unanswered = "words" | "pen";

/** Everything that the blocks of one sheet are set from. */
export type SheetSetting = {
  readonly form: PageForm;
  readonly data: FormDocument;
  /** A summary is set as a record of the questions that were answered. */
  readonly print: Exclude<PrintKind, "summary">;
  /** What stands in a record where an answer is missing: words that say so, or room for a pen. */
  readonly unanswered: Unanswered;
  /** The zone of the school, by whose clock every time is shown and typed. */
  readonly zone: string;
  /** Ids of the fields that a record shows; a blank print shows all. */
  readonly shown: ReadonlySet<string>;
  /** The day that the reader of a block knows, as 2026-06-09: times on it are shown without it. */
  readonly day?: string;
  /** In a table, the column that gives the day of its row: times in the others are shown without it. */
  readonly dayColumn?: string;
  /** Scores the ratings of the form's tables; undefined where no matrix is in force: then no rating has a band. */
  readonly matrix: RiskMatrix | undefined;
  readonly fonts: Fonts;
  readonly scale: TypeScale;
  /** The part of the width, in hundredths, that a question takes whose answer stands beside it. */
  readonly questionShare: number;
  /** Points between the margins. */
  readonly width: number;
  /** The white that stays in boxes where the page has to hold more: explanations of a key then stand on the line of what they explain. */
  readonly white?: BoxWhite | undefined;
  /** The structure element that holds the whole sheet. */
  readonly sheet: Tag;
};
