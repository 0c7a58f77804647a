import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { policies } from "@home-visits/core";
import { urdu } from "@home-visits/forms";
import { expect, test } from "vitest";
import { elementsOf, readPdf } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import { visitOf } from "../../test/visitOf.js";
import type { Reader } from "./reader.js";
import { renderPack } from "./renderPack.js";

const clockRows = [
  { at: "2026-06-09T14:00:00+01:00", who: "Visitors", what: "Tell the office.", before: true },
  { at: "2026-06-09T15:45:00+01:00", who: "Buddy", what: "Ring every visitor in turn." },
];
const options = { policy: policies["reach2-2020"], date: new Date("2026-06-08T12:00:00Z"), fonts } as const;

/** What a reader's software says, an element a line. pdf.js leaves out the space that ends a line, so two words may stand joined. */
async function said(bytes: Uint8Array): Promise<string> {
  const { structure } = await readPdf(bytes);
  const lines = elementsOf(structure).flatMap(({ kids, role, text }) => {
    if (role === "TR") return [`| ${kids.map((cell) => cell.text.trim()).join(" | ")} |`];
    return /^(?:H\d|P)$/u.test(role) && text !== "" ? [`${role} ${text.trim()}`] : [];
  });
  return `${lines.join("\n")}\n`;
}

test.each([
  ["cover", {}],
  ["buddy", {}],
  ["visitors", {}],
  ["family", {}],
  ["family-urdu", { familyWording: urdu }],
] as const)("the sheets of the part %s read in the order that somebody has looked at", async (named, more) => {
  const reader =
    ({ cover: "office", "family-urdu": "family" } as Partial<Record<string, Reader>>)[named] ?? (named as Reader);
  const visits = [{ visit: visitOf({ visitNumber: 1 }), clockRows }];
  const whole = await said(await renderPack({ ...options, visits, sheets: [reader], ...more }));
  const text = named === "cover" ? whole.split("\nH1 ")[0]! : whole; // the forms behind it are those of a document, label by label
  const kept = fileURLToPath(new URL(`../../test/reading/${named}.txt`, import.meta.url));
  if (!existsSync(kept)) {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, text);
    throw new Error(`There was no text of ${named}. One was written: read it, then keep it.`);
  }
  expect(text).toBe(readFileSync(kept, "utf8"));
});
