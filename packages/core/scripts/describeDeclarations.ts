// Says in dist/*.d.ts and dist/*.d.cts what each entry of a record is for. Runs after the build: npm run build -w @home-visits/core
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const dist = new URL("../dist/", import.meta.url);
const read = (ending: string) =>
  readdirSync(dist)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(new URL(name, dist), "utf8") }));
const formats = [".d.ts", ".d.cts"]
  .map(read)
  .filter((files) => files.some(({ text }) => text.includes("visitEventSchema: z.ZodDiscriminatedUnion<")));

// a build without declarations, or one that is described already, need not load the compiler and the sources
if (formats.length > 0) {
  const { declarationFile } = await import("./declarations/declarationFile.js");
  const { describeDeclarations } = await import("./declarations/describeDeclarations.js");
  const { namedSchemas } = await import("./declarations/namedSchemas.js");
  const schemas = await namedSchemas();
  for (const format of formats) {
    const files = format.map(({ name, text }) => declarationFile(name, text));
    for (const file of files) writeFileSync(new URL(file.name, dist), describeDeclarations(file, files, schemas));
  }
}
