// Writes docs/reference/*.md. Run: npm run reference -w @home-visits/core
import { mkdirSync, writeFileSync } from "node:fs";
import { referencePages } from "./reference/referencePages.js";

const folder = new URL("../../../docs/reference/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, page] of Object.entries(referencePages)) {
  writeFileSync(new URL(name, folder), page());
}
