import type { FormDefinition } from "../definition/formDefinition.js";
import type { FlatField, FormField } from "../definition/formField.js";
import { longestText } from "../definition/longestText.js";
import { questionOf } from "../wording/questionOf.js";
import { say } from "../wording/say.js";
import type { Phrases, Wording } from "../wording/wording.js";
import { fieldAt } from "./fieldAt.js";

const byType: Readonly<Record<FormField["type"], keyof Phrases>> = {
  text: "message.text",
  longText: "message.text",
  person: "message.text",
  address: "message.text",
  signature: "message.text",
  band: "message.unknownKey",
  date: "message.date",
  time: "message.time",
  instant: "message.instant",
  phone: "message.phone",
  postcode: "message.postcode",
  registration: "message.registration",
  yesNo: "message.choice",
  yesNoNotKnown: "message.choice",
  choice: "message.choice",
  rating: "message.choice",
  rows: "message.rows",
};

const phraseFor = (field: FormField | FlatField, code: string): keyof Phrases => {
  if (code === "unknown-key") return "message.unknownKey";
  if (code === "missing") return "message.required";
  if (code === "instant-does-not-exist") return "message.instantSkipped";
  if (code === "instant-occurs-twice") return "message.instantTwice";
  if (code === "too-long" && field.type === "rows") return "message.tooManyRows";
  const phrase = byType[field.type];
  if (phrase !== "message.text") return phrase;
  return code === "too-long" ? "message.tooLong" : code === "control-character" ? "message.unprinted" : phrase;
};

/**
 * What to do about one issue, in the catalogue's words: it names the question, never the answer.
 * @param code a code of core's closed set, such as `missing`, `wrong-type`, `not-in-list`, `bad-format`, `unknown-key`
 * @param path a JSON Pointer into the answers
 */
export const issueMessage = (definition: FormDefinition, wording: Wording, code: string, path: string): string => {
  const at = fieldAt(definition, path);
  if (!at) return say(wording, path === "" && code !== "unknown-key" ? "message.document" : "message.unknownKey");
  const message = say(wording, phraseFor(at.field, code), {
    question: `“${questionOf(at.field)}”`,
    limit: longestText(at.field.type).toLocaleString(wording.language),
  });
  return at.row === undefined ? message : say(wording, "message.row", { row: String(at.row), message });
};
