import { createHash } from "node:crypto";

/** The namespace of this service's ids: a UUID drawn once. */
const NAMESPACE = Buffer.from("0f6d2b1e7c5a4d0e9a3c51b0a8e4f276", "hex");

/** The UUID v5 of a text: the same text gives the same id on every machine (RFC 9562, 5.5). */
export function uuidOf(text: string): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(text, "utf8").digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
