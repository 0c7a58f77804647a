import { expect, test } from "vitest";
import { fakeIo } from "../test/fakeIo.js";
import { argumentsInPlace } from "./argumentsInPlace.js";
import { exitCode } from "./exitCode.js";
import { program } from "./program.js";

const { commands } = program(fakeIo("/").io, {
  typed: [],
  load: () => Promise.reject(new Error("no command runs here")),
  onEnd: () => exitCode.good,
});
const placed = (line: string): string => argumentsInPlace(line.split(" "), commands).join(" ");

test.each([
  ["build --only visit-001 visits.json", "build visits.json --only visit-001"],
  ["build --only a b v.csv --out packs --force", "build v.csv --only a b --out packs --force"],
  ["build --sheets buddy family v.xlsx --quiet", "build v.xlsx --sheets buddy family --quiet"],
  ["build --font f.ttf v.json", "build v.json --font f.ttf"],
  ["build --details h.csv v.csv", "build v.csv --details h.csv"],
  ["check --only a b v.csv --json", "check v.csv --only a b --json"],
])("F70: the file of “%s” is no value of the option before it", (typed, says) => {
  expect(placed(typed)).toBe(says);
});

test.each([
  "build v.json --only visit-001",
  "build --only visit-001 --out v.json",
  "build --only v.json",
  "build --force v.json --only a b.json",
  "build --only a b",
  "build --only a -- b.json",
  "blank --font f.ttf v.json",
  "bild --only a v.json",
  "build --policy mine.json",
  "plan --only visit-001 v.json",
])("a line that is one, or that names no file twice over, stays: %s", (typed) => {
  expect(placed(typed)).toBe(typed);
});
