import { onFrozen } from "../parsed/onFrozen.js";
import countedFacts from "./countedFacts.json" with { type: "json" };
import defaults from "./countingDefaults.json" with { type: "json" };
import { mentionedIn } from "./namedIn.js";
import type { Setting } from "./settingSchema.js";

// the file is data of ours; a test parses it with the schema of settings
const assumed: Readonly<Record<string, Setting>> = defaults as Readonly<Record<string, Setting>>;

// the ids alone, which a test holds against the facts: a page that reads a school's file has no use for the facts themselves
const countedBy: Readonly<Record<string, readonly string[]>> = countedFacts;

/** The ids of the settings that say for how long something counts which was noted for an earlier visit. */
export const countingSettingIds: readonly string[] = Object.keys(assumed);

/**
 * The settings by which the facts count that a policy, or a part of one, asks for, as they are assumed where it does not say them itself: a source that does not
 * say for how long an agreement counts is silent, and an old one is not taken for good.
 */
export const countingSettings = /* @__PURE__ */ onFrozen((policy: object): Readonly<Record<string, Setting>> => {
  const asked = mentionedIn({ ...policy, settings: undefined, cases: undefined }, "fact");
  return Object.fromEntries(Object.entries(assumed).filter(([id]) => countedBy[id]?.some((fact) => asked.has(fact))));
});
