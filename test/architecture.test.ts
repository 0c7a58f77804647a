import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { visitEventSchema, type VisitEvent } from "@home-visits/core";
import { reachableDependencies } from "./reachableDependencies.js";
import { repositoryRoot } from "./repositoryRoot.js";
import { codeOf, importsOf, type SourceFile, sourceFiles } from "./sourceFiles.js";
import { syntaxOf } from "./syntaxOf.js";
import { workspaces } from "./workspaces.js";

/** Who may use whom. An example may use any package; nothing may use an example. */
const allowedImports: Readonly<Record<string, readonly string[]>> = {
  "@home-visits/core": [],
  "@home-visits/escalation": ["@home-visits/core"],
  "@home-visits/forms": ["@home-visits/core"],
  "@home-visits/pdf": ["@home-visits/core", "@home-visits/forms"],
};

/**
 * The floors of a package: its folders of `src` from the lowest to the highest. A folder may use those before it, never one after it; what
 * a type needs counts like what runs. Give a package its line when its folders stand in order.
 */
const floors: Readonly<Record<string, readonly string[]>> = {
  "packages/core": [
    ...["parsed", "values", "clock", "calendar", "identifiers", "risk", "visit", "history", "facts"],
    ...[
      "policy",
      "policies",
      "school",
      "settings",
      "conditions",
      "rules",
      "timers",
      "findings",
      "compare",
      "assess",
      "lint",
      "schemas",
    ],
  ],
};

/** Files that hold data written as TypeScript, where length says nothing. */
const dataFolders = [/^packages\/forms\/src\/definitions\//, /\/wording\//];

/** The one file that reads anything: it loads the fonts that pdf ships, from the disk or, in a browser, from pdf's own address. */
const fontReader = "packages/pdf/src/readFontFile.ts";

/** Source files whose test stands elsewhere, each with the reason. */
const testedElsewhere: Readonly<Record<string, string>> = {};

/** Where the meaning of events is decided: what a record's events are, and what they say. */
const readsEvents = /^packages\/core\/src\/(history|visit)\//;

/** Files outside it that look at the list of a record's events, each with the reason. None of them asks what an event means. */
const mayListEvents: Readonly<Record<string, string>> = {
  "packages/escalation/src/due/knownEvents.ts": "puts together what the plan froze and what is known since",
  "packages/forms/src/source/prefill.ts": "offers the last event of each type to the pointers of a form's definition",
};

/** Files outside it that name a type of event, each with the reason. */
const mayNameTypes: Readonly<Record<string, string>> = {
  "packages/core/src/policy/eventNames.ts": "says which names of events a policy can give",
  "packages/pdf/src/pack/familyFacts.ts": "hands a family the time of the closed door, and no other part of the record",
};

/** What the tests and the scripts of more than one workspace use: visits, policies and forms, and how a schema is written. */
const sharedFolders = ["test/records/", "scripts/"];

const packages = workspaces.filter((workspace) => workspace.kind === "package");
const ownNames = workspaces.map((workspace) => workspace.manifest.name);
const allFiles = workspaces.flatMap((workspace) => sourceFiles(workspace.folder));
const insideSrc = (file: SourceFile): boolean => /^(packages|examples)\/[^/]+\/src\//.test(file.path);
const shipped = allFiles.filter((file) => insideSrc(file) && !file.isTest);
const inPackages = shipped.filter((file) => file.path.startsWith("packages/"));
const isData = (file: SourceFile): boolean => dataFolders.some((folder) => folder.test(file.path));
const workspaceOf = (path: string) => workspaces.find((workspace) => path.startsWith(`${workspace.folder}/`));
const nameOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

const byPath = new Map(allFiles.map((file) => [file.path, file]));

/** The files of its own workspace that a file imports. */
function neighboursOf(file: SourceFile): readonly SourceFile[] {
  return importsOf(file)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => join(dirname(file.path), specifier).replace(/\.js$/, ""))
    .flatMap((path) => byPath.get(`${path}.ts`) ?? byPath.get(`${path}.tsx`) ?? []);
}

const reachedFrom = new Map<string, ReadonlySet<string>>();

/** The files that the tests of one folder of `src` come to, by whatever way through their workspace. */
function reachedByTests(folder: string): ReadonlySet<string> {
  const known = reachedFrom.get(folder);
  if (known !== undefined) return known;
  const tests = allFiles.filter((file) => file.isTest && file.path.startsWith(`${folder}/`));
  const found = reached(tests.flatMap(neighboursOf));
  reachedFrom.set(folder, found);
  return found;
}

/** Some files, and all that they come to by their imports. */
function reached(start: readonly SourceFile[]): ReadonlySet<string> {
  const found = new Set(start.map(({ path }) => path));
  const waiting = [...start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const next of neighboursOf(file).filter((each) => !found.has(each.path))) {
      found.add(next.path);
      waiting.push(next);
    }
  }
  return found;
}

/** The folder of `src` that holds a file: `packages/core/src/assess` for all that lies in it, however deep. */
const partOf = (path: string): string =>
  path
    .split("/")
    .slice(0, 4)
    .join("/")
    .replace(/\/[^/]+\.tsx?$/, "");

const allowedFor = (name: string): readonly string[] => allowedImports[name] ?? Object.keys(allowedImports);

describe("events are read in the history alone", () => {
  const elsewhere = inPackages.filter(({ path }) => !readsEvents.test(path));
  const types = visitEventSchema.options.map(({ shape }) => shape.type.value);
  const named = new RegExp(`\\btype\\s*[!=]==?\\s*"(${types.join("|")})"`);
  const listed = /\b(visit|record|recorded)\)?\??\.events\b|\bevents\b[^=;{}]*\} = (visit|record)\b/;

  test("no file outside it asks of an event which type it is of", () => {
    const asking = elsewhere.filter((file) => named.test(codeOf(file))).map(({ path }) => path);
    expect(asking.sort()).toEqual(Object.keys(mayNameTypes).sort());
  });

  test("no file outside it reads the list of a record's events, but for those with a reason", () => {
    const reading = elsewhere.filter((file) => listed.test(codeOf(file))).map(({ path }) => path);
    expect(reading.sort()).toEqual(Object.keys(mayListEvents).sort());
  });

  test("a type of event that nobody decided does not compile", () => {
    const undecided = (event: VisitEvent): string => {
      switch (event.type) {
        case "departed":
          return "on the way";
        default:
          // @ts-expect-error every other type is still to be decided
          return event satisfies never;
      }
    };
    expect(undecided({ id: "e", at: "2026-06-09T13:30:00+01:00", type: "departed" })).toBe("on the way");
    for (const decider of ["evolve", "reportOf"])
      expect(fileAt(`packages/core/src/history/${decider}.ts`).text).toContain("event satisfies SilentEvent;");
  });

  function fileAt(path: string): SourceFile {
    const found = byPath.get(path);
    if (found === undefined) throw new Error(`${path} is not there`);
    return found;
  }
});

describe("the direction of imports", () => {
  test("the table of allowed imports names every package", () => {
    expect(packages.map((workspace) => workspace.manifest.name).sort()).toEqual(Object.keys(allowedImports).sort());
  });

  test.each(workspaces)("the manifest of $folder depends on no workspace but those it may use", ({ manifest }) => {
    const all = { ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.devDependencies };
    const used = Object.keys(all).filter((name) => ownNames.includes(name));
    expect(used.filter((name) => !allowedFor(manifest.name).includes(name))).toEqual([]);
  });

  test.each(packages)(
    "$folder needs no time library: zone arithmetic stands in core, and luxon judges it",
    ({ folder }) => {
      expect([...reachableDependencies(folder)]).not.toContain("luxon");
    },
  );

  test("only one file asks the platform about time zones, but for the check that a zone exists", () => {
    const asking = shipped
      .filter((file) => file.text.includes("Intl.DateTimeFormat") && codeOf(file).includes("Intl.DateTimeFormat"))
      .map((file) => file.path);
    expect(asking.filter((path) => path.startsWith("packages/core/src/clock/"))).toEqual([
      "packages/core/src/clock/isZone.ts",
      "packages/core/src/clock/zoneOffset.ts",
    ]);
  });

  test("every import of a package of ours is allowed and uses a name that the package's manifest offers", () => {
    const wrong = allFiles.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => ownNames.includes(nameOf(specifier)))
        .filter((specifier) => !isOffered(specifier) || !allowedFor(ownerOf(file)).includes(nameOf(specifier)))
        .map((specifier) => `${file.path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test("no relative import leaves its workspace, but for what tests and scripts share", () => {
    const wrong = allFiles.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => relative(repositoryRoot, resolve(repositoryRoot, dirname(file.path), specifier)))
        .filter((target) => workspaceOf(`${target}/`) !== workspaceOf(file.path))
        .filter(
          (target) => (insideSrc(file) && !file.isTest) || !sharedFolders.some((folder) => target.startsWith(folder)),
        )
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  function ownerOf(file: SourceFile): string {
    return workspaceOf(file.path)?.manifest.name ?? "";
  }

  function isOffered(specifier: string): boolean {
    const owner = workspaces.find((workspace) => workspace.manifest.name === nameOf(specifier));
    const subpath = `.${specifier.slice(nameOf(specifier).length)}`;
    return Object.keys(owner?.manifest.exports ?? {}).some((offered) => {
      const [before = "", after] = offered.split("*");
      return after === undefined ? offered === subpath : subpath.startsWith(before) && subpath.endsWith(after);
    });
  }
});

describe("the floors inside a package", () => {
  const floorOf = (path: string): string => path.split("/")[3] ?? "";
  const filesOf = (folder: string) => shipped.filter(({ path }) => path.startsWith(`${folder}/src/`));
  const inFolder = (path: string): boolean => path.split("/").length > 4;
  const drawn = Object.entries(floors).map(([folder, order]) => ({ folder, order }));

  test.each(drawn)("the floors of $folder are all its folders, each once", ({ folder, order }) => {
    const folders = new Set(filesOf(folder).flatMap(({ path }) => (inFolder(path) ? [floorOf(path)] : [])));
    expect([...order].sort()).toEqual([...folders].sort());
  });

  test.each(drawn)("in $folder imports go down only", ({ folder, order }) => {
    const upwards = filesOf(folder)
      .filter(({ path }) => inFolder(path))
      .flatMap((file) =>
        neighboursOf(file)
          .filter(({ path }) => !inFolder(path) || order.indexOf(floorOf(path)) > order.indexOf(floorOf(file.path)))
          .map(({ path }) => `${file.path} imports ${path}`),
      );
    expect(upwards).toEqual([]);
  });

  test.each(drawn)("in $folder no file comes back to itself", ({ folder }) => {
    const circles = filesOf(folder).filter((file) => reached(neighboursOf(file)).has(file.path));
    expect(circles.map(({ path }) => path)).toEqual([]);
  });
});

describe("the habits of files", () => {
  test("no source file is over 250 lines, but data", () => {
    expect(shipped.filter((file) => file.lines > 250 && !isData(file)).map(sized)).toEqual([]);
  });

  test.each(packages)("in $folder the median file is under 70 lines and nine of ten are under 150", ({ folder }) => {
    const files = inPackages.filter((file) => file.path.startsWith(`${folder}/`) && !isData(file));
    const lines = files.map((file) => file.lines).sort((a, b) => a - b);
    const at = (share: number): number => lines[Math.ceil(share * lines.length) - 1] ?? 0;
    console.info(
      `${folder}: ${String(files.length)} files, median ${String(at(0.5))} lines, 90th percentile ${String(at(0.9))}`,
    );
    const longest = [...files].sort((a, b) => b.lines - a.lines).map(sized);
    expect(at(0.5), `the longest files: ${longest.slice(0, 12).join(", ")}`).toBeLessThan(70);
    expect(at(0.9), `the longest files: ${longest.slice(0, 12).join(", ")}`).toBeLessThan(150);
  });

  test("no file and no folder is named for leftovers", () => {
    const leftovers = /(^|\/)(utils?|helpers?|common|types|misc|shared|lib)(\/|\.tsx?$)/i;
    expect(allFiles.map((file) => file.path).filter((path) => leftovers.test(path))).toEqual([]);
  });

  test("a file is named after something that it exports", () => {
    const wrong = shipped
      .filter((file) => !/\/(index|main)\.tsx?$/.test(file.path))
      .filter((file) => {
        const name = basename(file.path)
          .replace(/\.tsx?$/, "")
          .toLowerCase();
        return !syntaxOf(file).exports.some((exported) => exported.toLowerCase() === name);
      })
      .map((file) => `${file.path} exports ${syntaxOf(file).exports.slice(0, 6).join(", ") || "nothing"}`);
    expect(wrong).toEqual([]);
  });

  test("a file with logic has a test beside it: one of its name, or one in the same part of src that comes to it", () => {
    const wrong = inPackages
      .filter((file) => basename(file.path) !== "index.ts" && !(file.path in testedElsewhere))
      .filter((file) => syntaxOf(file).hasLogic && !hasTestBeside(file))
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });

  test("the list of files that are tested elsewhere names only files that exist and have no test beside them", () => {
    const files = new Map(shipped.map((file) => [file.path, file]));
    const stale = Object.keys(testedElsewhere).filter((path) => {
      const file = files.get(path);
      return file === undefined || hasTestBeside(file);
    });
    expect(stale).toEqual([]);
  });

  function sized(file: SourceFile): string {
    return `${file.path} (${String(file.lines)})`;
  }

  function hasTestBeside(file: SourceFile): boolean {
    const own = file.path.replace(/\.tsx?$/, "");
    if ([".test.ts", ".test.tsx", ".prop.test.ts"].some((end) => existsSync(join(repositoryRoot, own + end))))
      return true;
    return reachedByTests(partOf(file.path)).has(file.path);
  }
});

describe("what no package does", () => {
  const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
    ["reads a clock", /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(|\bDateTime\.(now|local|utc)\(\s*\)/],
    ["asks chance", /\bMath\.random\(|\brandomUUID\(|\bgetRandomValues\(/],
    ["reads the environment", /\bprocess\.(env|argv|cwd)\b|\bimport\.meta\.env\b/],
    ["opens a connection", /\bfetch\(|\bXMLHttpRequest\b|["']node:(http|https|net|tls|dgram|dns)["']/],
    ["exports all of a file", /^\s*export \*/m],
    ["asks which policy it has", /\bpolicy\.id\s*[!=]==?|[!=]==?\s*policy\.id\b|switch\s*\(\s*policy\.id\s*\)/],
    ["has a default export", /^\s*export default\b/m],
  ];

  test.each(forbidden)("no package %s", (_what, pattern) => {
    const found = inPackages.filter(
      (file) => file.path !== fontReader && pattern.test(file.text) && pattern.test(codeOf(file)),
    );
    expect(found.map((file) => file.path)).toEqual([]);
  });

  test("nothing reads a file but pdf's font reader", () => {
    const readers = inPackages.filter((file) =>
      importsOf(file).some((specifier) => /^(node:)?fs(\/|$)/.test(specifier)),
    );
    expect(readers.map((file) => file.path).filter((path) => path !== fontReader)).toEqual([]);
  });

  test("tests are neither skipped nor left to do, and none can't fail", () => {
    const weak = /\b(it|test|describe)\.(skip|todo|only)\b|expect\(true\)/;
    const tests = [...allFiles.filter((file) => file.isTest)].filter(
      (file) => weak.test(file.text) && weak.test(codeOf(file)),
    );
    expect(tests.map((file) => file.path)).toEqual([]);
  });

  test("every package ships its licence and a page that says what it is", () => {
    const missing = packages.flatMap(({ folder }) => {
      const present = readdirSync(join(repositoryRoot, folder));
      return ["LICENSE", "README.md"].filter((name) => !present.includes(name)).map((name) => `${folder}/${name}`);
    });
    expect(missing).toEqual([]);
  });
});
