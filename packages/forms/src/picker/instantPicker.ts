import { parsed, type Parsed } from "@home-visits/core";
import { instantInZone } from "@home-visits/core/timers";
import { isAnswers } from "../document/tidy.js";
import type { FieldOf, Picker, Renderer } from "../fieldTypes/fieldType.js";
import { patterns } from "../schema/patterns.js";
import type { JsonSchema } from "../schema/jsonSchema.js";
import type { JsonFormsElement } from "../ui/jsonFormsElement.js";
import { questionOf } from "../wording/questionOf.js";
import { say } from "../wording/say.js";
import type { Wording } from "../wording/wording.js";
import { isInstant } from "./isInstant.js";
import { pickedInstant, readPicked } from "./pickedInstant.js";

/** An instant that a browser's picker cannot show: it has its offset, or means one of two times. */
export const isTypedInstant = (answer: unknown, zone: string): boolean => {
  if (answer === undefined) return false;
  const picked = readPicked(answer);
  return picked === undefined || !pickedInstant(picked, zone).ok;
};

const onScreen = (instant: string, renderer: Renderer, zone: string): unknown => {
  const local = instantInZone(Date.parse(instant), zone);
  const [date, time] = [local.slice(0, 10), local.slice(11, local.slice(17, 19) === "00" ? 16 : 19)];
  const once = pickedInstant({ date, time }, zone).ok;
  if (renderer === "rjsf") return once ? `${date}T${time}` : instant;
  if (once) return { date, time };
  const first = pickedInstant({ date, time, which: "first" }, zone);
  // a day beyond those that a form takes
  if (!first.ok) return instant;
  const isFirst = Date.parse(first.value) === Date.parse(local);
  return { date, time, which: isFirst ? "first" : "second" };
};

/** A date and a time apart: the picker of JSON Forms for both in one writes the clock's figures with a Z, an hour off in summer. */
const apart = (instant: JsonSchema, wording: Wording): JsonSchema => {
  const { pattern: _pattern, not: _not, maxLength: _maxLength, ...rest } = instant;
  const text = { type: "string" } as const;
  return {
    ...rest,
    type: "object",
    properties: {
      date: { ...text, title: say(wording, "picker.date"), pattern: patterns.day },
      time: { ...text, title: say(wording, "picker.time"), pattern: `${patterns.timeOfDay}(:[0-5][0-9])?$` },
      which: {
        ...text,
        title: say(wording, "picker.which"),
        oneOf: [
          { const: "first", title: say(wording, "picker.first") },
          { const: "second", title: say(wording, "picker.second") },
        ],
      },
    },
    required: ["date", "time"],
    additionalProperties: false,
  };
};

/** A date and a time side by side, and below them which time is meant, for the small hours in which the clocks go back. */
const element = (field: FieldOf<unknown>): JsonFormsElement => {
  const scope = (part: string) => `#/properties/${field.id}/properties/${part}`;
  const part = (name: string, options: object) => ({ type: "Control", scope: scope(name), ...options });
  const inTheNight = { required: ["time"], properties: { time: { pattern: "^0[0-3]:" } } };
  const condition = { scope: `#/properties/${field.id}`, schema: inTheNight, failWhenUndefined: true };
  return {
    type: "Group",
    label: questionOf(field),
    elements: [
      {
        type: "HorizontalLayout",
        elements: [part("date", { options: { format: "date" } }), part("time", { options: { format: "time" } })],
      },
      part("which", { rule: { effect: "SHOW", condition } }),
    ],
  };
};

const isEmpty = (answer: unknown): boolean =>
  isAnswers(answer) && Object.values(answer).every((part) => part === "" || part === undefined);

/** The instant that was picked. What cannot be one stays as it is, for the schema to refuse; one that the clocks skip is an issue. */
const read = (answer: unknown, zone: string): Parsed<unknown> => {
  if (isEmpty(answer)) return parsed(undefined);
  const picked = readPicked(answer);
  return picked === undefined ? parsed(answer) : pickedInstant(picked, zone);
};

/** The picker of an instant: a browser's own, or in JSON Forms a date and a time. */
export const instantPicker: Picker<unknown> = {
  read,
  show: (answer, renderer, zone) => (isInstant(answer) ? onScreen(answer, renderer, zone) : answer),
  jsonForms: apart,
  element,
};
