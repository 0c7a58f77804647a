import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";

const bytesOf = (text: string): Buffer => Buffer.from(text, "latin1");
const times = (count: number, part: (index: number) => string, between = "\n"): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(between);

function file(parts: readonly (string | Buffer)[], trailer = ""): Uint8Array {
  const body = parts.map((part) => (typeof part === "string" ? bytesOf(part) : part));
  const end = `\ntrailer<</Root 1 0 R${trailer}>>\nstartxref\n0\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([bytesOf("%PDF-1.7\n"), ...body, bytesOf(end)]));
}

function part(number: number, dict: string, content: Buffer): Buffer {
  const packed = deflateSync(content, { level: 9 });
  const head = `${String(number)} 0 obj<<${dict}/Filter/FlateDecode/Length ${String(packed.length)}>>stream\n`;
  return Buffer.concat([bytesOf(head), packed, bytesOf("\nendstream endobj\n")]);
}

const root = "1 0 obj<</Pages 2 0 R/AcroForm<</Fields 3 0 R>>>>endobj 2 0 obj<</Kids[]>>endobj\n";
const fields = (count: number, rest: string): string =>
  `3 0 obj[${times(count, (index) => `${String(index + 100)} 0 R`, " ")}]endobj\n${times(
    count,
    (index) => `${String(index + 100)} 0 obj<</T(/f${String(index)})/FT/Tx${rest}>>endobj`,
  )}\n`;

function attached(json: string): Uint8Array {
  const sum = createHash("md5").update(json).digest("hex");
  return file([
    "1 0 obj<</Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a) 3 0 R]>>>>>>endobj 2 0 obj<</Kids[]>>endobj\n",
    "3 0 obj<</F(home-visits.json)/EF<</F 4 0 R>>>>endobj\n",
    part(4, `/Type/EmbeddedFile/Params<</CheckSum<${sum}>>>`, bytesOf(json)),
  ]);
}

const lock = `7 0 obj<</Filter/Standard/V 2/R 3/Length 128/P -4/O<${"11".repeat(32)}>/U<${"22".repeat(32)}>>>endobj\n`;

/** Files that ask for far more than they weigh, each in a way of its own. They hold nothing but spaces, letters and brackets. */
export const hostileFiles: Readonly<Record<string, () => Uint8Array>> = {
  "a packed part that unpacks to 100 MB": () =>
    file([root, part(5, "/Type/ObjStm/N 1/First 4", Buffer.alloc(1e8, 32))]),
  "one part just below the limit of what is unpacked": () => file([root, part(9, "", Buffer.alloc(63_900_000, 32))]),
  "lists in lists, without end": () => file([root, "5 0 obj ", "[".repeat(19_000_000)]),
  "a text without end": () => file([root, "5 0 obj ", "(".repeat(19_000_000)]),
  "ten million lines": () => file([root, "a\n".repeat(9_900_000)]),
  "parts that begin and do not end": () =>
    file([root, `5 0 obj<</Length 9>>stream\n${"x".repeat(200)}\n`.repeat(80_000)]),
  "parts whose length is wrong": () =>
    file([root, "5 0 obj<</Length 1>>stream\nxxx endstream endobj\n".repeat(300_000)]),
  "four hundred thousand objects": () => file([root, times(390_000, (index) => `${String(index + 9)} 0 obj 1 endobj`)]),
  "as many in a packed part": () => {
    const places = times(390_000, (index) => `${String(index + 9)} ${String(index * 2)}`, " ").padEnd(5_500_000);
    return file([root, part(5, "/Type/ObjStm/N 390000/First 5500000", bytesOf(`${places}${"1 ".repeat(390_000)}`))]);
  },
  "a locked file of small texts": () =>
    file(
      [root, lock, times(190_000, (index) => `${String(index + 9)} 0 obj (a) endobj`)],
      "/Encrypt 7 0 R/ID[<11><11>]",
    ),
  "seventy thousand long names": () =>
    file([root, `5 0 obj [${times(79_000, (index) => `/${String(index).padStart(99, "n")}`, "")}] endobj`]),
  "a long text that all fields share": () =>
    file([root, fields(5000, "/V 9 0 R"), `9 0 obj(${"a".repeat(900_000)})endobj`]),
  "a part that is not packed, and that all fields share": () =>
    file([
      root,
      fields(5000, "/V 9 0 R"),
      `9 0 obj<</Length 15000000>>stream\n${"A".repeat(15_000_000)}\nendstream endobj\n`,
    ]),
  "one field more than the limit": () => file([root, fields(5001, "")]),
  "a list of places that all fields share": () =>
    file([
      root,
      fields(4000, "/Kids 8 0 R"),
      `8 0 obj[${"9 0 R ".repeat(100_000)}]endobj 9 0 obj<</Subtype/Widget>>endobj\n`,
    ]),
  "pages that draw one long content, each with a field": () =>
    file([
      `1 0 obj<</Pages 2 0 R/AcroForm<</Fields[5 0 R]>>>>endobj 2 0 obj<</Kids[${"4 0 R ".repeat(9000)}${times(900, (index) => `${String(index + 100)} 0 R`, " ")}]>>endobj\n`,
      times(900, (index) => `${String(index + 100)} 0 obj<</Contents 6 0 R/Annots[5 0 R]>>endobj`),
      "4 0 obj<</Contents 6 0 R/Annots[5 0 R]>>endobj 5 0 obj<</T(/a)/FT/Tx/Subtype/Widget/AP<</N 6 0 R>>>>endobj\n",
      part(6, "", bytesOf("/P BMC ".repeat(500_000))),
    ]),
  "a drawing that the boxes of all fields share": () =>
    file([
      root,
      fields(5000, "/Subtype/Widget/AP<</N 9 0 R>>"),
      part(9, "/Subtype/Form", bytesOf("(((( ".repeat(1_000_000))),
    ]),
  "a field that is its own parent": () =>
    file([root, "3 0 obj[5 0 R]endobj 5 0 obj<</T(/a)/FT/Tx/Parent 5 0 R/Kids[5 0 R]>>endobj"]),
  "attached data of empty lists": () => attached(`[${"[],".repeat(5_200_000)}[]]`),
  "attached data of lists in lists": () => attached(`${"[".repeat(7_900_000)}${"]".repeat(7_900_000)}`),
  "attached data of many names": () => attached(`{${times(1_000_000, (index) => `"k${String(index)}":1`, ",")}}`),
};
