import { answerText, say } from "@home-visits/forms";
import { instantFromTyped } from "../fields/instantFromTyped.js";
import { monthsTyped } from "../fields/monthsTyped.js";
import { controlsInWords } from "./controlsInWords.js";
import type { PrintedType } from "./printedType.js";
import { typed } from "./typed.js";

const dayMs = 86_400_000;

/** Of a date and time on the day that the reader knows, the time alone; on the day after it, the time and that it is then. */
const onDay: NonNullable<PrintedType["onDay"]> = (field, answers, { day, form, matrix, zone }) => {
  const words = { matrix, wording: form.wording, zone };
  const text = answerText(field, answers, words);
  const answer = answers[field.id];
  if (field.type !== "instant" || typeof answer !== "string") return text;
  const own = answer.slice(0, day.length);
  const days = (Date.parse(own) - Date.parse(day)) / dayMs;
  if (days !== 0 && days !== 1) return text;
  const dated = answerText({ ...field, type: "date" }, { [field.id]: own }, words);
  if (dated === undefined || text?.startsWith(dated) !== true) return text;
  const time = text.slice(dated.length).replace(/^[\s,،]+/u, "");
  return days === 0 ? time : say(form.wording, "print.nextDay", { time });
};

const read: PrintedType["read"] = (field, texts, words) => {
  const text = typed.read(field, texts, words);
  return typeof text === "string" ? instantFromTyped(text, { ...words, months: monthsTyped(words.wording) }) : text;
};

/** A date and time, typed as the clock shows it and stored with its offset. */
export const instant: PrintedType = { ...typed, onDay, controls: controlsInWords(read), read };
