import { aWording } from "../arguments/aWording.js";
import { checkArgument, expected } from "@home-visits/core";
import type { Phrases, Wording } from "./wording.js";

/** A phrase with its `{…}` filled in. A name without a value stays as it stands. */
export const say = (wording: Wording, phrase: keyof Phrases, put: Readonly<Record<string, string>> = {}): string => {
  checkArgument("say", "wording", wording, aWording);
  const text = wording.phrases[phrase];
  checkArgument("say", "phrase", text, expected.text);
  checkArgument("say", "put", put, expected.object);
  return text.replaceAll(/\{([a-z]+)\}/gi, (mark, name: string) => put[name] ?? mark);
};
