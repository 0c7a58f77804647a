import { isNode, type Node } from "../parsed/Node.js";
import { operatorNames } from "../policy/conditionSchema.js";
import { isTimeUnit, type TimeUnit } from "../policy/inUnit.js";
import type { Policy } from "../policy/policySchema.js";
import { timersOf } from "../policy/timersOf.js";
import { settingsOf } from "../policy/settingsOf.js";
import { valueOfSetting } from "../policy/statedOrAssumed.js";
import type { Setting } from "../policy/settingSchema.js";

/** Plain data that says what a part of a policy means, whatever its author called things: equal meanings are equal as JSON. */
export type Meaning = string | number | boolean | null | readonly Meaning[] | { readonly [key: string]: Meaning };

/** Names and words of the author, which say nothing that the rest does not. */
const naming: ReadonlySet<string> = new Set([
  "id",
  "topic",
  "note",
  "cites",
  "says",
  "beats",
  "words",
  "title",
  "usedWhen",
]);
/** Lists whose order says nothing. */
const unordered: ReadonlySet<string> = new Set([
  "in",
  "includesAny",
  "includesAll",
  "doneBy",
  "acts",
  "unless",
  "forbids",
  "signedBy",
]);

/** A part of a policy without its names: settings by what they hold, own facts by what they are defined as, conditions in one order. */
export function meaningOf(part: unknown, policy: Policy): Meaning {
  return meant(part, "", { policy, within: [] });
}

type Scope = { readonly policy: Policy; readonly within: readonly string[] };

function meant(part: unknown, key: string, scope: Scope): Meaning {
  if (Array.isArray(part)) {
    const list = part.map((one: unknown) => meant(one, "", scope));
    return unordered.has(key) ? sorted(list) : list;
  }
  if (!isNode(part)) return part === undefined ? null : (part as Meaning);
  if ("all" in part || "any" in part) return junction(part, scope);
  if ("not" in part) return negated(meant(part["not"], "", scope));
  if (typeof part["permitted"] === "string") return permission(part["permitted"], scope);
  if (typeof part["setting"] === "string") return ofSetting(part["setting"], part, scope);
  if (typeof part["fact"] === "string") return ofFact(part["fact"], part, scope);
  return entriesOf(part, scope);
}

function entriesOf(part: Node, scope: Scope): Meaning {
  const kept = Object.keys(part).filter((key) => !naming.has(key) && part[key] !== undefined);
  return Object.fromEntries(kept.sort().map((key) => [key, named(key, part[key], scope)]));
}

/** A timer is meant by what is done in it, and an act that is ruled out by being one: their ids are the author's. */
function named(key: string, value: unknown, scope: Scope): Meaning {
  if (typeof value !== "string") return meant(value, key, scope);
  if (key === "timer" || key === "after") return timersOf(scope.policy).find(({ id }) => id === value)?.action ?? value;
  return key === "rulesOut" || key === "permits" || key === "defines" ? true : value;
}

function junction(part: Node, scope: Scope): Meaning {
  const word = "all" in part ? "all" : "any";
  const parts = (part[word] as readonly unknown[]).map((one) => meant(one, "", scope));
  const flat = parts.flatMap((one) => (isNode(one) && Array.isArray(one[word]) ? (one[word] as Meaning[]) : [one]));
  const once = sorted(flat).filter((one, place, all) => place === 0 || textOf(one) !== textOf(all[place - 1] ?? null));
  return once.length === 1 ? (once[0] ?? null) : { [word]: once };
}

function negated(part: Meaning): Meaning {
  if (!isNode(part)) return { not: part };
  if ("not" in part) return part["not"];
  if (typeof part["is"] === "boolean") return { ...part, is: !part["is"] };
  return { not: part as Meaning };
}

function permission(act: string, scope: Scope): Meaning {
  const { policy, within } = scope;
  if (within.includes(act)) return { permitted: act };
  const inside = { policy, within: [...within, act] };
  const granted = policy.rules.flatMap((rule) =>
    rule.kind === "permission" && rule.permits === act
      ? [entriesOf({ when: rule.when, scope: rule.scope }, inside)]
      : [],
  );
  return { permitted: sorted(granted) };
}

// A comparison of a setting with something, or a setting that stands for its value.
function ofSetting(id: string, part: Node, scope: Scope): Meaning {
  const compared = operatorNames.filter((name) => part[name] !== undefined);
  const value = valueMeant(id, scope);
  if (compared.length === 0) return value;
  return { setting: value, ...Object.fromEntries(compared.map((name) => [name, meant(part[name], name, scope)])) };
}

function valueMeant(id: string, { policy }: Scope): Meaning {
  const settings = settingsOf(policy);
  const setting = Object.hasOwn(settings, id) ? settings[id] : undefined;
  return setting === undefined ? { setting: id } : settingMeant(setting);
}

/** What a setting holds, a length of time in the smallest unit that does, and whether somebody said so. */
export function settingMeant(setting: Setting): Meaning {
  const said = setting.origin === "not-stated" ? "assumed" : "said";
  const held = valueOfSetting(setting);
  if (held === undefined) return { [said]: null };
  if (typeof held === "number" && isTimeUnit(setting.unit)) return { [said]: lengthOf(held, setting.unit) };
  return { [said]: typeof held === "object" ? sorted(held) : held, ...(setting.from ? { from: setting.from } : {}) };
}

const units: Readonly<Record<TimeUnit, readonly [number, string]>> = {
  minutes: [1, "minutes"],
  hours: [60, "minutes"],
  days: [1, "days"],
  weeks: [7, "days"],
  months: [1, "months"],
  years: [12, "months"],
};

function lengthOf(value: number, unit: TimeUnit): Meaning {
  const [many, of] = units[unit];
  return { [of]: value * many };
}

// One of the school's own definitions is meant by what it says.
function ofFact(id: string, part: Node, scope: Scope): Meaning {
  const { policy, within } = scope;
  const defined = policy.rules.find((rule) => rule.kind === "definition" && rule.defines === id);
  if (defined?.kind !== "definition" || within.includes(id)) return oneWord(entriesOf(part, scope));
  const as = meant(defined.as, "", { policy, within: [...within, id] });
  if (part["is"] === true) return as;
  if (part["is"] === false) return negated(as);
  return { ...(entriesOf(part, scope) as { readonly [key: string]: Meaning }), fact: as };
}

// "in" one word is that word.
function oneWord(part: Meaning): Meaning {
  if (!isNode(part) || !Array.isArray(part["in"]) || part["in"].length !== 1) return part;
  const { in: words, ...rest } = part;
  return { ...rest, is: (words as readonly Meaning[])[0] ?? null };
}

/** A meaning as text, by which two are compared. */
export const textOf = (meaning: Meaning): string => JSON.stringify(meaning);

function sorted(list: readonly Meaning[]): readonly Meaning[] {
  return [...list].sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1));
}
