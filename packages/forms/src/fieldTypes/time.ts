import { z } from "zod";
import { patterns } from "../schema/patterns.js";
import { londonTime } from "../source/londonTime.js";
import type { FieldType } from "./fieldType.js";

export type TimeKind = { readonly type: "time" };

const schema = z.string().length(5, { abort: true }).regex(new RegExp(patterns.timeOfDay, "u"));

/** A time of day in 24 hours, `14:30`. */
export const time: FieldType<TimeKind> = {
  keys: {},
  schema: () => schema,
  message: () => "message.time",
  widget: () => ({ "ui:options": { inputType: "time" } }),
  fromRecord: (_, written) => (written.includes("T") ? londonTime(written) : written),
  hint: "hint.time",
};
