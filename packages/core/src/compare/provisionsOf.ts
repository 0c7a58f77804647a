import { namedIn } from "../policy/namedIn.js";
import { sayFilled } from "../settings/sayFilled.js";
import { codeWordLines, ladderLines, ruleLine, settingLine, type PolicyLine } from "../findings/PolicyLine.js";
import { conditionsOf } from "../policy/conditionsOf.js";
import { timerLine } from "../findings/ownLadderLines.js";
import { sayLength } from "../settings/sayLength.js";
import { onFrozen } from "../parsed/onFrozen.js";
import { timersOf } from "../policy/timersOf.js";
import { everyRule } from "../policy/everyRule.js";
import type { Policy } from "../policy/policySchema.js";
import { settingsOf } from "../policy/settingsOf.js";
import type { ResolvedSettings } from "../settings/ResolvedSetting.js";
import { resolveSettings } from "../settings/resolveSettings.js";
import { meaningOf, settingMeant, type Meaning } from "./meaningOf.js";

/** What a provision says of each question that two of them can answer differently. */
export const aspects = ["strength", "who", "when", "what"] as const;
/** See {@link aspects}. */
export type Aspect = (typeof aspects)[number];

/**
 * One thing that a policy provides, as a line to read and as a meaning to compare.
 * - `topic`: the topic that its document gives it, if any
 * - `about`: what it asks for in the words of the record, by which two provisions of other names are paired
 */
export type Provision = {
  readonly line: PolicyLine;
  readonly topic: string | undefined;
  readonly about: string;
  readonly meaning: Readonly<Record<Aspect, Meaning>>;
  /** The settings that it names, in the order in which it does: what each holds, and as a sentence. */
  readonly settings: readonly { readonly held: Meaning; readonly says: string }[];
};

type Part = Readonly<Record<string, unknown>>;

const aspectOf: Readonly<Record<string, Aspect>> = {
  kind: "strength",
  strength: "strength",
  gate: "strength",
  inConflict: "strength",
  status: "strength",
  actor: "who",
  to: "who",
  signedBy: "who",
  number: "who",
  by: "when",
  ...Object.fromEntries(
    [
      "phase",
      "settles",
      "from",
      "until",
      "limitKind",
      "each",
      "forEach",
      "after",
      "delay",
      "notBefore",
      "spacing",
      "moment",
      "at",
    ].map((key) => [key, "when" as const]),
  ),
};

/** Everything that a policy provides: rules, timed clauses, steps, answers to code words, forms, its matrix, and the numbers that none of these names. */
export const provisionsOf = /* @__PURE__ */ onFrozen((policy: Policy): readonly Provision[] => {
  const settings = resolveSettings(policy);
  const provide = (part: Part, line: PolicyLine, about: string, topic?: string): Provision => ({
    line,
    topic,
    about,
    meaning: asked(part, policy),
    settings: settingsNamed(part, policy, settings),
  });
  return [
    ...everyRule(policy).map((rule) => provide(rule, ruleLine(rule, settings), factsOf(rule, policy), rule.topic)),
    ...timersOf(policy).map(({ phase: _, ladder: __, doneBy, ...timer }) => {
      const does = doneBy.filter(({ event }) => event !== "step-done");
      return provide({ ...timer, doneBy: does }, timerLine({ ...timer, doneBy }, settings), `timer ${timer.action}`);
    }),
    ...ladderOf(policy, settings, provide),
    ...codeWordOf(policy, settings, provide),
    ...policy.forms.map((form) => {
      const { cites, form: from, says, strength } = form;
      return provide(form, { says: sayFilled(says, settings), strength, cites, from }, `form ${from}`);
    }),
    ...matrixOf(policy, provide),
    ...numbersOf(policy, settings),
  ];
});

type Starts = Exclude<Policy["ladder"], { status: "none" }>["starts"];
type Provide = (part: Part, line: PolicyLine, about: string, topic?: string) => Provision;

function ladderOf(policy: Policy, settings: ResolvedSettings, provide: Provide): readonly Provision[] {
  const { ladder } = policy;
  const lines = new Map(ladderLines(policy, settings).map((line) => [line.from, line]));
  const none: PolicyLine = { says: "", strength: "none", cites: [], from: "ladder" };
  if (ladder.status === "none") return [provide({ status: "none" }, lines.get("ladder") ?? none, "ladder")];
  const { checkIns, ...starts } = ladder.starts;
  const started = {
    ...none,
    says: startSentence(starts, settings),
    cites: starts.cites,
    from: "starts",
  };
  return [
    provide(starts, started, "ladder"),
    ...(checkIns === undefined ? [] : [provide(checkIns, lines.get("checkIns") ?? none, "calls at intervals")]),
    ...ladder.steps.map((step, place) =>
      provide({ ...step, place }, lines.get(step.id) ?? none, `step ${step.action}`),
    ),
  ];
}

function startSentence({ at, grace }: Pick<Starts, "at" | "grace">, settings: ResolvedSettings): string {
  const moment = typeof at === "string" ? `the ${at.replaceAll("-", " ")}` : `“${at.event.replaceAll("-", " ")}”`;
  return `Visitors of whom nothing was heard are overdue ${sayLength(grace, settings)} after ${moment}.`;
}

/** A setting that a part names twice counts twice: two parts are laid side by side. */
function settingsNamed(part: Part, policy: Policy, resolved: ResolvedSettings): Provision["settings"] {
  const known = settingsOf(policy);
  return namedIn(part, "setting").flatMap((id) => {
    const [setting, said] = [known[id], resolved[id]];
    return setting === undefined || said === undefined
      ? []
      : [{ held: settingMeant(setting), says: settingLine(said).says }];
  });
}

function codeWordOf(policy: Policy, settings: ResolvedSettings, provide: Provide): readonly Provision[] {
  const { codeWord } = policy;
  const [first, ...others] = codeWordLines(policy, settings);
  if (first === undefined) return [];
  if (codeWord.status === "none") return [provide(codeWord, first, "code word")];
  const { others: further = [], ...answer } = codeWord;
  return [
    provide(answer, first, "code word"),
    ...further.flatMap((one, place) => {
      const line = others[place];
      return line === undefined ? [] : [provide(one, line, `code word ${one.action}`)];
    }),
  ];
}

function matrixOf({ riskMatrix }: Policy, provide: Provide): readonly Provision[] {
  if (riskMatrix === undefined) return [];
  const { bands, consequence, likelihood, scoring } = riskMatrix;
  const levels = (scale: typeof likelihood): readonly unknown[] =>
    scale.levels.map(({ level, value }) => ({ level, value }));
  const said = bands.map(({ from, label, to }) =>
    from === undefined || to === undefined ? label : `${label} ${String(from)} to ${String(to)}`,
  );
  const cites = [...likelihood.levels, ...consequence.levels, ...bands].flatMap((one) => one.cites ?? []);
  const part = {
    likelihood: levels(likelihood),
    consequence: levels(consequence),
    scoring,
    bands: bands.map(({ from, gate: decides, id: band, responsible, to }) => ({
      band,
      from,
      to,
      decides,
      responsible,
    })),
  };
  return [
    provide(
      part,
      { says: `Risks are rated ${said.join(", ")}.`, strength: "none", cites, from: "riskMatrix" },
      "matrix",
    ),
  ];
}

/** The settings that stand in no rule and no timed part: what the watch and the reviews go by. */
function numbersOf(policy: Policy, settings: ResolvedSettings): readonly Provision[] {
  const { rules, timers, ladder, ladders, codeWord } = policy;
  const named = new Set(namedIn([rules, timers, ladder, ladders, codeWord], "setting"));
  return Object.entries(settingsOf(policy)).flatMap(([id, setting]): Provision[] => {
    const resolved = settings[id];
    const silent = setting.origin === "not-stated" && setting.assumed === undefined && setting.from === undefined;
    if (resolved === undefined || silent || named.has(id)) return [];
    const what = settingMeant(setting);
    const meaning = { strength: null, who: null, when: null, what };
    return [{ line: settingLine(resolved), topic: undefined, about: `setting ${id}`, meaning, settings: [] }];
  });
}

function asked(part: Part, policy: Policy): Provision["meaning"] {
  const parts: Record<Aspect, Record<string, unknown>> = { strength: {}, who: {}, when: {}, what: {} };
  for (const [key, value] of Object.entries(part)) {
    // the "when" of a rule is a condition; the "by" of what a school set is a name
    if (key === "by" && typeof value === "string") continue;
    parts[aspectOf[key] ?? "what"][key] = value;
  }
  const meaning = (aspect: Aspect): Meaning => meaningOf(parts[aspect], policy);
  return { strength: meaning("strength"), who: meaning("who"), when: meaning("when"), what: meaning("what") };
}

// The facts that a rule asks for, each once; of what is to be done in time, what that is. When it applies says nothing of what it is about,
// except of what is allowed.
function factsOf(rule: Policy["rules"][number], policy: Policy): string {
  const asked = conditionsOf(rule, "").filter(
    ({ path }) => !path.startsWith("/says") && (rule.kind === "permission" || !path.startsWith("/when")),
  );
  const facts = asked.flatMap((one) => ("test" in one && "fact" in one.test ? [wordOf(one.test, policy)] : []));
  return `${rule.kind} ${[...new Set(facts)].sort().join(" ")}`;
}

function wordOf(test: { readonly fact: string; readonly timer?: unknown }, policy: Policy): string {
  return timersOf(policy).find(({ id }) => id === test.timer)?.action ?? test.fact;
}
