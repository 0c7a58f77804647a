import { parsePhone } from "../identifiers/parsePhone.js";
import type { Policy } from "../policy/policySchema.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/** Telephone numbers that a code word brings into play and that lack a digit: nobody would answer. */
export function lintNumbers({ codeWord }: Policy): PolicyWarning[] {
  if (codeWord.status === "none") return [];
  return [codeWord, ...(codeWord.others ?? [])].flatMap(({ number }, at): PolicyWarning[] => {
    const phone = number === undefined ? undefined : parsePhone(number);
    if (!phone?.ok || phone.value.kind !== "doubtful") return [];
    const path = at === 0 ? "/codeWord/number" : `/codeWord/others/${String(at - 1)}/number`;
    return [{ code: "number-short", path, sentence: "Check this telephone number: it seems to lack a digit." }];
  });
}
