import type { Policy } from "../policy/policySchema.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/** Answers to a code word that ring one number and are done by a call to another: ringing it as the policy says would leave it to be done. */
export function lintCodeWord({ codeWord }: Policy): PolicyWarning[] {
  if (codeWord.status === "none") return [];
  return [codeWord, ...(codeWord.others ?? [])].flatMap(({ number, doneBy }, at) => {
    const path = at === 0 ? "/codeWord" : `/codeWord/others/${String(at - 1)}`;
    return doneBy.flatMap(({ where }, place): PolicyWarning[] => {
      const rung = where?.["number"];
      if (number === undefined || typeof rung !== "string" || rung === number) return [];
      const sentence = "Give the number that is rung here: what does this is a call to another.";
      return [{ code: "number-not-rung", path: `${path}/doneBy/${String(place)}/where/number`, sentence }];
    });
  });
}
