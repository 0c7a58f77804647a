import { expect, test } from "vitest";
import { personal, type Place } from "./argumentPlaces.js";
import { publicFunctions } from "./publicFunctions.js";

const entryPoints: Readonly<Record<string, () => Promise<object>>> = {
  "@home-visits/core": () => import("@home-visits/core"),
  "@home-visits/core/history": () => import("@home-visits/core/history"),
  "@home-visits/core/timers": () => import("@home-visits/core/timers"),
  "@home-visits/escalation": () => import("@home-visits/escalation"),
  "@home-visits/forms": () => import("@home-visits/forms"),
  "@home-visits/forms/page": () => import("@home-visits/forms/page"),
};

type Callable = (...given: readonly unknown[]) => unknown;
const isClass = (value: object): boolean => /^class\b/.test(Function.prototype.toString.call(value));
const isFunction = (value: unknown): value is Callable => typeof value === "function" && !isClass(value);

const functionsOf = async (entry: string): Promise<ReadonlyMap<string, Callable>> =>
  new Map(
    Object.entries((await entryPoints[entry]?.()) ?? {}).flatMap(([name, value]: [string, unknown]) =>
      isFunction(value) ? [[name, value]] : [],
    ),
  );

/** A call's end: what it threw, or nothing. */
function thrownBy(call: () => unknown): unknown {
  try {
    call();
    return undefined;
  } catch (error) {
    return error;
  }
}

const shown = (value: unknown): string =>
  value instanceof Object ? JSON.stringify(value).slice(0, 80) : String(value);
const withAt = (places: readonly Place[], place: number, value: unknown): readonly unknown[] =>
  places.map(({ right }, each) => (each === place ? value : right));

/** What of a function's answers to wrong arguments is not as it should be. */
function faultsOf(call: Callable, places: readonly Place[]): readonly string[] {
  const right = thrownBy(() => call(...places.map(({ right }) => right)));
  const faults =
    right === undefined
      ? []
      : [`throws where all is right: ${right instanceof Error ? right.message : "something else"}`];
  places.forEach(({ wrong }, place) => {
    for (const value of wrong) {
      const error = thrownBy(() => call(...withAt(places, place, value)));
      const where = `argument ${String(place + 1)} as ${shown(value)}`;
      if (!(error instanceof Error)) faults.push(`${where}: taken`);
      else if (error.name !== "HomeVisitsError" || (error as { code?: unknown }).code !== "invalid-argument")
        faults.push(`${where}: ${error.name} ${error.message}`);
      else if (personal.some((word) => error.message.includes(String(word)))) faults.push(`${where}: repeats it`);
    }
  });
  return faults;
}

const given = [undefined, null, 7, "Quillfeather", true, [], {}, [undefined], Symbol("a"), () => 0];

test.each(Object.keys(entryPoints))(
  "F33: every function of %s has its line in the table, and no other",
  async (entry) => {
    const names = [...(await functionsOf(entry)).keys()];
    const elsewhere = Object.entries(publicFunctions).flatMap(([at, lines]) =>
      at === entry ? [] : Object.keys(lines),
    );
    const own = Object.keys(publicFunctions[entry] ?? {});
    expect(own.filter((name) => !names.includes(name))).toEqual([]);
    expect(names.filter((name) => !own.includes(name) && !elsewhere.includes(name))).toEqual([]);
  },
);

test.each(Object.keys(entryPoints))(
  "F33: whatever is wrong in a call of %s is named by one error code",
  async (entry) => {
    const functions = await functionsOf(entry);
    const faults = Object.entries(publicFunctions[entry] ?? {}).flatMap(([name, places]) =>
      faultsOf(functions.get(name) ?? (() => undefined), places).map((fault) => `${name}, ${fault}`),
    );
    expect(faults).toEqual([]);
  },
);

test.each(Object.keys(entryPoints))("F33: no parser of %s throws, whatever it reads", async (entry) => {
  for (const [name, parse] of await functionsOf(entry)) {
    if (!/^parse[A-Z]/.test(name) || name === "parseWith" || name === "parseDocumentWith") continue;
    for (const input of given) expect(parse(input), name).toHaveProperty("ok");
  }
});
