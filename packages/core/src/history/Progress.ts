import type { SettlingMoment } from "../policy/ruleSchema.js";

/** How far a visit has come at `now`. */
export type Progress = Readonly<Record<Exclude<SettlingMoment, "always">, boolean>>;
