import { explain, type Finding, type Visit } from "@home-visits/core";
import { isAct } from "./isAct.js";

/** More ways out than these are no help on a cover. */
const mostWays = 3;

/** A finding as the cover says it. */
export type CoverFinding = { readonly text: string; readonly remedy?: string };

/**
 * The findings of some outcomes in plain words, with their clauses, each sentence once: where several people or cars have the same, their
 * names follow.
 */
export function coverFindings(findings: readonly Finding[], visit: Visit): readonly CoverFinding[] {
  const bySentence = new Map<string, Finding[]>();
  for (const finding of findings) {
    const sentence = explain(finding);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), finding]);
  }
  return [...bySentence].map(([sentence, same]) => {
    const concerned = same.flatMap(({ about }) => nameOf(about, visit) ?? []);
    const text = concerned.length === 0 ? sentence : `${sentence} For: ${concerned.join(", ")}.`;
    const remedy = same.map(remedyOf).find((each) => each !== undefined);
    return remedy === undefined ? { text } : { text, remedy };
  });
}

/** Who or which car a place of the record is. */
function nameOf(about: string | undefined, { vehicles = [], visitors }: Visit): string | undefined {
  const [, list, index] = /^\/(visitors|vehicles)\/(\d+)$/.exec(about ?? "") ?? [];
  return list === "visitors" ? visitors[Number(index)]?.name : vehicles[Number(index)]?.registration;
}

/** What people can do to let a stopped visit go: the shortest ways, of which one is enough. */
function remedyOf({ outcome, wouldBeMetBy }: Finding): string | undefined {
  const acts = wouldBeMetBy.filter((changes) => changes.every(isAct));
  if (outcome !== "block" || acts.length === 0) return undefined;
  const shortest = Math.min(...acts.map(({ length }) => length));
  const ways = acts.filter(({ length }) => length === shortest).slice(0, mostWays);
  return `Enough would be: ${ways.map((changes) => changes.map(({ says }) => says).join(" and ")).join("; or ")}.`;
}
