import type { Issue } from "../parsed/Issue.js";
import { unknownName } from "./issueOf.js";
import type { Policy } from "./policySchema.js";

/**
 * Bands that the review rules name and that the policy's matrix does not have: no assessment would ever be reviewed by them. Where the policy has
 * no matrix, the school's decides.
 */
export function bandIssues({ assessmentReview, riskMatrix }: Policy): Issue[] {
  if (assessmentReview?.byBand === undefined || riskMatrix === undefined) return [];
  const known = riskMatrix.bands.map(({ id }) => id);
  return Object.keys(assessmentReview.byBand)
    .filter((band) => !known.includes(band))
    .map((band) => unknownName(`/assessmentReview/byBand/${escaped(band)}`, "unknown-band", band, known));
}

// a JSON Pointer writes these two signs in its own way
const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");
