import type { Phrases } from "../wording/wording.js";

/** What to do about an answer in words of one's own: it is too long, holds what does not print, or is no text at all. */
export const writtenMessage = (code: string): keyof Phrases => {
  if (code === "too-long") return "message.tooLong";
  return code === "control-character" ? "message.unprinted" : "message.text";
};
