import { describe, expect, test } from "vitest";
import { documentBounds, recordBounds } from "./bounds.js";
import { plainData } from "./plainData.js";

const refusal = (input: unknown, bounds = recordBounds): string => {
  const read = plainData(input, bounds);
  return read.ok ? "read" : read.issues.map(({ path, code }) => `${path} ${code}`).join();
};
const nested = (levels: number): unknown => {
  let deep: unknown = 1;
  for (let level = 0; level < levels; level += 1) deep = [deep];
  return deep;
};

describe("F35: what is too much is refused before anything looks at it", () => {
  test.each([
    ["a list of a million entries", { events: new Array<number>(1_000_000).fill(0) }, "/events too-long"],
    ["a list with a million holes", { events: new Array<number>(1_000_000) }, "/events too-long"],
    ["one entry far out", { events: Object.assign([], { 999_999: 1 }) }, "/events too-long"],
    [
      "a record of too many entries",
      Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [at, 1])),
      " too-long",
    ],
    ["too many entries in all", Array.from({ length: 20 }, () => new Array<number>(10_000).fill(0)), " too-large"],
    ["a text of ten million characters", { events: ["x".repeat(10_000_000)] }, "/events/0 text-too-large"],
    ["such a text alone", "x".repeat(10_000_000), " text-too-large"],
    ["a name of that length", { ["x".repeat(10_000_000)]: 1 }, " text-too-large"],
    ["many long texts", new Array<string>(60).fill("x".repeat(100_000)), " too-much-text"],
    ["levels without end", nested(100_000), " too-deep"],
    ["65 levels", nested(65), " too-deep"],
  ])("%s", (_name, input, refused) => {
    expect(refusal(input)).toBe(refused);
  });

  test("as much as is allowed is read", () => {
    expect(refusal(nested(64))).toBe("read");
    expect(refusal(new Array<number>(20_000).fill(0))).toBe("read");
    expect(refusal("x".repeat(100_000))).toBe("read");
    expect(refusal(new Array<number>(1_000).fill(0), documentBounds)).toBe("read");
    expect(refusal(new Array<number>(1_001).fill(0), documentBounds)).toBe(" too-long");
  });

  test("the entries of a list that is too long are not read at all", () => {
    let reads = 0;
    const counted = new Proxy(new Array<number>(1_000_000), {
      getOwnPropertyDescriptor: (list, key) => {
        reads += 1;
        return Reflect.getOwnPropertyDescriptor(list, key);
      },
    });
    expect(refusal([counted])).toBe("/0 too-long");
    expect(reads).toBe(0);
  });

  test("the sentence says how many are allowed, and holds nothing of the input", () => {
    const read = plainData({ purposes: new Array<string>(30_000).fill("Mrs Jones") }, recordBounds);
    expect(read).toMatchObject({ issues: [{ path: "/purposes", message: "Give at most 20,000 entries." }] });
  });
});

describe("only plain data is read", () => {
  const round: Record<string, unknown> = {};
  round["self"] = [round, round];
  const endless: unknown = new Proxy(
    {},
    {
      ownKeys: () => ["more"],
      getOwnPropertyDescriptor: () => ({ value: endless, enumerable: true, configurable: true }),
    },
  );
  const counting = {
    get id() {
      return "v";
    },
  };
  const boom = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("secret");
      },
    },
  );
  const lying: unknown = new Proxy([], {
    get: (list, key) => (key === "length" ? NaN : (Reflect.get(list, key) as unknown)),
  });

  test.each([
    ["a buffer of ten megabytes", { a: new Uint8Array(10_000_000) }, "/a unreadable"],
    ["a buffer of numbers", new Float64Array(1_000_000), " unreadable"],
    ["a map", { a: [new Map()] }, "/a/0 unreadable"],
    ["a date", { a: new Date(0) }, "/a unreadable"],
    ["a text in a box", { a: Object("x".repeat(1_000_000)) as unknown }, "/a unreadable"],
    ["an error", new Error("secret"), " unreadable"],
    ["a record that holds itself", round, " too-deep"],
    ["an entry that is worked out", { a: [counting] }, "/a/0/id unreadable"],
    ["a proxy without end", endless, " too-deep"],
    ["a proxy that throws", { a: boom }, "/a unreadable"],
    ["a proxy that has no length", { a: lying }, "/a too-long"],
  ])("%s is refused", (_name, input, refused) => {
    expect(refusal(input)).toBe(refused);
  });

  test("a proxy is read once: what it answers later is never seen", () => {
    const changing = new Proxy({ id: "v" }, { get: () => new Array<number>(1_000_000).fill(0) });
    expect(plainData({ a: changing }, recordBounds)).toEqual({ ok: true, value: { a: { id: "v" } } });
  });

  test("what a record inherits is no entry of it", () => {
    const heir: unknown = Object.assign(Object.create({ id: "v" }) as object, { name: "n" });
    expect(plainData(heir, recordBounds)).toEqual({ ok: true, value: { name: "n" } });
  });

  test("holes are entries that are missing; a record without ancestors is a record", () => {
    const bare: unknown = Object.assign(Object.create(null) as object, { id: "v" });
    // eslint-disable-next-line no-sparse-arrays
    expect(plainData([1, , bare], recordBounds)).toEqual({ ok: true, value: [1, undefined, { id: "v" }] });
  });

  test("__proto__ stays an entry like others", () => {
    const read = plainData(JSON.parse('{"__proto__":{"admin":true}}'), recordBounds);
    expect(read.ok && Object.keys(read.value as object)).toEqual(["__proto__"]);
    expect(Object.hasOwn(Object.prototype, "admin")).toBe(false);
  });
});
