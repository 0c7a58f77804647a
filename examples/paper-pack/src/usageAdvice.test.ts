import { expect, test } from "vitest";
import { fakeIo } from "../test/fakeIo.js";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { exitCode } from "./exitCode.js";
import { run } from "../test/run.js";

const called = "paper-pack";

test.each([
  ["a forgotten command", ["my-visits.json"], `To make packs: ${called} build my-visits.json`],
  ["a forgotten command with options", ["v.csv", "--out", "packs"], `${called} build v.csv --out packs`],
  ["a saved form alone", ["filled.pdf"], `${called} read filled.pdf`],
  ["an option before the command", ["--at", "now", "check", "v.csv"], `${called} check --at now v.csv`],
  ["a misspelt command", ["bild", "v.csv"], "Did you mean build?"],
  ["a command that nobody knows", ["print", "v.csv"], "The commands are: build, notice, "],
  ["a misspelt option", ["build", "v.csv", "--oot", "x"], "Did you mean --out?"],
  ["an option of another command", ["check", "v.csv", "--fillable"], "These have it: build, blank."],
  ["a second file", ["build", "v.csv", "school.json"], "Name the school's file with --school"],
  ["a file that is missing", ["check"], `For example: ${called} check visits.xlsx`],
  ["a kind that there is not", ["template", "odt"], "Allowed choices are csv, xlsx"],
  ["a value that there is not", ["build", "v.csv", "--workers", "many"], "Give a whole number from 1 to 64."],
])("%s: what was meant is named, and it ends with 2", async (_, args, says) => {
  const { io, told, printed } = fakeIo(temporaryFolder());
  expect(await run(args, io)).toBe(exitCode.input);
  expect(told.join("\n")).toContain(says);
  expect(told.join("\n")).not.toContain("error:");
  expect(printed).toEqual([]);
});

test("help keeps its words whole in a terminal of 60 columns", async () => {
  const { io, printed } = fakeIo(temporaryFolder());
  const before = Object.getOwnPropertyDescriptor(process.stdout, "columns");
  const terminal = Object.getOwnPropertyDescriptor(process.stdout, "isTTY");
  Object.defineProperty(process.stdout, "columns", { value: 60, configurable: true });
  Object.defineProperty(process.stdout, "isTTY", { value: true, configurable: true });
  try {
    await run(["build", "--help"], io);
  } finally {
    if (before) Object.defineProperty(process.stdout, "columns", before);
    else Reflect.deleteProperty(process.stdout, "columns");
    if (terminal) Object.defineProperty(process.stdout, "isTTY", terminal);
    else Reflect.deleteProperty(process.stdout, "isTTY");
  }
  const lines = printed.join("\n").split("\n");
  expect(lines.length).toBeGreaterThan(40);
  // examples are to be copied as they are
  expect(lines.filter((line) => line.length > 60 && !line.includes("paper-pack build"))).toEqual([]);
});
