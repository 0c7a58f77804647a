import * as core from "@home-visits/core";
import * as history from "@home-visits/core/history";
import * as timers from "@home-visits/core/timers";
import * as escalation from "@home-visits/escalation";
import * as forms from "@home-visits/forms";
import * as page from "@home-visits/forms/page";
import { expect, test } from "vitest";
import { publicFunctions } from "./publicFunctions.js";

const packages: Readonly<Record<string, object>> = {
  "@home-visits/core": core,
  "@home-visits/core/history": history,
  "@home-visits/core/timers": timers,
  "@home-visits/escalation": escalation,
  "@home-visits/forms": forms,
  "@home-visits/forms/page": page,
};

type Path = readonly string[];
type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** At most so many places of each argument are broken, spread over all of it; fewer of a policy, which is compiled anew each time. */
const MOST = 24;
const MOST_OF_POLICY = 3;
const DEEPEST = 7;

function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  const apart = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, at) => at % apart === 0);
}

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (!isTree(value) || value instanceof Set || path.length === DEEPEST) return [];
  return Object.keys(value).flatMap((key) => [[...path, key], ...pathsIn(value[key], [...path, key])]);
}

const secret = "Quillfeather";
const breakages = {
  null: { enumerable: true, value: null },
  "a number": { enumerable: true, value: 7 },
  "a list of holes": { enumerable: true, value: new Array<unknown>(3) },
  "an entry that throws": {
    enumerable: true,
    get: () => {
      throw new RangeError(secret);
    },
  },
} as const;

function brokenAt(value: unknown, [key = "", ...rest]: Path, breakage: PropertyDescriptor): unknown {
  if (!isTree(value)) return value;
  const copy: object = Array.isArray(value) ? [...(value as readonly unknown[])] : { ...value };
  const entry = rest.length > 0 ? { value: brokenAt(value[key], rest, breakage), enumerable: true } : breakage;
  return Object.defineProperty(copy, key, { ...entry, configurable: true });
}

/** What somebody else's error would tell: its name, and whether it repeats what the entry threw. */
function faultOf(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (!(error instanceof core.HomeVisitsError)) return String(error);
    return `${error.message}${error.stack ?? ""}`.includes(secret) ? "repeats what it read" : undefined;
  }
}

const cases = Object.entries(publicFunctions).flatMap(([entry, functions]) =>
  Object.keys(functions).map((name) => [entry, name] as const),
);

test.each(cases)("F33: whatever is broken inside an argument, %s %s answers or names it as ours", (entry, name) => {
  const call: unknown = Reflect.get(packages[entry] ?? {}, name);
  if (typeof call !== "function") throw new Error(`${entry} has no ${name}.`);
  const right = (publicFunctions[entry]?.[name] ?? []).map((place) => place.right);
  const faults = right.flatMap((argument, place) => {
    const paths = pathsIn(argument);
    const isPolicy = isTree(argument) && "rules" in argument;
    const ofPolicy = paths.filter(([first]) => isPolicy || first === "policy");
    const others = paths.filter(([first]) => !isPolicy && first !== "policy");
    return [...spread(others, MOST), ...spread(ofPolicy, MOST_OF_POLICY)].flatMap((path) =>
      Object.entries(breakages).flatMap(([how, breakage]) => {
        const given = right.map((value, at) => (at === place ? brokenAt(value, path, breakage) : value));
        const fault = faultOf(() => Reflect.apply(call, undefined, given) as unknown);
        return fault === undefined ? [] : [`${path.join("/")} as ${how}: ${fault}`];
      }),
    );
  });
  expect(faults).toEqual([]);
});
