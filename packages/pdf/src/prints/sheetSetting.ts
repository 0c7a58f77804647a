import type { RiskMatrix } from "@home-visits/core";
import type { Form, FormDocument } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import type { Fonts } from "../fonts/createFonts.js";
import type { TypeScale } from "../typeset/typeScale.js";
import type { PrintKind } from "./printKind.js";

/** Everything that the blocks of one sheet are set from. */
export type SheetSetting = {
  readonly form: Form;
  readonly data: FormDocument;
  /** A summary is set as a record of the questions that were answered. */
  readonly print: Exclude<PrintKind, "summary">;
  /** Ids of the fields that a record shows; a blank print shows all. */
  readonly shown: ReadonlySet<string>;
  /** Scores the ratings of the form's tables; undefined where no matrix is in force: then no rating has a band. */
  readonly matrix: RiskMatrix | undefined;
  readonly fonts: Fonts;
  readonly scale: TypeScale;
  /** The part of the width, in hundredths, that a question takes whose answer stands beside it. */
  readonly questionShare: number;
  /** Points between the margins. */
  readonly width: number;
  /** The structure element that holds the whole sheet. */
  readonly sheet: Tag;
};
