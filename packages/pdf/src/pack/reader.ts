import { english, say, type Form, type Wording } from "@home-visits/forms";

/** For whom a part of a pack is, in the order of the parts. */
export const readers = ["office", "buddy", "visitors", "family"] as const;

/** One of {@link readers}. */
export type Reader = (typeof readers)[number];

/** Whose a sheet is, as its foot and the outline say it: "For the buddy". */
export function readerTitle(reader: Reader, wording: Wording = english): string {
  return say(wording, `print.for.${reader}`);
}

/** For whom a form is that no moment of a pack knows: by whom it is held. */
export function readerOf({ definition: { audience } }: Form): Reader {
  if (audience === "family") return "family";
  return audience === "visitor" ? "visitors" : "office";
}
