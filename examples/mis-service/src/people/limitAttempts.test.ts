import { expect, test } from "vitest";
import { limitAttempts } from "./limitAttempts.js";

const SECOND = 1_000;

test("some attempts are free, then each that fails makes the wait twice as long, up to a quarter of an hour", () => {
  const attempts = limitAttempts({ free: 5, clears: "all" });
  const waits = Array.from({ length: 20 }, () => {
    attempts.count("jo", 0);
    return attempts.wait("jo", 0) / SECOND;
  });
  expect(waits.slice(0, 9)).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16]);
  expect(waits.at(-1)).toBe(900);
  expect(attempts.wait("jo", 899 * SECOND)).toBe(SECOND);
  expect(attempts.wait("jo", 900 * SECOND)).toBe(0);
  expect(attempts.wait("sam", 0)).toBe(0);
});

test("an attempt that was right clears an account, and takes only itself back where a whole school has one address", () => {
  const account = limitAttempts({ free: 2, clears: "all" });
  const address = limitAttempts({ free: 2, clears: "itself" });
  for (const attempts of [account, address]) {
    for (const now of [0, 1, 2]) attempts.count("key", now);
    attempts.right("key");
  }
  expect(account.wait("key", 3)).toBe(0);
  expect(address.wait("key", 3)).toBeGreaterThan(0);
  address.right("key");
  address.right("key");
  expect(address.size()).toBe(0);
});

test("what is held is bounded, and what was counted an hour ago is forgotten", () => {
  const attempts = limitAttempts({ free: 1, clears: "all", most: 100 });
  for (let at = 0; at < 1_000; at += 1) attempts.count(`account ${at}`, at);
  expect(attempts.size()).toBe(100);
  expect(attempts.wait("account 999", 1_000)).toBeGreaterThan(0);
  expect(attempts.wait("account 0", 1_000)).toBe(0);
  attempts.count("account 999", 4_000_000);
  expect(attempts.wait("account 999", 4_000_000)).toBe(SECOND);
});
