import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The licences of the packages that some files of `node_modules` are from: each file of a licence, or what the manifest says of it. */
export function licencesIn(files: readonly string[]): string {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort().map(licenceOf).join("\n\n");
}

function licenceOf(folder: string): string {
  const { license, name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  return [`${name} ${version}, ${license ?? "see its text"}`, ...texts].join("\n\n");
}

type Manifest = { readonly name: string; readonly version: string; readonly license?: string };
