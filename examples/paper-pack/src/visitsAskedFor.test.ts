import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fakeIo } from "../test/fakeIo.js";
import { run } from "../test/run.js";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { exitCode } from "./exitCode.js";
import { program } from "./program.js";

/** What a record is made from, by which policy it is judged, and which records are meant. */
const recordOptions = ["--policy", "--school", "--only", "--details", "--dates", "--pupils", "--columns"];

/** How each command that reads visits is told of a file of them. */
const readers: Readonly<Record<string, readonly string[]>> = {
  build: ["build", "visits.csv", "--out", "packs"],
  notice: ["notice", "visits.csv", "--out", "notices"],
  check: ["check", "visits.csv"],
  plan: ["plan", "visits.csv"],
  simulate: ["simulate", "visits.csv"],
  lint: ["lint", "--visits", "visits.csv"],
};

const { commands } = program(fakeIo("/").io, {
  typed: [],
  load: () => Promise.reject(new Error("no command runs here")),
  onEnd: () => exitCode.good,
});

describe("what changes a record can be said to every command that reads records", () => {
  test("the commands that read visits are these", () => {
    const reading = commands.filter(
      ({ registeredArguments, options }) =>
        registeredArguments.some((argument) => argument.name() === "visits") ||
        options.some(({ long }) => long === "--visits"),
    );
    expect(reading.map((command) => command.name()).sort()).toEqual(Object.keys(readers).sort());
  });

  test.each(Object.keys(readers))("%s has each of the options, and in the same words as the others", (name) => {
    const optionsOf = (wanted: string) =>
      commands
        .find((command) => command.name() === wanted)
        ?.options.flatMap(({ long, description }) =>
          long !== undefined && long !== "--only" && recordOptions.includes(long) ? [[long, description]] : [],
        );
    expect(optionsOf(name)).toEqual(optionsOf("build"));
    const options = commands.find((command) => command.name() === name)?.options ?? [];
    expect(recordOptions.filter((option) => options.every(({ long }) => long !== option))).toEqual([]);
  });
});

const HEADINGS =
  "Visit,Date of the visit,Leave school,Arrive,Leave the home,Back at school,Setting,Purposes,Family name,Address line 1,Postcode,Pupil 1 name,Pupil 1 date of birth,Pupil 1 UPN,Visitor 1 name,Assessment: activity";
const rowOf = (day: string, address: string, pupil: string): string =>
  `visit-1,${day},13:40,14:00,14:45,15:10,Inside,transition,Quill,${address},${pupil},Siân Prosser,A talk at the table`;

/** A sheet that leaves its day, its pupil and its hazards to other options, or one that says all but the hazards itself. */
function folderWith(row: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "visits.csv"), `${HEADINGS}\n${row}\n`);
  writeFileSync(
    join(folder, "hazards.csv"),
    "Visit,Hazard,Likelihood before,Consequence before\nvisit-1,Dog in the home,5,5\n",
  );
  writeFileSync(
    join(folder, "pupils.csv"),
    "Kennung,Rufname,Geboren,Strasse,PLZ\nH801200001001,Ollie Quill,17 March 2019,4 Saltpan Row,OB7 4QX\n",
  );
  writeFileSync(
    join(folder, "columns.json"),
    '{ "upn": "Kennung", "name": "Rufname", "dateOfBirth": "Geboren", "addressLine1": "Strasse", "postcode": "PLZ" }',
  );
  return folder;
}

const open = rowOf("9/6/2026", ",", ",,H801200001001");
const full = rowOf("9 June 2026", "4 Saltpan Row,OB7 4QX", "Ollie Quill,17 March 2019,H801200001001");
const details = ["--details", "hazards.csv"];
const dates = ["--dates", "day-first"];
const pupils = ["--pupils", "pupils.csv"];
const columns = ["--columns", "columns.json"];

async function ran(args: readonly string[], row = open) {
  const { io, printed, told } = fakeIo(folderWith(row));
  const code = await run([...args, "--json"], io);
  return { code, out: printed.join("\n"), told: told.join("\n") };
}

describe.each(Object.entries(readers))("%s", (name, command) => {
  test("reads what each of them says: none can be left out, and none is passed over", { timeout: 30_000 }, async () => {
    const all = await ran([...command, ...details, ...dates, ...pupils, ...columns]);
    expect([name, all.code]).not.toEqual([name, exitCode.input]);
    const codeOf = async (...args: readonly string[]) => {
      const { code, out } = await ran([...command, ...args]);
      expect(code).toBe(exitCode.input);
      return (JSON.parse(out) as { problems: { code: string }[] }).problems.map((problem) => problem.code);
    };
    expect(await codeOf(...details, ...pupils, ...columns)).toContain("date-could-be-two");
    expect(await codeOf(...details, ...dates, ...pupils)).toContain("no-headings");
    expect(await codeOf(...details, ...dates, ...columns)).toEqual(["no-pupils"]);
    expect(await codeOf("--details", "none.csv", ...dates)).toContain("missing-file");
    expect(await codeOf(...dates, "--pupils", "none.csv")).toContain("missing-file");
    expect(await codeOf(...dates, "--school", "none.json")).toContain("missing-file");
    expect(await codeOf(...dates, "--policy", "none.json")).toContain("missing-file");
    expect((await ran([...command, "--only", "visit-2"], full)).out).toContain("unknown-visit");
  });

  test("says of a visit that is filled in from an export what it says of one that is typed in full", async () => {
    const joined = await ran([...command, ...details, ...dates, ...pupils, ...columns]);
    const typed = await ran([...command, ...details], full);
    const said = (out: string): unknown => {
      const { seconds, files, ...rest } = JSON.parse(out) as Readonly<Record<string, unknown>>;
      expect(typeof seconds).toBe(files === undefined ? "undefined" : "number");
      const sums = (files as readonly { readonly sha256: string }[] | undefined)?.map(({ sha256 }) => sha256);
      return { ...rest, sums };
    };
    expect(said(joined.out)).toEqual(said(typed.out));
    expect(joined.code).toBe(typed.code);
  });
});

test("an option about visits without visits, and rows of details beside JSON, are told and not passed over", async () => {
  expect((await ran(["lint", ...pupils])).out).toContain("Name the file of visits with --visits");
  const { io, printed } = fakeIo(folderWith(open), "[]");
  expect(await run(["check", "-", ...details, "--json"], io)).toBe(exitCode.input);
  expect(printed.join("\n")).toContain("Write these rows into the records");
});
