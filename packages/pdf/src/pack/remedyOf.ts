import type { Finding, Policy } from "@home-visits/core";
import { actWords, type Act } from "./actWords.js";
import { isAct } from "./isAct.js";
import { roleInSentence } from "./roleInSentence.js";

/** More ways out than these are no help on a cover. */
const mostWays = 3;

const wordsOf = ({ says, entries }: Pick<Act, "entries" | "says">, type: "conjunction" | "disjunction"): string =>
  says.replace("{list}", () => new Intl.ListFormat("en-GB", { type }).format(entries));

/**
 * What people can do to let a visit go that findings of the same sentence, `text`, stop: the shortest ways, of which one is enough. Where no way has
 * words of its own, or one for each of several people, it is what the policy says to do; undefined where nobody can do anything, or `text` has said it.
 */
export function remedyOf(
  same: readonly { readonly finding: Finding; readonly policy: Policy }[],
  text: string,
): string | undefined {
  const stopping = same.flatMap(({ finding, policy }) => {
    const ways = finding.wouldBeMetBy.filter((changes) => changes.every(isAct));
    return finding.outcome === "block" && ways.length > 0 ? [{ finding, policy, ways }] : [];
  });
  const remedies = [...new Set(stopping.map(({ finding, policy, ways }) => waysOut(finding, policy, ways)))];
  return remedies.length === 1 && remedies[0] !== undefined
    ? remedies[0]
    : stopping.map(({ finding, policy }) => todoOf(finding, policy, text)).find((each) => each !== undefined);
}

function waysOut(finding: Finding, policy: Policy, possible: Finding["wouldBeMetBy"]): string | undefined {
  const ways = possible.flatMap((changes) => {
    const acts = changes.flatMap((change) => actWords(change, finding, policy) ?? []);
    return acts.length === changes.length ? [acts] : [];
  });
  const shortest = Math.min(...ways.map(({ length }) => length));
  const said = alternatives(ways.filter(({ length }) => length === shortest).slice(0, mostWays), policy);
  return said.length === 0 ? undefined : `This is enough: ${said.join("; or ")}.`;
}

/**
 * Each way once: the same act for one of several people is one, and of several times or numbers the first, which is the nearest.
 * Of several words for one role those count that are the policy's own.
 */
function alternatives(ways: readonly (readonly Act[])[], { roles }: Policy): readonly string[] {
  const titles = new Set(roles.map(({ id }) => roleInSentence(id, { roles })));
  const said = new Map<string, Act>();
  const several: string[] = [];
  for (const way of ways) {
    const [act] = way;
    if (act === undefined) continue;
    if (way.length > 1 || act.entries.length > 1) {
      several.push([...new Set(way.map((each) => wordsOf(each, "conjunction")))].join(" and "));
      continue;
    }
    const before = said.get(act.says);
    if (before === undefined) said.set(act.says, act);
    else if (act.of === "list")
      said.set(act.says, { ...act, entries: [...new Set([...before.entries, ...act.entries])] });
  }
  const single = [...said.values()].map(({ says, entries }) => {
    const own = entries.filter((entry) => titles.has(entry));
    return wordsOf({ says, entries: own.length > 0 ? own : entries }, "disjunction");
  });
  return [...new Set([...single, ...several])];
}

/** The policy's own sentence about what to do. One with a number of the school in it is left to `text`, which has it filled in. */
function todoOf({ rule: id }: Finding, { rules }: Policy, text: string): string | undefined {
  const rule = rules.find((each) => each.id === id);
  const says = typeof rule?.says === "object" ? rule.says : undefined;
  const said = says?.todo ?? (says?.unmet === undefined ? undefined : says.asks);
  return said === undefined || said.includes("{") || said === text ? undefined : said;
}
