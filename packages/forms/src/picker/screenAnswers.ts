import { instantInZone } from "@home-visits/core/timers";
import { isInstant } from "./isInstant.js";
import type { FormDocument, FormRow } from "../definition/formDocument.js";
import type { FlatField, FormField } from "../definition/formField.js";
import { pickedInstant } from "./pickedInstant.js";

/** The two renderers: their pickers hold a date and time as one text, or apart. */
export type Renderer = "rjsf" | "json-forms";

/** Answers as the controls of a page hold them; `parse` and `complete` read them back. */
export type ScreenAnswers = { readonly [id: string]: unknown };

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

/**
 * Answers as the pickers of a renderer hold them: an instant as the date and time on the zone's clock. In the hour that comes twice an
 * instant keeps its offset in react-jsonschema-form, where `uiSchemaFor` gives it a text box.
 */
export const screenAnswers = (
  fields: readonly (FormField | FlatField)[],
  data: FormDocument | FormRow,
  renderer: Renderer,
  zone: string,
): ScreenAnswers =>
  Object.fromEntries(
    Object.entries(data).map(([id, answer]) => {
      const field = fields.find((each) => each.id === id);
      if (field?.type === "rows" && typeof answer === "object")
        return [id, answer.map((row) => screenAnswers(field.columns, row, renderer, zone))];
      return [id, field?.type === "instant" && isInstant(answer) ? onScreen(answer, renderer, zone) : answer];
    }),
  );
