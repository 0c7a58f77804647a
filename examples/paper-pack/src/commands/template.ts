import { existsSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { exitCode, type ExitCode } from "../exitCode.js";
import { inputError } from "../InputError.js";
import type { Io } from "../Io.js";
import { MachineError } from "../MachineError.js";
import type { SheetColumn } from "../sheets/SheetColumn.js";
import type { TemplateKind } from "./templateKinds.js";

/** What `paper-pack template` can be told. */
export type TemplateFlags = {
  readonly out?: string;
  readonly sheet?: string;
  /** The policy whose own questions have columns too. */
  readonly policy?: string;
  readonly force?: boolean;
  readonly json?: boolean;
};

/**
 * A starter file with every entry explained: to the terminal, or to the file that `--out` names.
 * @param exportFile for `columns`: an export of pupils whose headings are guessed
 */
export async function template(
  kind: TemplateKind,
  exportFile: string | undefined,
  flags: TemplateFlags,
  io: Io,
): Promise<ExitCode> {
  const content = await contentOf(kind, exportFile, flags, io);
  if (flags.out === undefined) {
    if (typeof content !== "string")
      throw inputError("--out", "file-needed", "Name the file to make with --out, such as --out visits.xlsx.");
    const isText = kind === "columns" && exportFile === undefined;
    if (flags.json) io.print(JSON.stringify({ kind, content }, undefined, 2));
    else (isText ? io.say : io.print)(content.replace(/\r?\n$/u, ""));
    return exitCode.good;
  }
  const path = resolve(io.folder, flags.out);
  if (flags.force !== true && existsSync(path))
    throw inputError(
      flags.out,
      "in-the-way",
      "This file is there already and is kept. Name another, or replace it with --force.",
    );
  const beside = `${path}.new-${process.pid}`;
  try {
    await writeFile(beside, content, { flag: "wx", mode: 0o600, flush: true });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new MachineError(`${flags.out} could not be written.`, error);
  }
  if (flags.json) io.print(JSON.stringify({ kind, file: flags.out }, undefined, 2));
  else io.say(`${flags.out} is made. Fill it in, then run: ${io.called} ${nextOf(kind, flags)}`);
  return exitCode.good;
}

/** The command that reads what was made; a name with a space is quoted, and a sheet of details goes with the visits. */
function nextOf(kind: TemplateKind, { out = "", sheet }: TemplateFlags): string {
  const file = /\s/u.test(out) ? `"${out}"` : out;
  const next = kind === "csv" && sheet !== undefined ? "check VISITS --details FILE" : nextCommand[kind];
  return next.replace("FILE", () => file);
}

const nextCommand: Readonly<Record<TemplateKind, string>> = {
  csv: "check FILE",
  xlsx: "check FILE",
  json: "check FILE",
  school: "lint --school FILE",
  policy: "say FILE",
  pieces: "say FILE",
  columns: "build VISITS --pupils EXPORT --columns FILE",
};

async function contentOf(
  kind: TemplateKind,
  exportFile: string | undefined,
  { policy, sheet }: TemplateFlags,
  io: Io,
): Promise<string | Uint8Array> {
  switch (kind) {
    case "csv":
      return csvOf(sheet, await ownOf(policy, io));
    case "xlsx":
      return (await import("../sheets/templateXlsx.js")).templateXlsx(await ownOf(policy, io));
    case "json":
      return (await import("../templates/visitStarter.js")).visitStarter();
    case "school":
      return (await import("../templates/schoolStarter.js")).schoolStarter;
    case "policy":
      return (await import("../templates/policyStarter.js")).policyStarter;
    case "pieces":
      return (await import("../templates/piecesStarter.js")).piecesStarter();
    case "columns":
      return exportFile === undefined
        ? (await import("../sheets/columnList.js")).columnList(await ownOf(policy, io))
        : (await import("../pupils/guessedColumns.js")).guessedColumns(exportFile, io);
    default:
      return kind satisfies never;
  }
}

async function ownOf(policy: string | undefined, io: Io): Promise<readonly SheetColumn[]> {
  if (policy === undefined) return [];
  const { ownColumns } = await import("../sheets/ownColumns.js");
  return ownColumns(await (await import("../findPolicy.js")).findPolicy(policy, io));
}

async function csvOf(name: string | undefined, own: readonly SheetColumn[]): Promise<string> {
  const { templateCsv } = await import("../sheets/templateCsv.js");
  const { visitColumns } = await import("../sheets/visitColumns.js");
  if (name === undefined) return templateCsv([...visitColumns, ...own]);
  const { detailSheets } = await import("../sheets/detailSheets.js");
  const found = detailSheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (found === undefined)
    throw inputError("--sheet", "unknown-sheet", `Choose one of: ${detailSheets.map((each) => each.name).join(", ")}.`);
  return templateCsv(found.columns);
}
