import type { Phrases, Wording } from "./wording.js";

/** A phrase with its `{…}` filled in. A name without a value stays as it stands. */
export const say = (wording: Wording, phrase: keyof Phrases, put: Readonly<Record<string, string>> = {}): string =>
  wording.phrases[phrase].replaceAll(/\{([a-z]+)\}/gi, (mark, name: string) => put[name] ?? mark);
