import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fakeIo } from "../test/fakeIo.js";
import { sampleVisits } from "../test/sampleVisits.js";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { exitCode } from "./exitCode.js";
import { run } from "../test/run.js";

type Change = (visits: Record<string, unknown>[]) => unknown;

const at = (value: unknown, ...path: (string | number)[]): Record<string, unknown> =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value) as Record<
    string,
    unknown
  >;

const textOf = (visits: unknown): string => JSON.stringify(visits, undefined, 2);

const changed = (change: Change) => (): string => {
  const visits = sampleVisits();
  change(visits);
  return textOf(visits);
};

/** A bad file, and the problems that it must give: whose visit, which pointer, what to do. */
type BadFile = {
  readonly what: string;
  readonly text: () => string | Buffer;
  readonly says: readonly (readonly [visit: string, place: string, advice: string])[];
  /** How many problems there are in all, where one mistake has more than one. */
  readonly count?: number;
};

const badFiles: readonly BadFile[] = [
  {
    what: "a misspelt name",
    text: changed((visits) => Object.assign(at(visits, 1, "household"), { famlyName: "Quillfeather" })),
    says: [["visit 2 (id visit-002)", "/1/household/famlyName", "such as familyName"]],
  },
  {
    what: "an entry that is missing",
    text: changed((visits) => delete at(visits, 0)["household"]),
    says: [["visit 1 (id visit-001)", "/0/household", "Add this entry"]],
  },
  {
    what: "a time without an offset, and times in the wrong order",
    text: changed((visits) => {
      at(visits, 2, "times")["backAtSchool"] = "2026-06-11T13:45";
      at(visits, 3, "times")["leaveHome"] = "2026-06-16T13:25:00+01:00";
    }),
    says: [
      ["visit 3 (id visit-003)", "/2/times/backAtSchool", "Add the offset"],
      ["visit 4 (id visit-004)", "/3/times/leaveHome", "Check the times"],
    ],
  },
  {
    what: "a telephone number and a postcode that are none",
    text: changed((visits) => {
      at(visits, 0, "household", "contacts", 0)["number"] = "ask Kerry Fairweather";
      at(visits, 0, "household", "address")["postcode"] = "Saltpan Row";
    }),
    says: [
      ["visit 1 (id visit-001)", "/0/household/contacts/0/number", "Give a telephone number"],
      ["visit 1 (id visit-001)", "/0/household/address/postcode", "Give a full UK postcode"],
    ],
  },
  {
    what: "two visits with one id, and an id that would leave the folder",
    text: changed((visits) => {
      at(visits, 4)["id"] = "visit-004";
      at(visits, 5)["id"] = "../../Mahmood";
    }),
    says: [
      ["visit 5 (id visit-004)", "/4/id", "an id of its own"],
      ["visit 6", "/5/id", "Use letters, digits"],
    ],
  },
  {
    what: "a driver who is no visitor",
    text: changed((visits) => (at(visits, 6, "vehicles", 0)["driver"] = "Beata")),
    says: [["visit 7 (id visit-007)", "/6/vehicles/0/driver", "Name a visitor of this visit"]],
  },
  {
    what: "a round whose homes have two returns",
    text: changed((visits) => (at(visits, 4, "times")["backAtSchool"] = "2026-06-16T15:30:00+01:00")),
    says: [["visit 5 (id visit-005)", "/4/times/backAtSchool", "one departure and one return"]],
  },
  {
    what: "text that is not JSON",
    text: () => textOf(sampleVisits()).replace('"familyName": "Fairweather-Lunt",', '"familyName": "Fairweather-Lunt"'),
    says: [["", "line 10, column 7", "Put a comma"]],
  },
  {
    what: "a file that ends in the middle",
    text: () =>
      textOf(sampleVisits())
        .slice(0, 3000)
        .replace(/,[^,]*$/, ","),
    says: [["", "line ", "too early"]],
  },
  { what: "an object without visits", text: () => '{"vists": []}', says: [["", "", "Give a list of visits"]] },
  { what: "an empty file", text: () => "", says: [["", "", "it is empty"]] },
  {
    what: "bytes that are not UTF-8",
    text: () => Buffer.from(textOf(sampleVisits()), "utf16le"),
    says: [["", "", "Save the file as UTF-8"]],
  },
  {
    what: "a line of JSON Lines that is not JSON beside one that is no visit",
    text: () =>
      sampleVisits()
        .map((visit, index) => (index === 1 ? '{"id": ' : JSON.stringify(index === 2 ? { id: "visit-003" } : visit)))
        .join("\n"),
    says: [
      ["visit 2", "line 2, column 8", "too early"],
      ["visit 3 (id visit-003)", "/household (line 3)", "Add this entry"],
    ],
    count: 7,
  },
  {
    what: "a name in letters that no font has",
    text: changed((visits) => {
      visits.splice(2);
      at(visits, 1, "household")["familyName"] = "𓀀𓀁";
    }),
    says: [["visit 2 (id visit-002)", "/1/household/familyName", "--font"]],
  },
];

/** Everything personal in the sample and in the changes above: names, numbers, addresses, dates of birth, registrations. */
const personal = [
  ...new Set(
    JSON.stringify(
      sampleVisits().map(({ household, visitors, buddy, vehicles, assessments }) => [
        household,
        visitors,
        buddy,
        vehicles,
        assessments,
      ]),
    ).match(/(?<=":")[^"]*(?:[A-Z][a-z]+ [A-Z]|[0-9]{3}|[^ -~])[^"]*(?=")/g) ?? [],
  ),
  "Kerry",
  "Fairweather",
  "Quillfeather",
  "Saltpan",
  "Mahmood",
  "Beata",
  "𓀀",
];

describe("with --strict, a bad file ends with every problem, code 2 and nothing written", () => {
  test.each(badFiles)("$what", { timeout: 30_000 }, async ({ text, says, count = says.length }) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "visits.json"), text());
    const { io, printed, told } = fakeIo(folder);
    expect(await run(["build", "visits.json", "--out", "out", "--strict"], io)).toBe(exitCode.input);
    const said = told.join("\n");
    expect(said).toContain("visits.json");
    for (const parts of says) for (const part of parts) expect(said).toContain(part);
    expect(said).toMatch(new RegExp(`^${String(count)} problems?[^\n]*Nothing was written\\.$`, "m"));
    expect(printed).toEqual([]);
    expect(readdirSync(folder)).toEqual(["visits.json"]);
    expect(personal.length).toBeGreaterThan(60);
    expect(personal.filter((value) => said.includes(value))).toEqual([]);
  });
});

test("what is wrong with the visits, the school, the policy and the date is said in one go", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "visits.json"), '[{"id": "a"}]');
  writeFileSync(join(folder, "school.json"), '{"name": 7}');
  const { io, told } = fakeIo(folder);
  const args = [
    "build",
    "visits.json",
    "--school",
    "school.json",
    "--policy",
    "no-such",
    "--date",
    "2026-02-30",
    "--out",
    "out",
  ];
  expect(await run(args, io)).toBe(exitCode.input);
  const said = told.join("\n");
  for (const part of [
    "visits.json, visit 1 (id a)",
    "school.json\n  /name (line 1)",
    "--policy",
    "reach2-2020",
    "--date",
    "Give a day that exists",
  ])
    expect(said).toContain(part);
});

test("problems come as JSON too, with file, place in the file, id, pointer and advice", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "visits.json"), badFiles[0]?.text() ?? "");
  const { io, printed, told } = fakeIo(folder);
  expect(await run(["build", "visits.json", "--json", "--strict"], io)).toBe(exitCode.input);
  expect(told).toEqual([]);
  expect(JSON.parse(printed.join("\n"))).toMatchObject({
    files: [],
    problems: [
      { file: "visits.json", index: 1, id: "visit-002", pointer: "/1/household/famlyName", code: "unknown-key" },
    ],
  });
});

test("a command, an option or an argument that is wrong ends with code 2", async () => {
  const folder = temporaryFolder();
  for (const args of [
    ["bild"],
    ["build"],
    ["build", "a.json", "--loud"],
    ["build", "a.json", "--print", "half"],
    ["blank", "no-such-form"],
    ["blank", "--edition", "R3"],
  ]) {
    expect(await run(args, fakeIo(folder).io), args.join(" ")).toBe(exitCode.input);
  }
  mkdirSync(join(folder, "empty"));
  expect(await run(["build", "empty"], fakeIo(folder).io)).toBe(exitCode.input);
  expect(existsSync(join(folder, "out"))).toBe(false);
});

test.each(["--version", "-V"])("%s says which version this is", async (asked) => {
  const { io, printed, told } = fakeIo(temporaryFolder());
  expect(await run([asked], io)).toBe(exitCode.good);
  expect([printed, told]).toEqual([[expect.stringMatching(/^paper-pack [0-9]+\.[0-9]+\.[0-9]+$/u)], []]);
});
