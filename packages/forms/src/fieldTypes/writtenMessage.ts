import type { Phrases } from "../wording/wording.js";

/** What to do about an answer in words of one's own: it is too long, holds what does not print, or is no text at all. */
export const writtenMessage = (code: string): keyof Phrases => {
  if (code === "too-long") return "message.tooLong";
  if (code === "control-character") return "message.unprinted";
  return code === "wrong-type" ? "message.notText" : "message.text";
};
