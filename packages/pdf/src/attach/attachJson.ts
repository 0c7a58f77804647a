import { md5 } from "@noble/hashes/legacy";
import { deflate } from "../file/deflate.js";
import { hexOf } from "../file/hexOf.js";
import type { Output } from "../file/output.js";
import { attachedFileName } from "./attachedFileName.js";

/** Puts data into a document as a JSON file (ISO 32000-2, 14.13). The bytes follow from the data and the date alone. */
export function attachJson(output: Output, data: unknown, date: Date): void {
  const { catalog } = output;
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  const params = { CreationDate: date, ModDate: date, CheckSum: checksum(bytes), Size: bytes.length };
  const content = output.stream(
    { Type: "EmbeddedFile", Subtype: "application#2Fjson", Params: params },
    deflate(bytes),
  );
  const name = new String(attachedFileName);
  const file = output.object({
    Type: "Filespec",
    AFRelationship: "Data",
    F: name,
    UF: name,
    EF: { F: content },
    Desc: new String("The data that this print was made from"),
  });
  catalog["Names"] = { EmbeddedFiles: { Names: [name, file] } };
  catalog["AF"] = [file];
}

/** The sum in the thirty-two letters that it is shown by, for in a locked file pdfkit locks texts and no other bytes. */
function checksum(bytes: Uint8Array): unknown {
  return new String(hexOf(md5(bytes)));
}
