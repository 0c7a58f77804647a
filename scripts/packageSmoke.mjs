#!/usr/bin/env node
// Packs every package as npm would publish it, lays the tarballs out in an empty folder, and uses them there: imported as
// ESM, required as CommonJS, and type-checked by a small consumer under `nodenext` and `bundler`. The command line is packed with them, and makes
// a pack there.
// The packages' own dependencies are linked from this checkout, so the registry is not asked.
import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { examples, packages } from "./workspaces.mjs";

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "home-visits-smoke-"));
const manifestOf = (path) => ({ path, ...JSON.parse(readFileSync(join(path, "package.json"), "utf8")) });
const manifests = packages.map(manifestOf);
const commands = examples.map(manifestOf).filter(({ bin }) => bin !== undefined);
const own = new Set(manifests.map(({ name }) => name));
const npm = (args) => execFileSync("npm", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const env = { ...process.env, PAPER_PACK_CACHE: join(folder, "compiled") };
const node = (...args) =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", env, stdio: ["ignore", "pipe", "pipe"] });

try {
  layOut();
  useAsEsm();
  readFromFewFiles();
  useAsCommonJs();
  loadsLater();
  useData();
  useFromPython();
  useFromTypeScript();
  useInBundle();
  useCommands();
  console.log(`${manifests.length + commands.length} packages packed, laid out in an empty folder and used.`);
} catch (error) {
  console.error([error.message, error.stdout, error.stderr].filter(Boolean).join("\n"));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function layOut() {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const all = [...manifests, ...commands];
  const packed = JSON.parse(
    npm(["pack", "--json", "--pack-destination", folder, ...all.flatMap(({ path }) => ["-w", path])]),
  );
  for (const { name, filename, files } of Array.isArray(packed) ? packed : Object.values(packed)) {
    const inside = files.map((file) => file.path);
    for (const wanted of ["README.md", "LICENSE", "package.json"]) {
      if (!inside.includes(wanted)) throw new Error(`${name} is packed without its ${wanted}.`);
    }
    const odd = inside.filter((path) => /\.test\.|tsup\.config|^src\/.*\.tsx?$/.test(path));
    if (odd.length > 0) throw new Error(`${name} packs files that no user needs: ${odd.join(", ")}.`);
    const place = join(folder, "node_modules", name);
    mkdirSync(place, { recursive: true });
    execFileSync("tar", ["-xzf", join(folder, filename), "-C", place, "--strip-components=1"]);
  }
  refuseCopies();
  const outside = all.flatMap((manifest) => Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }));
  // React's types come from @types, which every user of React has; any other type must come with the packages.
  for (const name of new Set([...outside.filter((each) => !own.has(each)), "@types/react"])) link(name);
}

/** A dependency that no manifest declares would be copied into the bundle; esbuild leaves its path in a comment. */
function refuseCopies() {
  for (const { name } of manifests) {
    const dist = join(folder, "node_modules", name, "dist");
    for (const file of readdirSync(dist).filter((each) => /\.c?js$/.test(each))) {
      const copied = readFileSync(join(dist, file), "utf8").match(
        /^\/\/ .*node_modules\/(?!tsup\/assets\/cjs_shims)((?:@[^/]+\/)?[^/]+)/m,
      );
      if (copied) throw new Error(`${name} holds a copy of ${copied[1]} in ${file}; its manifest has to declare it.`);
    }
  }
}

/** Links a dependency from the checkout: a package's own copy where npm nested one, else the hoisted one. */
function link(name) {
  const nested = [...packages, ...examples]
    .map((path) => join(root, path, "node_modules", name))
    .find((path) => existsSync(path));
  const target = nested ?? join(root, "node_modules", name);
  if (!existsSync(target)) throw new Error(`${name} is not installed.`);
  const place = join(folder, "node_modules", name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve(target), place);
}

function useAsEsm() {
  writeFileSync(
    join(folder, "esm.mjs"),
    manifests
      .map(
        ({ name }) =>
          `if (Object.keys(await import("${name}")).length === 0) throw new Error("${name} exports nothing as ESM");`,
      )
      .join("\n"),
  );
  node("esm.mjs");
}

/** Node pays for each file that it opens, so its build of core is a few files that import each other and the peers, no more. */
function readFromFewFiles() {
  const place = join(folder, "node_modules/@home-visits/core/dist/node");
  const files = readdirSync(place).filter((file) => file.endsWith(".js"));
  if (files.length > 8) throw new Error(`core's build for Node is ${files.length} files; eight are enough.`);
  const imported = files.flatMap((file) =>
    [...readFileSync(join(place, file), "utf8").matchAll(/^(?:import|export)\b[^;]*?from "([^"]+)";$/gm)].map(
      ([, name]) => name,
    ),
  );
  const outside = new Set(imported.filter((name) => !name.startsWith("./")));
  if ([...outside].some((name) => name !== "zod"))
    throw new Error(`core's build for Node imports ${[...outside].join(", ")}.`);
  if (!existsSync(join(place, "LICENCES.txt")))
    throw new Error("core's build for Node lacks the licences of what it holds.");
}

function useAsCommonJs() {
  const dual = manifests.filter(({ exports }) => exports["."].require !== undefined);
  writeFileSync(
    join(folder, "commonjs.cjs"),
    dual
      .map(
        ({ name }) =>
          `if (Object.keys(require("${name}")).length === 0) throw new Error("${name} exports nothing as CommonJS");`,
      )
      .join("\n"),
  );
  node("commonjs.cjs");
}

/** The calendar library comes with the first calendar file, and not with the package: neither as ESM nor as CommonJS. */
function loadsLater() {
  const asked = `Object.keys(require.cache).some((file) => file.includes("/ics/"))`;
  const refused = `if (${asked}) throw new Error("ics is loaded with the package.");`;
  writeFileSync(join(folder, "later.cjs"), `require("@home-visits/escalation");\n${refused}`);
  writeFileSync(
    join(folder, "later.mjs"),
    `import { createRequire } from "node:module";\nimport "@home-visits/escalation";\nconst require = createRequire(import.meta.url);\n${refused}`,
  );
  node("later.cjs");
  node("later.mjs");
}

/** Every subpath of many files must lead to at least one, each must be found by its name, and JSON must be JSON. */
function useData() {
  for (const { name, exports } of manifests) {
    for (const [subpath, target] of Object.entries(exports)) {
      if (!subpath.includes("*")) continue;
      const from = join(folder, "node_modules", name, dirname(target));
      const ending = target.slice(target.indexOf("*") + 1);
      const files = existsSync(from) ? readdirSync(from).filter((file) => file.endsWith(ending)) : [];
      if (files.length === 0) throw new Error(`${name} offers ${subpath} and packs no such file.`);
      const read = ending === ".json" ? "require" : "require.resolve";
      const names = files.map((file) => `${name}/${dirname(subpath).slice(2)}/${file}`);
      node("-p", `JSON.stringify(${JSON.stringify(names)}.map((each) => ${read}(each))).length`);
    }
  }
}

/** The evaluator in Python works the vectors out again from what the tarball holds, with nothing beside it. A machine may have no Python. */
function useFromPython() {
  if (spawnSync("python3", ["--version"]).status !== 0) return;
  const place = join(folder, "node_modules/@home-visits/core");
  const told = execFileSync("python3", ["-B", "evaluator/check_assessments.py"], { cwd: place, encoding: "utf8" });
  if (!/^[1-9][0-9]* passed, 0 failed$/m.test(told)) throw new Error(`The evaluator in Python says: ${told}`);
}

function useFromTypeScript() {
  writeFileSync(
    join(folder, "consumer.ts"),
    manifests
      .map(
        ({ name }, index) =>
          `import * as package${index} from "${name}";\nexport const names${index}: string[] = Object.keys(package${index});`,
      )
      .join("\n"),
  );
  for (const [module, moduleResolution] of [
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ]) {
    const settings = {
      module,
      moduleResolution,
      target: "es2022",
      lib: ["es2023", "dom"],
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
    };
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { ...settings }, files: ["consumer.ts"] }),
    );
    typeCheck(moduleResolution);
  }
}

/** A command line that is installed from its tarball does its work there, from the files that came with it. */
function useCommands() {
  for (const { name, bin } of commands)
    for (const [command, file] of Object.entries(bin)) {
      const place = join(folder, "node_modules", name);
      const run = (...args) => node(join(place, file), ...args);
      run("build", join(place, "sample/visits.json"), "--only", "visit-001", "--out", join(folder, `${command}-packs`));
      if (!existsSync(join(folder, `${command}-packs/visit-001.pdf`))) throw new Error(`${command} made no pack.`);
      run("doctor");
      if (readdirSync(env.PAPER_PACK_CACHE).length !== 2) throw new Error(`${command} kept no compiled code.`);
    }
}

/** The page on bundling, done as it says: what it builds is carried to an empty folder and has to answer there. */
function useInBundle() {
  const page = readFileSync(join(root, "docs/how-to/bundle-for-a-server.md"), "utf8");
  const block = (language) => new RegExp(`^\`\`\`${language}.*\\n([^]*?)^\`\`\``, "m").exec(page)[1];
  writeFileSync(join(folder, "server.ts"), block("ts"));
  writeFileSync(join(folder, "build.mjs"), block("js"));
  link("esbuild");
  node("build.mjs");
  for (const name of ["server.mjs", "server.cjs"]) {
    const empty = mkdtempSync(join(tmpdir(), "home-visits-bundle-"));
    try {
      copyFileSync(join(folder, "out", name), join(empty, name));
      const answer = JSON.parse(execFileSync(process.execPath, [name], { cwd: empty, encoding: "utf8" }));
      if (answer.verdict === undefined || !(answer.rows > 0) || !(answer.forms > 10))
        throw new Error(`The bundle ${name} answers ${JSON.stringify(answer)}.`);
    } finally {
      rmSync(empty, { recursive: true, force: true });
    }
  }
}

/** Faults in other people's declarations are not ours to mend; one in ours, or seen from the consumer, fails. */
function typeCheck(moduleResolution) {
  try {
    node(join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.json");
  } catch (error) {
    const ours = String(error.stdout)
      .split("\n")
      .filter((line) => /^(consumer\.ts|node_modules\/@home-visits\/)/.test(line));
    if (ours.length > 0) throw new Error(`Under ${moduleResolution}:\n${ours.join("\n")}`, { cause: error });
  }
}
