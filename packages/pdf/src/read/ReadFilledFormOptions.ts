import type { School } from "@home-visits/core";
import type { DayOrder, PageForm } from "@home-visits/forms";
import type { OpenPdfOptions } from "./openPdf.js";

/** What a filled form is read with. */
export type ReadFilledFormOptions = OpenPdfOptions & {
  /** A school's own form. Left out: the file says which of this project's it is. */
  readonly form?: PageForm;
  /** Forms that the file may be of beside this project's, such as those that a policy asks of its own. */
  readonly among?: readonly PageForm[];
  /** The school, whose clock a typed time is by where the file does not say whose: a print of this project says it, unless a program took that out. */
  readonly school?: Partial<School>;
  /** How days such as 9/6/26 are meant throughout the form. Left out: each is asked back. */
  readonly dates?: DayOrder;
};
