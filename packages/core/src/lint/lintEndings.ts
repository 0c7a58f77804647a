import type { EventPattern } from "../policy/eventPatternSchema.js";
import { placedTimers, type PlacedTimer } from "../policy/placedTimers.js";
import type { Policy } from "../policy/policySchema.js";
import { valueOfSetting } from "../policy/statedOrAssumed.js";
import type { PolicyWarning, PolicyWarningCode } from "./PolicyWarning.js";

/**
 * Timed clauses that are over as soon as they are done or begin, that somebody does for themselves, or that stop a clock which there is not; events
 * that another one of their list already is; intervals that are no other.
 */
export function lintEndings(policy: Policy): PolicyWarning[] {
  return [
    ...placedTimers(policy).flatMap((placed) => ofTimer(placed, policy)),
    ...ofCode(policy),
    ...intervals(policy),
  ];
}

const says = {
  "timer-ends-as-done": "Name another event: doing this is what ends it, so nobody could tell that it was done.",
  "timer-never-arises": "Name another event: this is needed no longer from the moment with which it begins.",
  "told-to-themselves": "Name somebody else: whoever does this would tell themselves, or answer their own call.",
  "each-of-another": "Let this count from what it is asked for each of: one of the two is not the other.",
  "no-clock-to-stop": "Take this out, or say what happens when staff are overdue: this policy has no clock to stop.",
  "pattern-within": "Take this out, or the one without entries: any such event does it already.",
  "numbers-alike": "Give this interval another length: it is the one that every visit has.",
} as const satisfies Partial<Record<PolicyWarningCode, string>>;

const warning = (code: keyof typeof says, path: string): PolicyWarning => ({ code, path, sentence: says[code] });

const isPlain = ({ where, ifGiven, mustSay, perhaps }: EventPattern): boolean =>
  perhaps === undefined && [where, ifGiven, mustSay].every((asked) => asked === undefined);

const ofEach: ReadonlySet<string> = new Set(["incident", "concern", "follow-up"]);

function ofTimer({ timer, path }: PlacedTimer, policy: Policy): readonly PolicyWarning[] {
  const { from, until, unless = [], doneBy, actor, to, each, stopsTheClock } = timer;
  const begins = typeof from === "object" && "event" in from ? from : undefined;
  const done = new Set(doneBy.map((pattern) => JSON.stringify(pattern)));
  return [
    ...(doneBy.some((one) => one.event === until && isPlain(one))
      ? [warning("timer-ends-as-done", `${path}/until`)]
      : []),
    ...unless.flatMap((pattern, at): PolicyWarning[] => {
      const place = `${path}/unless/${String(at)}`;
      if (done.has(JSON.stringify(pattern))) return [warning("timer-ends-as-done", place)];
      const isStart = begins !== undefined && pattern.event === begins.event && isPlain(pattern);
      return isStart ? [warning("timer-never-arises", place)] : [];
    }),
    ...(typeof to === "string" && to === actor ? [warning("told-to-themselves", `${path}/to`)] : []),
    ...(begins !== undefined &&
    each !== undefined &&
    ofEach.has(each) &&
    ofEach.has(begins.event) &&
    each !== begins.event
      ? [warning("each-of-another", `${path}/each`)]
      : []),
    ...(stopsTheClock === true && policy.ladder.status === "none"
      ? [warning("no-clock-to-stop", `${path}/stopsTheClock`)]
      : []),
    ...doneBy.flatMap((pattern, at) =>
      !isPlain(pattern) && doneBy.some((one) => one.event === pattern.event && isPlain(one))
        ? [warning("pattern-within", `${path}/doneBy/${String(at)}`)]
        : [],
    ),
  ];
}

// whoever sends the word needs help and gives none
function ofCode({ codeWord }: Policy): readonly PolicyWarning[] {
  const isTheirs = codeWord.status !== "none" && codeWord.actor === "visitor";
  return isTheirs ? [warning("told-to-themselves", "/codeWord/actor")] : [];
}

function intervals({ ladder, settings }: Policy): readonly PolicyWarning[] {
  const checkIns = ladder.status === "none" ? undefined : ladder.starts.checkIns;
  if (checkIns === undefined) return [];
  const { everyWhen = [] } = checkIns;
  const lengthOf = ({ setting: id }: { readonly setting: string }): string => {
    const setting = settings[id];
    return JSON.stringify([setting && valueOfSetting(setting), setting?.unit]);
  };
  return everyWhen.flatMap((one, at) =>
    lengthOf(one.every) === lengthOf(checkIns.every)
      ? [warning("numbers-alike", `/ladder/starts/checkIns/everyWhen/${String(at)}/every`)]
      : [],
  );
}
