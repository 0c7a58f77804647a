import { wordsFor } from "../facts/factSentence.js";
import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { ResolvedSettings } from "./ResolvedSetting.js";

/** A sentence of a policy with its numbers; what only a visit can tell is named as such. */
export function sayFilled(sentence: string, settings: ResolvedSettings): string {
  checkArgument("sayFilled", "sentence", sentence, expected.text);
  checkArgument("sayFilled", "settings", settings, expected.object);
  return sentence.replaceAll(
    /\{(fact|setting):([A-Za-z0-9.-]+)(?:\([a-z0-9-]+\))?\}/g,
    (_, kind: string, id: string) => {
      if (kind === "fact") return "as the record says";
      const value = settings[id]?.value;
      return value === undefined ? "a number that the policy does not state" : wordsFor(value);
    },
  );
}
