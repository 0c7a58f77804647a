import type { Visit, PolicyAssessment } from "@home-visits/core";
import type { Tag } from "../document/tag.js";
import type { TypeScale } from "../typeset/typeScale.js";

/** What the verdicts of a cover are set from. */
export type VerdictSetting = {
  readonly visit: Visit;
  readonly assessed: readonly PolicyAssessment[];
  readonly scale: TypeScale;
  readonly width: number;
  readonly sheet: Tag;
  /** Spares white space and lines of their own. */
  readonly compact?: boolean;
  /** Puts two acts side by side. */
  readonly beside?: boolean;
};
