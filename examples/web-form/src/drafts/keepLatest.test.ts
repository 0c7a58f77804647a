import { expect, test } from "vitest";
import { keepLatest } from "./keepLatest.js";

/** A write that ends when it is told to. */
function slowly() {
  const written: string[] = [];
  const ends: (() => void)[] = [];
  const write = (value: string) => {
    written.push(value);
    return new Promise<void>((resolve) => void ends.push(resolve));
  };
  const end = async (): Promise<void> => {
    ends.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { written, write, end };
}

test("one write at a time, and after it the latest that came meanwhile", async () => {
  const { written, write, end } = slowly();
  const keep = keepLatest(write, () => undefined);
  for (const value of ["a", "ab", "abc"]) keep(value);
  expect(written).toEqual(["a"]);
  await end();
  expect(written).toEqual(["a", "abc"]);
  await end();
  keep("abcd");
  expect(written).toEqual(["a", "abc", "abcd"]);
});

test("a write that fails is told, and the next is still tried", async () => {
  let failed = 0;
  let full = true;
  const written: string[] = [];
  const keep = keepLatest<string>(
    (value) => {
      if (full) return Promise.reject(new Error("full"));
      written.push(value);
      return Promise.resolve();
    },
    () => failed++,
  );
  keep("a");
  await new Promise((resolve) => setTimeout(resolve));
  full = false;
  keep("ab");
  await new Promise((resolve) => setTimeout(resolve));
  expect([failed, written]).toEqual([1, ["ab"]]);
});
