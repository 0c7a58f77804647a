// Whether the declarations in dist say what each entry is for, are the types of the source, and are small. Wants npm run build first.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { undescribed } from "./declarations/undescribed.js";
import { namedSchemas } from "./declarations/namedSchemas.js";
import { typesOf } from "./declarations/declarationFile.js";

const LIMIT = 300_000;
const dist = new URL("../dist/", import.meta.url);
const wrong: string[] = [];

for (const ending of [".d.ts", ".d.cts"]) {
  const files = readdirSync(dist).filter((name) => name.endsWith(ending));
  const bytes = files.reduce((sum, name) => sum + statSync(new URL(name, dist)).size, 0);
  if (bytes >= LIMIT)
    wrong.push(`The declarations *${ending} are ${String(bytes)} bytes; fewer than ${String(LIMIT)} are wanted.`);
  wrong.push(...undescribed(files.map((name) => readFileSync(new URL(name, dist), "utf8"))));
}
wrong.push(...(await otherTypes()));

for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;

/** The types of the declarations that are not the types of the source, each way. */
async function otherTypes(): Promise<readonly string[]> {
  const index = readFileSync(new URL("index.d.ts", dist), "utf8");
  const names = typesOf(index, [...(await namedSchemas()).keys()]);
  const place = fileURLToPath(new URL("sameTypes.ts", dist));
  const lines = [
    `import type * as Source from "../src/index.js";`,
    `import type * as Built from "./index.js";`,
    `type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;`,
    `const same = <T extends true>(name: string): [string, T?] => [name];`,
    ...names.map((name) => `same<Same<Built.${name}, Source.${name}>>("${name}");`),
  ];
  writeFileSync(place, lines.join("\n"));
  const program = ts.createProgram([place], {
    ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, resolveJsonModule: true },
    ...{
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
    },
    ...{ lib: ["lib.es2023.d.ts", "lib.dom.d.ts"], types: [] },
  });
  const found = ts.getPreEmitDiagnostics(program).map(({ messageText, file, start }) => {
    const line = file && start !== undefined ? (file.text.slice(start).split("\n")[0] ?? "") : "";
    return `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, " ")} ${line}`;
  });
  rmSync(place);
  return names.length < 20 ? [`Only ${String(names.length)} types were compared.`, ...found] : found;
}
