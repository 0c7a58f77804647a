import { z } from "zod";
import { patterns } from "../schema/patterns.js";
import type { FieldType } from "./fieldType.js";
import { wallTime } from "./wallTime.js";

export type TimeKind = { readonly type: "time" };

const schema = z.string().length(5, { abort: true }).regex(new RegExp(patterns.timeOfDay, "u"));

/** A time of day in 24 hours, `14:30`. */
export const time: FieldType<TimeKind> = {
  keys: {},
  schema: () => schema,
  message: () => "message.time",
  widget: () => ({ "ui:options": { inputType: "time" } }),
  fromRecord: (_, written, zone) => wallTime(written, zone)?.slice(11) ?? written,
  hint: "hint.time",
};
