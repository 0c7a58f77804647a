import type { Visit } from "@home-visits/core";
import type { Tag } from "../document/tag.js";
import type { TypeScale } from "../typeset/typeScale.js";
import type { PackAssessment } from "./assessForPack.js";

/** What the verdicts of a cover are set from. */
export type VerdictSetting = {
  readonly visit: Visit;
  readonly assessed: readonly PackAssessment[];
  readonly scale: TypeScale;
  readonly width: number;
  readonly sheet: Tag;
};
