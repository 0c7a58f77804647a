/** How far a visit has come at `now`; `closed` is the filing of its record. */
export type Progress = Readonly<Record<"departed" | "arrived" | "entered" | "left" | "back" | "closed", boolean>>;
