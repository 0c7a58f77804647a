import { expect, test } from "vitest";
import { sealer } from "./sealer.js";

const keys = sealer(Buffer.alloc(32, 1).toString("base64"));

test("what was sealed opens for its visit with its key, and otherwise not at all", () => {
  const sealed = keys.seal("heliotrope", "visit-1");
  expect(keys.open(sealed, "visit-1")).toBe("heliotrope");
  expect(Buffer.from(sealed, "base64").toString("latin1")).not.toContain("heliotrope");
  expect(keys.seal("heliotrope", "visit-1")).not.toBe(sealed);
  expect(() => keys.open(sealed, "visit-2")).toThrow();
  expect(() => sealer(Buffer.alloc(32, 2).toString("base64")).open(sealed, "visit-1")).toThrow();
});

test("a key of another length is refused", () => {
  expect(() => sealer("c2hvcnQ=")).toThrow(/32 bytes/);
});
