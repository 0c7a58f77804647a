import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Puts a copy of a build into a folder as the next build would be: each script has another name, and the worker another version. */
export function nextBuild(build: string, folder: string): void {
  cpSync(build, folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const scripts = files.filter((file) => file.startsWith("assets") && file.endsWith(".js"));
  for (const file of files.filter((each) => each.endsWith(".br"))) rmSync(join(folder, file));
  for (const file of files.filter((each) => /\.(js|html)$/.test(each))) {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8").replace(/(const version = ")[0-9a-f]{12}/, "$1nextnextnext");
    writeFileSync(
      path,
      scripts.map((each) => basename(each)).reduce((all, name) => all.replaceAll(name, `next-${name}`), text),
    );
    if (scripts.includes(file)) renameSync(path, join(folder, dirname(file), `next-${basename(file)}`));
  }
}
