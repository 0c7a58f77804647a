import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fakeIo } from "../../test/fakeIo.js";
import { sampleVisits } from "../../test/sampleVisits.js";
import { temporaryFolder } from "../../test/temporaryFolder.js";
import { commandExamples } from "../commandExamples.js";
import { exitCode } from "../exitCode.js";
import { run } from "../../test/run.js";
import { policyStarter } from "../templates/policyStarter.js";
import { wrapped } from "../wrapped.js";

const school = readFileSync(new URL("../../sample/school.json", import.meta.url), "utf8");

/** Runs one command in a folder with the sample, or with visits of the test's own. */
async function say(args: readonly string[], visits: readonly unknown[] = sampleVisits()) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "visits.json"), JSON.stringify(visits));
  writeFileSync(join(folder, "school.json"), school);
  const { io, printed, told } = fakeIo(folder);
  const code = await run(args, io);
  return { code, out: printed.join("\n"), told: told.join("\n"), folder };
}

const CHECK = ["check", "visits.json", "--school", "school.json", "--at", "2026-06-08T09:00:00+01:00"];

test("F60: a time without its offset is asked back by the clock of the school's file, London's where there is none", async () => {
  const [first] = sampleVisits();
  const folder = temporaryFolder();
  const times = { leaveSchool: "2026-03-29T01:30" };
  writeFileSync(join(folder, "visits.json"), JSON.stringify([first, { ...first, id: "visit-abroad", times }]));
  const abroad = JSON.parse(school) as { calendar: object };
  writeFileSync(
    join(folder, "school.json"),
    JSON.stringify({ ...abroad, calendar: { ...abroad.calendar, zone: "Asia/Kathmandu" } }),
  );
  const told = async (...flags: readonly string[]): Promise<string> => {
    const { io, told: lines } = fakeIo(folder);
    await run(["check", "visits.json", ...flags], io);
    return lines.join("\n");
  };
  expect(await told("--school", "school.json")).toContain("+05:45 by the school's clock");
  expect(await told()).toContain("skips this one");
}, 60_000);

describe("check", () => {
  test("says the worst first, each visit in ten lines at most, and ends with 1 when one may not go", async () => {
    const { code, out } = await say(CHECK);
    expect(code).toBe(exitCode.findings);
    const blocks = out.split("\n\n").filter((block) => block.startsWith("visit-"));
    expect(blocks).toHaveLength(10);
    expect(blocks.filter((block) => block.split("\n").length > 10)).toEqual([]);
    const verdicts = blocks.map((block) => /: (Do not go|Cannot be told|Go when|Go\.)/u.exec(block)?.[1]);
    const worst = ["Do not go", "Cannot be told", "Go when", "Go."];
    expect(verdicts).toEqual([...verdicts].sort((a, b) => worst.indexOf(a ?? "") - worst.indexOf(b ?? "")));
  });

  test.each([80, 60])("is ten lines a visit as somebody sees them in a terminal of %d columns", async (columns) => {
    const folder = temporaryFolder();
    // the visits of the sample that lack most, and one that lacks everything
    const bare = {
      id: "visit-011",
      household: { familyName: "Okafor-Lindqvist" },
      visitors: [],
      times: {},
      events: [],
    };
    writeFileSync(join(folder, "visits.json"), JSON.stringify([...sampleVisits(), bare]));
    const { io, printed } = fakeIo(folder);
    await run(["check", "visits.json", "--at", "2026-06-08T09:00:00+01:00"], { ...io, columns });
    const blocks = printed
      .join("\n")
      .split("\n\n")
      .filter((block) => block.startsWith("visit-"));
    expect(blocks.length).toBeGreaterThan(9);
    const shown = blocks.map((block) => wrapped(block, columns).split("\n"));
    expect(shown.flat().filter((line) => line.length > columns)).toEqual([]);
    // one thing to do always stands there; at 60 columns it can take more than there is
    expect(shown.filter((lines) => lines.length > 10 && lines.join("\n").match(/^ {2}- /gmu)?.length !== 1)).toEqual(
      [],
    );
    if (columns === 80) expect(shown.filter((lines) => lines.length > 10)).toEqual([]);
  });

  test("ends with 0 when what is asked for may go, and says the same as JSON", async () => {
    const { code, out } = await say([...CHECK, "--only", "visit-002", "--json"]);
    expect(code).toBe(exitCode.good);
    expect(JSON.parse(out)).toMatchObject({
      visits: [{ id: "visit-002", verdict: "go-with-conditions" }],
      problems: [],
    });
  });

  test("a visit that cannot be read is told, the others are checked, and it ends with 2", async () => {
    const [, second, third] = sampleVisits();
    const { code, out, told } = await say([...CHECK], [second, { ...third, setting: "garden" }]);
    expect(code).toBe(exitCode.input);
    expect(out).toContain("visit-002");
    expect(told).toContain("visit 2 (id visit-003)");
  });

  test("what only a person would notice is said: a Sunday, a bank holiday, the holidays, a far year, two homes at once", async () => {
    const base = sampleVisits()[1];
    const on = (id: string, day: string, zone = "+01:00") => ({
      ...base,
      id,
      times: {
        leaveSchool: `${day}T09:40:00${zone}`,
        arrive: `${day}T10:00:00${zone}`,
        leaveHome: `${day}T10:40:00${zone}`,
        backAtSchool: `${day}T11:00:00${zone}`,
      },
    });
    const visits = [
      on("sunday", "2026-06-07"),
      on("bank", "2026-05-25"),
      on("holidays", "2026-05-27"),
      on("far", "2062-06-07"),
      on("a", "2026-06-10"),
      on("b", "2026-06-10"),
      {
        ...on("twice", "2026-06-11"),
        vehicles: [],
        visitors: [
          { id: "x", name: "Mr. Tom Ashdown" },
          { id: "y", name: "Tom Ashdown" },
        ],
      },
    ];
    const { out } = await say(CHECK, visits);
    const warned = (id: string): string => out.split("\n\n").find((block) => block.startsWith(`${id} `)) ?? "";
    expect(warned("sunday")).toContain("on a Sunday");
    expect(warned("bank")).toContain("on a bank holiday");
    expect(warned("holidays")).toContain("no pupils on that day");
    expect(warned("far")).toContain("more than a year away");
    expect(warned("twice")).toContain("two visitors have the same name");
    expect(warned("b")).not.toContain("the same name");
    expect(warned("a")).toContain("at the home of b at the same time");
    expect(warned("b")).toContain("at the home of a at the same time");
  });

  const { household, visitors } = sampleVisits()[0] as { household: object; visitors: readonly object[] };
  test.each([
    [
      "telephone 1 of the family",
      { household: { ...household, contacts: [{ number: "0161 496 012", whose: "Mother" }] } },
    ],
    ["mobile of visitor 1", { visitors: visitors.map((one) => ({ ...one, mobile: "07700 90012" })) }],
    ["the buddy's telephone", { buddy: { name: "B Test", phone: "020 7946 012" } }],
    ["the school's telephone", { school: { name: "Test School", phone: "01632 96010" } }],
  ])("F76: %s that lacks a digit is told to whoever checks the file", async (whose, change) => {
    const [first] = sampleVisits();
    const { out } = await say(CHECK, [{ ...first, ...change }]);
    expect(out).toContain(`Look at this: ${whose} seems to lack a digit; it is printed as it was typed.`);
  });

  test("what the policies cannot read as it is written is told at its place: a slip in a purpose, and in who agreed", async () => {
    const [first] = sampleVisits();
    const authorisations = [{ what: "visit", role: "headteecher", at: "2026-06-08T09:00:00+01:00" }];
    const { out } = await say(CHECK, [{ ...first, purposes: ["attendence"], authorisations }]);
    expect(out).toMatch(/Look at this: purposes 1: Check this word, which is nearly “attendance”\./u);
    expect(out).toMatch(/Look at this: authorisations 1, role: Check this word, which is nearly\s+“headteacher”\./u);
    expect(out).not.toMatch(/attendence|headteecher/u);
  });

  test("a role word that nothing knows, a day that the school's calendar does not reach, and a doubled key are told", async () => {
    const [, second, third] = sampleVisits();
    const visitors = (second?.["visitors"] as object[]).map((visitor) => ({
      ...visitor,
      holds: ["dls", "senior-leader"],
    }));
    const times = {
      leaveSchool: "2026-11-10T13:40:00+00:00",
      arrive: "2026-11-10T14:00:00+00:00",
      leaveHome: "2026-11-10T14:40:00+00:00",
      backAtSchool: "2026-11-10T15:00:00+00:00",
    };
    const { out } = await say(CHECK, [
      { ...second, visitors },
      { ...third, times, announced: undefined },
    ]);
    expect(out).toMatch(/Look at this: nobody knows the role word “dls”\. The policies use: .*\bdsl\b/u);
    expect(out.match(/nobody knows the role word/gu)).toHaveLength(1);
    expect(out).toContain("Look at this: the calendar in the school's file does not reach to that day.");
    const folder = temporaryFolder();
    writeFileSync(join(folder, "visits.json"), JSON.stringify([second]).replace('{"id":', '{"id":"visit-001","id":'));
    const { io, told } = fakeIo(folder);
    expect(await run(["check", "visits.json"], io)).toBe(exitCode.input);
    expect(told.join("\n")).toMatch(/line 1, column \d+\n.*a second time/u);
    expect(told.join("\n")).toMatch(/^1 problem\.$/mu);
  });

  test("a visit that is asked for and cannot be read is told with what is wrong with it", async () => {
    const [, second, third] = sampleVisits();
    const { code, told } = await say([...CHECK, "--only", "visit-003"], [second, { ...third, setting: "garden" }]);
    expect(code).toBe(exitCode.input);
    expect(told).toContain("/1/setting");
  });

  test("an instant without its offset, an unknown visit and an unknown policy are each told what to do", async () => {
    for (const more of [
      ["--at", "9 June"],
      ["--only", "visit-099"],
      ["--policy", "no-such"],
    ])
      expect((await say(["check", "visits.json", ...more])).code, more.join(" ")).toBe(exitCode.input);
  });
});

describe("plan and simulate", () => {
  test("plan shows the clock of one visit with whom to ring, and asks which where there are several", async () => {
    const { code, out } = await say(["plan", "visits.json", "--only", "visit-001", "--school", "school.json"]);
    expect(code).toBe(exitCode.good);
    expect(out).toMatch(/^ {2}15:10 {2}/mu);
    const { code: asked, told } = await say(["plan", "visits.json"]);
    expect(asked).toBe(exitCode.input);
    expect(told).toContain("--only");
  });

  test("a moment without an offset counts by the school's clock, in winter too; one that is none is told", async () => {
    const shown = async (at: string): Promise<string> =>
      (await say(["plan", "visits.json", "--only", "visit-001", "--school", "school.json", "--at", at])).out;
    expect(await shown("9 June 2026 3.20pm")).toBe(await shown("2026-06-09T15:20:00+01:00"));
    expect(await shown("2026-06-09 15:20")).toBe(await shown("2026-06-09T14:20:00Z"));
    expect(await shown("Wed 9 December 2026 11:20")).toBe(await shown("2026-12-09T11:20:00Z"));
    expect(await shown("3.20pm")).toBe(await shown("2026-06-09T15:20:00+01:00"));
    const { code, told } = await say(["check", "visits.json", "--at", "15:20"]);
    expect([code, told.includes("9 June 2026 14:30")]).toEqual([exitCode.input, true]);
  });

  test("a moment in figures is asked back once, and read as --dates says of all days", async () => {
    const plan = ["plan", "visits.json", "--only", "visit-001", "--at", "9/6/2026 15:20"];
    const { code, told } = await say(plan);
    expect([code, told.includes("9 June 2026 or 6 September 2026")]).toEqual([exitCode.input, true]);
    expect((await say([...plan, "--dates", "day-first"])).out).toContain("At 15:20:");
  });

  test.each(["plan", "simulate"])("%s begins with whom to ring: those who are out, and the family", async (command) => {
    const { out } = await say([command, "visits.json", "--only", "visit-001"]);
    const [first] = sampleVisits();
    const { visitors, household } = first as unknown as {
      readonly visitors: readonly { readonly name: string; readonly mobile?: string }[];
      readonly household: { readonly contacts: readonly { readonly number: string }[] };
    };
    const [, out1 = "", family = ""] = out.split("\n");
    for (const { name, mobile = "(no number recorded)" } of visitors) expect(out1).toContain(`${name} ${mobile}`);
    for (const { number } of household.contacts) expect(family).toContain(number);
  });

  test("lint says of a policy of changes what is its own, and where in words of its own", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "ours.json"), policyStarter);
    const { io, printed } = fakeIo(folder);
    expect(await run(["lint", "--policy", "ours.json"], io)).toBe(exitCode.good);
    expect(printed).toEqual(["Nothing to mend was found."]);
  });

  test("plan --at says what is due then, and events of a file count (R20-AFT-02)", async () => {
    const args = [
      "plan",
      "visits.json",
      "--only",
      "visit-001",
      "--school",
      "school.json",
      "--at",
      "2026-06-09T15:30:00+01:00",
      "--json",
    ];
    const late = JSON.parse((await say(args)).out) as { state: { phase: string; dueNow: unknown[] } };
    expect(late.state.phase).toBe("overdue");
    expect(late.state.dueNow).not.toEqual([]);
    const folder = temporaryFolder();
    writeFileSync(join(folder, "visits.json"), JSON.stringify(sampleVisits()));
    writeFileSync(join(folder, "school.json"), school);
    writeFileSync(
      join(folder, "events.json"),
      JSON.stringify([
        { id: "e1", type: "back", at: "2026-06-09T15:05:00+01:00", by: "school-office", about: ["sian", "niamh"] },
      ]),
    );
    const { io, printed } = fakeIo(folder);
    expect(await run([...args, "--events", "events.json"], io)).toBe(exitCode.good);
    expect(JSON.parse(printed.join("\n"))).toMatchObject({ state: { phase: "accounted-for" } });
  });

  test("simulate plays an evening on which nobody is heard of, to the last step, and records nothing", async () => {
    const { code, out } = await say(["simulate", "visits.json", "--only", "visit-001", "--school", "school.json"]);
    expect(code).toBe(exitCode.good);
    expect(out).toContain("This is practice");
    expect(out).toContain("The visitors are overdue.");
    expect(out).toMatch(/police/iu);
  });

  test.each(["reach2-2020", "reach2-later", "alumwell-2025"])(
    "simulate under %s says what comes next in words, never by the name of a step",
    async (policy) => {
      const { out } = await say(["simulate", "visits.json", "--only", "visit-001", "--policy", policy]);
      const next = out.split("\n").filter((line) => /^ *Next, at /u.test(line));
      expect(next).not.toEqual([]);
      for (const line of next) expect(line).toMatch(/^ *Next, at [0-9:]+: [A-Z].* .*\.$/u);
    },
  );

  test.each(["plan", "simulate", "check"])("%s of one visit is not held up by a fault of another", async (command) => {
    const [first, ...others] = sampleVisits();
    const spoilt = [{ ...others[0], setting: "garden" }, first];
    const { code, told } = await say([command, "visits.json", "--only", "visit-001"], spoilt);
    expect([exitCode.good, exitCode.findings]).toContain(code);
    expect(told).not.toContain("setting");
  });
});

describe("lint, compare and say", () => {
  test("lint finds that nobody holds a role, and nothing in the sample's school", async () => {
    expect((await say(["lint", "--school", "school.json"])).code).toBe(exitCode.good);
    const { code, out } = await say(["lint", "--school", "school.json", "--visits", "visits.json", "--json"]);
    expect([exitCode.good, exitCode.findings]).toContain(code);
    expect(JSON.parse(out)).toHaveProperty("findings");
  });

  test("lint looks at a policy of the school's own, and proves that two of its rules disagree", async () => {
    const folder = temporaryFolder();
    const duty = (id: string, operator: string) => ({
      kind: "duty",
      id,
      cites: ["OWN-1"],
      strength: "must",
      phase: "before",
      require: { fact: "visitorCount", [operator]: { setting: "pair" } },
      says: { asks: "The number of staff is right." },
    });
    const policy = {
      id: "own",
      title: "Own",
      edition: "1",
      source: { code: "OWN", document: "Own", cites: [] },
      settings: { pair: { origin: "stated", value: 2, describes: "the staff", cites: ["OWN-1"] } },
      rules: [duty("two", "atLeast"), duty("one", "lessThan")],
    };
    writeFileSync(join(folder, "own.json"), JSON.stringify(policy));
    const { io, printed } = fakeIo(folder);
    expect(await run(["lint", "--policy", "own.json"], io)).toBe(exitCode.findings);
    expect(printed.join("\n")).toMatch(/^\/rules\/0 \(two\): .*“one”.*\[rules-disagree\]/mu);
  });

  test("compare gives both sides of each topic with their clauses; a policy beside itself has none", async () => {
    const { code, out } = await say(["compare", "reach2-2020", "morecambe-road-2024"]);
    expect(code).toBe(exitCode.good);
    expect(out).toMatch(/reach2-2020: .*R20-/u);
    expect(out).toMatch(/morecambe-road-2024: .*MOR-/u);
    expect((await say(["compare", "reach2-2020", "reach2-2020"])).out).toContain("say the same");
    expect((await say(["compare", "reach2-2020", "reach2"])).code).toBe(exitCode.input);
  });

  test("say tells a policy back, with the school's own number where it has one (MOR-VIS-07)", async () => {
    const { code, out } = await say(["say", "morecambe-road-2024"]);
    expect(code).toBe(exitCode.good);
    expect(out).toContain("Numbers and choices");
    expect(out).toContain("MOR-VIS-07");
  });
});

describe("template", () => {
  test.each(["csv", "json", "school", "policy", "pieces", "columns"])(
    "%s goes to the terminal, and works as it is",
    async (kind) => {
      const { code, out, folder } = await say(["template", kind]);
      expect(code).toBe(exitCode.good);
      const file = join(folder, `made.${kind === "csv" ? "csv" : "json"}`);
      writeFileSync(file, out);
      const { io } = fakeIo(folder);
      const uses: Readonly<Record<string, readonly string[]>> = {
        json: ["check", file],
        policy: ["say", file],
      };
      const use = uses[kind];
      if (use !== undefined) expect([exitCode.good, exitCode.findings]).toContain(await run(use, io));
    },
  );

  test("school is read once somebody has written in the names and numbers, and not before", async () => {
    const { out, folder } = await say(["template", "school"]);
    const file = join(folder, "made.json");
    const lint = async (text: string) => {
      writeFileSync(file, text);
      return run(["lint", "--school", file], fakeIo(folder).io);
    };
    expect(await lint(out)).toBe(exitCode.input);
    expect(await lint(out.replaceAll("The name of", "Fell").replaceAll(/(01632 960|07700 900)19/gu, "$117"))).toBe(
      exitCode.good,
    );
  });

  test("--out writes a file for this account alone, and keeps one that is there", async () => {
    const { io, folder, printed } = { ...fakeIo(temporaryFolder()), folder: "" };
    expect(folder).toBe("");
    expect(await run(["template", "csv", "--out", "v.csv"], io)).toBe(exitCode.good);
    expect(statSync(join(io.folder, "v.csv")).mode & 0o777).toBe(0o600);
    expect(await run(["template", "csv", "--out", "v.csv"], io)).toBe(exitCode.input);
    expect(await run(["template", "csv", "--out", "v.csv", "--force"], io)).toBe(exitCode.good);
    expect(await run(["template", "xlsx"], io)).toBe(exitCode.input);
    expect(await run(["template", "csv", "--sheet", "Hazards"], io)).toBe(exitCode.good);
    expect(await run(["template", "csv", "--sheet", "Dogs"], io)).toBe(exitCode.input);
    expect(await run(["template", "csv", "--sheet", "Earlier visits", "--out", "my rows.csv"], io)).toBe(exitCode.good);
    expect(printed.at(-1)).toContain('paper-pack check VISITS --details "my rows.csv"');
    expect(await run(["template", "odt"], io)).toBe(exitCode.input);
  });
});

test(
  "doctor makes a page here and says which letters need a font of the school's own",
  { timeout: 60_000 },
  async () => {
    const { code, out } = await say(["doctor", "--json"]);
    expect(code).toBe(exitCode.good);
    const { checks } = JSON.parse(out) as { checks: { what: string; ok: boolean }[] };
    expect(checks.filter(({ ok }) => !ok).map(({ what }) => what)).toEqual(["Letters: Chinese"]);
  },
);

test("every command has help with an example and --json", async () => {
  const { out: help } = await say(["--help"]);
  for (const command of Object.keys(commandExamples)) {
    const { code, out } = await say([command, "--help"]);
    expect(code).toBe(exitCode.good);
    expect(out, command).toContain(`Example:\n  paper-pack ${command}`);
    expect(out, command).toContain("--json");
    expect(help).toMatch(new RegExp(`^ {2}${command}\\b`, "mu"));
  }
  // the help's own list is that of the examples, and nothing else
  expect(help.match(/^ {2}[a-z]+(?= )/gmu)?.map((name) => name.trim())).toEqual([
    ...Object.keys(commandExamples),
    "help",
  ]);
});
