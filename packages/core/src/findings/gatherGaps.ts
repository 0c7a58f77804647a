import type { CompiledRule } from "../rules/CompiledRule.js";
import type { Judgement } from "../rules/Judgement.js";
import type { Judging } from "../rules/Judging.js";
import type { Gap } from "./Gap.js";

/** Collects, rule by rule, what the policy does not say and this visit needs. */
export type GapNotes = {
  readonly note: (rule: CompiledRule, judgement: Judgement) => void;
  readonly list: () => readonly Gap[];
};

function settingGap(place: number, neededBy: readonly string[], { compiled, settings }: Judging): Gap {
  const setting = compiled.settingIds[place] ?? "";
  return {
    setting,
    describes: compiled.settings[setting]?.describes ?? setting,
    assumed: settings.lenient[place] ?? null,
    neededBy,
    cites: compiled.rules.find(({ rule }) => rule.id === neededBy[0])?.rule.cites ?? [],
  };
}

/** Starts collecting; each setting and each silence becomes one gap, however many rules need it. */
export function gatherGaps(judging: Judging): GapNotes {
  const needs = new Map<number, Set<string>>();
  const silences = new Map<string, Gap>();
  return {
    note: ({ rule }, { restsOn, outcome }) => {
      for (const place of restsOn) needs.set(place, (needs.get(place) ?? new Set()).add(rule.id));
      if (rule.kind !== "silence" || outcome !== "open") return;
      silences.set(rule.id, {
        rule: rule.id,
        describes: rule.says.asks,
        assumed: null,
        neededBy: [rule.id],
        cites: rule.cites,
      });
    },
    list: () => [...[...needs].map(([place, rules]) => settingGap(place, [...rules], judging)), ...silences.values()],
  };
}
