/**
 * How far a visit has come at `now`. `closed` is the filing of its record, or the office's word that it has done with the visit; `calledOff`
 * says that it was cancelled before anybody left.
 */
export type Progress = Readonly<
  Record<"departed" | "arrived" | "entered" | "left" | "back" | "closed" | "calledOff", boolean>
>;
