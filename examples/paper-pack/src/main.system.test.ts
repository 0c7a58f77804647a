import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { sampleVisits } from "../test/sampleVisits.js";
import { temporaryFolder } from "../test/temporaryFolder.js";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const folder = fileURLToPath(new URL("../../../node_modules/.cache/paper-pack-system/", import.meta.url));

/** Compiled code is kept among the tests' own files, not in those of whoever runs them. */
const env = { ...process.env, PAPER_PACK_CACHE: join(folder, "compiled") };
const start = (args: readonly string[], cwd = folder) =>
  spawnSync(process.execPath, [main, ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], PAPER_PACK_CACHE: env.PAPER_PACK_CACHE },
  });
const textOf = (id: string): string =>
  execFileSync("pdftotext", [join(folder, `out/${id}.pdf`), "-"], { encoding: "utf8" });
const bare = (text: string): string =>
  text.normalize("NFKC").replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "");

beforeAll(() => {
  if (!existsSync(main)) throw new Error("Build first: npm run build");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = start(["--help"]);
  if (status !== 0) throw new Error(stderr);
  const made = start([]);
  if (made.status !== 0) throw new Error(made.stderr);
}, 120_000);

describe("without arguments", () => {
  test("a second run renews the packs of the first", { timeout: 120_000 }, () => {
    const { status, stdout } = start([]);
    expect(status).toBe(0);
    expect(stdout.match(/^visit-0\d\d {2}/gm)).toHaveLength(10);
  });

  const initial = "Initial home visit risk assessment";
  const full = "Appendix 4 – Risk Assessment";
  const doorstep = "Doorstep Risk Assessment during Covid 19 outbreak";
  const assessments: readonly (readonly [id: string, ...titles: string[]])[] = [
    ["visit-001", initial],
    ["visit-002", full],
    // the addendum's form supplements the main policy's (ATLP-G-01)
    ["visit-003", doorstep, full],
    ["visit-004", initial],
    ["visit-005", initial],
    ["visit-006", full],
    ["visit-007", initial],
    ["visit-008", initial, full],
  ];

  test.each(assessments)(
    "%s has its cover, the assessments that apply and no other, log, buddy sheet and take-along forms",
    (id, ...titles) => {
      const text = textOf(id);
      for (const title of ["Home visit pack", ...titles, "Home Visits Log", "Buddy sheet", "Record of a home visit"])
        expect(text).toContain(title);
      for (const title of [initial, full, doorstep].filter((each) => !titles.includes(each)))
        expect(text).not.toContain(title);
    },
  );

  test("the log page of a round has both homes, in both packs", () => {
    for (const id of ["visit-004", "visit-005"]) {
      const text = textOf(id);
      expect(text).toContain("22 Kittiwake Lane");
      expect(text).toContain("The Old Signal Box");
    }
  });

  test("three hazards end Low, Medium and High (R20-A4-40, R20-A4-42, R20-A4-44), and the worst one stands on the cover", () => {
    const text = textOf("visit-002");
    expect(text).toContain("High (tolerable), score 12, the worst hazard");
    expect(text).toContain("Very High (unacceptable), score 20, the worst hazard");
  });

  test("missing answers are lines for a pen: their questions stand, and no answer is made up", () => {
    const text = textOf("visit-008");
    expect(text).not.toContain("Not recorded");
    for (const question of [
      "Is anyone in the household known to misuse drugs or alcohol?",
      "Date Completed",
      "By Whom",
    ])
      expect(text).toContain(question);
    // the head of the columns, and the three answers that the record has
    const page = text.split("\f").find((each) => each.split("\n", 3).some((line) => line.startsWith(initial))) ?? "";
    expect(page.match(/^(Yes|No)$/gm)).toEqual(["Yes", "No", "No", "Yes", "No"]);
  });

  const names = [
    ["visit-006", "ਹਰਲੀਨ ਕੌਰ ਸੰਧੂ"],
    ["visit-006", "শাহানারা বেগম"],
    ["visit-006", "طارق محمود"],
    ["visit-007", "Wędrychowska-Źrałek"],
    ["visit-007", "Święcisław Źrałek"],
    ["visit-001", "Siân Prosser"],
  ] as const;

  test.each(names)("in %s the name %s comes out of the PDF letter by letter", (id, name) => {
    expect(bare(textOf(id))).toContain(bare(name));
  });

  test("an answer of two pages comes out whole, word after word", () => {
    const visit = sampleVisits()[6] as { id: string; assessments: { initial: { areasOfConcern: string } } };
    const answer = readFileSync(new URL("../test/longAccount.txt", import.meta.url), "utf8").trim();
    expect(answer.length).toBeGreaterThan(5500);
    visit.assessments.initial.areasOfConcern = answer;
    writeFileSync(join(folder, "long.json"), JSON.stringify([{ ...visit, id: "long" }]));
    expect(start(["build", "long.json", "--date", "2026-06-05"]).status).toBe(0);
    const pages = textOf("long").split("\f");
    const withAnswer = pages.filter((page) =>
      answer.split("\n\n").some((part) => bare(page).includes(bare(part).slice(0, 60))),
    );
    expect(withAnswer).toHaveLength(2);
    const continued =
      /(For the office · )?Initial home visit risk assessment(: continuation sheet|\s·[^\n]*)|Page \d+ of \d+|Marram Hill Primary School/g;
    expect(bare(withAnswer.join("").replace(continued, ""))).toContain(bare(answer));
  });
});

describe("on the command line", () => {
  test("--help answers in 200 ms more than Node itself takes", () => {
    const fastest = (args: readonly string[]): number =>
      Math.min(
        ...Array.from({ length: 7 }, () => {
          const started = performance.now();
          spawnSync(process.execPath, args);
          return performance.now() - started;
        }),
      );
    expect(fastest([main, "--help"]) - fastest(["-e", "0"])).toBeLessThan(200);
  });

  test("paths count from the folder in which npm start was typed", () => {
    const typedIn = temporaryFolder();
    writeFileSync(join(typedIn, "my-visits.json"), "[]");
    const { status, stderr } = spawnSync(process.execPath, [main, "build", "my-visits.json"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...env, INIT_CWD: typedIn, npm_lifecycle_event: "start" },
    });
    expect([status, stderr.split("\n")[0]]).toEqual([2, "my-visits.json"]);
  });

  test("several workers make the same bytes as one, in the same order, and tell of the same problems", () => {
    const list = sampleVisits();
    const unprintable = { ...list[2], household: { ...(list[2]?.["household"] as object), familyName: "𓀀" } };
    writeFileSync(join(folder, "some.json"), JSON.stringify([list[0], list[1], unprintable, list[5], list[6]]));
    const [one, two] = ["1", "2"].map((workers) => {
      const made = start(["build", "some.json", "--out", `by-${workers}`, "--workers", workers, "--json"]);
      const said = JSON.parse(made.stdout) as { files: { name: string; sha256: string }[]; problems: unknown[] };
      return {
        status: made.status,
        files: said.files.map(({ name, sha256 }) => [name, sha256]),
        problems: said.problems,
      };
    });
    expect(one?.files).toHaveLength(4);
    expect(one?.problems).toHaveLength(1);
    expect(two).toEqual(one);
  });

  test("visits come from standard input too", () => {
    const out = join(temporaryFolder(), "out");
    const input = JSON.stringify(sampleVisits().slice(3, 4));
    const { status } = spawnSync(process.execPath, [main, "build", "-", "--out", out, "--quiet"], {
      input,
      encoding: "utf8",
      env,
    });
    expect(status).toBe(0);
    expect(readFileSync(join(out, "visit-004.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("a run that is stopped in the middle leaves nothing behind", { timeout: 60_000 }, async () => {
    const cwd = temporaryFolder();
    const out = join(cwd, "out");
    const sample = fileURLToPath(new URL("../sample/visits.json", import.meta.url));
    const child = spawn(process.execPath, [main, "build", sample, "--out", "out"], { cwd, env, stdio: "ignore" });
    const ended = once(child, "exit");
    await vi.waitUntil(() => existsSync(out) && readdirSync(out).length > 0, { timeout: 30_000 });
    child.kill("SIGTERM");
    expect(await ended).toEqual([143, null]);
    expect(existsSync(out)).toBe(false);
  });
});
