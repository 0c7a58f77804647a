import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { growingTexts, grown, type Growing } from "./growingTexts.js";
import { makesPatterns, type Pattern, patternsIn, patternSources, schemaPatterns } from "./patternsOf.js";
import { repositoryRoot } from "./repositoryRoot.js";

// A pattern that begins anew at every character, or tries every way to share a text among its parts, takes four times as long for a text
// twice as long, or worse. Each pattern here is searched for in texts that are made for that, short and long.

const sources = patternSources(["packages", "examples"]);
const written = sources.flatMap(patternsIn);
const published = ["packages/core/schemas", "packages/forms/schemas"].flatMap(schemaPatterns);

/** The patterns that our modules put together while they load, caught as they do. */
async function madeWhileLoading(): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const Plain = RegExp;
  vi.resetModules();
  vi.stubGlobal(
    "RegExp",
    new Proxy(Plain, {
      construct: (target, [source, flags]: [string | RegExp, string?]) => {
        const pattern = new target(source, flags);
        const stack = (new Error().stack ?? "").split("\n")[2] ?? "";
        if (/\/(packages|examples)\/[a-z-]+\/src\//.test(stack))
          made.push({
            at: stack.replace(/^.*\/((?:packages|examples)\/[^:?]*).*$/, "$1"),
            source: pattern.source,
            flags: pattern.flags,
          });
        return pattern;
      },
    }),
  );
  await import("@home-visits/forms");
  for (const { path } of sources.filter(makesPatterns)) await import(/* @vite-ignore */ join(repositoryRoot, path));
  vi.unstubAllGlobals();
  return made;
}

const LINEAR = 16;
const SHORT = 50;
const TIMES = 64;
/** What no linear pattern needs for a text of SHORT times TIMES repeats, which takes it microseconds. */
const FAR_TOO_LONG_MS = 20;

function timeFor(pattern: RegExp, text: string, rounds: number): number {
  const started = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    pattern.lastIndex = 0;
    pattern.test(text);
  }
  return performance.now() - started;
}

/** Whether a text takes far too long, found three times over: a machine that was busy with something else is no evidence. */
const isStuck = (pattern: RegExp, text: string): boolean =>
  [0, 1, 2].every(() => timeFor(pattern, text, 1) > FAR_TOO_LONG_MS);

/**
 * Whether a pattern takes far too long before the text has `most` repeats. Each text is a quarter longer than the one before: what doubles
 * with each character is found while it still comes back, however badly the machine measures.
 */
function growsWithoutEnd(pattern: RegExp, text: Growing, most: number): boolean {
  for (let n = 4; n < most; n = Math.ceil(n * 1.25)) if (isStuck(pattern, grown(text, n))) return true;
  return false;
}

/**
 * How many times longer one long text takes than as many characters in short ones: about 1 where the steps are as many as the characters,
 * TIMES for a quadratic pattern.
 */
function growth(pattern: RegExp, text: Growing): number {
  const short = timeFor(pattern, grown(text, SHORT), TIMES);
  return timeFor(pattern, grown(text, SHORT * TIMES), 1) / Math.max(short, 0.005);
}

/** The worst growth of a pattern, or the first that is beyond doubt: what one measurement suspects, four more have to find too. */
function worstGrowth({ source, flags }: Pattern): number {
  const pattern = new RegExp(source, flags);
  let worst = 0;
  for (const text of growingTexts(source, flags)) {
    if (growsWithoutEnd(pattern, text, SHORT * TIMES)) return Infinity;
    const found = [0, 1, 2, 3, 4].reduce(
      (least) => (least < LINEAR ? least : Math.min(least, growth(pattern, text))),
      Infinity,
    );
    if (found >= LINEAR) return found;
    worst = Math.max(worst, found);
  }
  return worst;
}

const unique = (patterns: readonly Pattern[]): Pattern[] => [
  ...new Map(patterns.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern])).values(),
];

test("the measure tells a pattern that begins anew at every character, and one that shares a text in every way", () => {
  for (const source of [
    "[ .]+$",
    "[0-9]+$",
    "\\s*,",
    "^(a|b|ab)*c$",
    "^(a+)+$",
    "^(a|a?b)*(b|a)*c$",
    "^[a-z]*[a-z0-9]*$",
  ])
    expect(worstGrowth({ at: "", source, flags: "" }), source).toBeGreaterThan(LINEAR);
  for (const source of ["[ .]", "^[a-z][a-z0-9-]{0,59}$", "\\S+\\s*|\\s+"])
    expect(worstGrowth({ at: "", source, flags: "" }), source).toBeLessThan(LINEAR);
});

test.each(unique([...written, ...published]))("F34: /$source/$flags of $at is linear", (pattern) => {
  expect(worstGrowth(pattern)).toBeLessThan(LINEAR);
});

test("F34: the patterns that are put together while a module loads are linear, and none is made anywhere else", async () => {
  const made = await madeWhileLoading();
  const files = new Set(made.map(({ at }) => at));
  expect(sources.filter(makesPatterns).map(({ path }) => path)).toEqual(expect.arrayContaining([...files]));
  expect([...files].sort()).toEqual(
    sources
      .filter(makesPatterns)
      .map(({ path }) => path)
      .sort(),
  );
  for (const pattern of unique(made)) expect(worstGrowth(pattern), pattern.source).toBeLessThan(LINEAR);
});
