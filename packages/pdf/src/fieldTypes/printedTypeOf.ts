import type { FlatField } from "@home-visits/forms";
import { band } from "./band.js";
import { date } from "./date.js";
import { instant } from "./instant.js";
import { list } from "./list.js";
import type { PrintedType } from "./printedType.js";
import { quantity } from "./quantity.js";
import { rating } from "./rating.js";
import { ticks } from "./ticks.js";
import { time } from "./time.js";
import { typed } from "./typed.js";
import { yesNo } from "./yesNo.js";

const printedTypes = {
  text: typed,
  quantity,
  person: typed,
  registration: typed,
  phone: typed,
  postcode: typed,
  date,
  time,
  instant,
  address: typed,
  longText: typed,
  signature: typed,
  yesNo,
  yesNoNotKnown: yesNo,
  choice: list,
  ticks,
  rating,
  band,
} as const satisfies Record<FlatField["type"], PrintedType>;

/** How fields of this field's type are printed, filled in and read. */
export function printedTypeOf({ type }: FlatField): PrintedType {
  return printedTypes[type];
}
