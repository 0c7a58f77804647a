import ts from "typescript";
import type { Place } from "./Place.js";
import { clausesIn, filesIn, literalsIn, namesIn, reachedFrom, syntaxOf, textOf } from "./sources.js";

const folders = ["packages/core/src", "packages/escalation/src", "packages/pdf/src", "examples/paper-pack/src"];

/** What the packages offer and what the command line runs: only code that one of these leads to serves anybody. */
const reached = reachedFrom([
  "packages/core/src/index.ts",
  "packages/core/src/timers/index.ts",
  "packages/core/src/history/index.ts",
  "packages/escalation/src/index.ts",
  "packages/pdf/src/index.ts",
  "examples/paper-pack/src/main.ts",
]);

type Declared = { readonly names: readonly string[]; readonly exported: boolean; readonly statement: ts.Statement };

function declared(statement: ts.Statement): Declared {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const exported = modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (ts.isVariableStatement(statement))
    return { exported, statement, names: statement.declarationList.declarations.map(({ name }) => name.getText()) };
  const name = ts.isFunctionDeclaration(statement) ? statement.name?.text : undefined;
  return { exported, statement, names: name === undefined ? [] : [name] };
}

/** What a file exports that holds a clause in a value of its own, or uses a part of the file that does. */
function holders(name: string): readonly Place[] {
  const parts = syntaxOf(name).statements.map(declared);
  const used = (part: Declared, seen: ReadonlySet<Declared> = new Set()): readonly Declared[] => {
    if (seen.has(part)) return [];
    const mentions = namesIn(part.statement);
    const others = parts.filter((other) => other !== part && other.names.some((each) => mentions.has(each)));
    return [part, ...others.flatMap((other) => used(other, new Set([...seen, part])))];
  };
  return parts
    .filter(({ exported, names }) => exported && names.length > 0)
    .flatMap((part) =>
      clausesIn(used(part).map(({ statement }) => literalsIn(statement)).join("\n")).map((clause) => ({
        clause,
        how: "computed" as const,
        where: `\`${part.names.join(", ")}\` in \`${name}\``,
      })),
    );
}

/** Exported code, reached from a package's entry, that names a clause in what it computes or says; a comment earns nothing. */
export const codePlaces: readonly Place[] = filesIn(folders, /(?<!\.test)\.tsx?$/)
  .filter((name) => reached.has(name) && clausesIn(textOf(name)).length > 0)
  .flatMap(holders);
