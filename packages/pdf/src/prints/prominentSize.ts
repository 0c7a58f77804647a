import type { TypeScale } from "../typeset/typeScale.js";

/** The size of an answer that stands out, such as the times of a buddy sheet: 14 points at least, and larger than a heading. */
export const prominentSize = ({ heading }: TypeScale): number => Math.max(14, heading + 1);
