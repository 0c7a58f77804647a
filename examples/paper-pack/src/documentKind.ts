import { inputError } from "./InputError.js";
import { isRecord, type JsonRecord } from "./isRecord.js";

/** The documents that the commands read. */
export type DocumentKind = "school" | "policy" | "visits" | "events" | "manifest";

const says: Readonly<Record<DocumentKind, string>> = {
  school: "This is a school's file. Name it with --school.",
  policy: "This is a policy. Name it with --policy, or give it to “paper-pack say”.",
  visits: "This is a file of visits. “paper-pack check” and “build” take it right behind the command.",
  events: "This is a list of events. Name it with --events.",
  manifest: "This is the list of packs that were made. Name the file that they were made from.",
};

const has = (document: JsonRecord, ...keys: readonly string[]): boolean => keys.every((key) => key in document);

/** Which of our documents a value plainly is; undefined where it could be any. */
function documentKind(document: unknown): DocumentKind | undefined {
  if (Array.isArray(document)) {
    const [first] = document as readonly unknown[];
    if (!isRecord(first)) return undefined;
    if (has(first, "household") || has(first, "visitors")) return "visits";
    return has(first, "type", "at") ? "events" : undefined;
  }
  if (!isRecord(document)) return undefined;
  if (has(document, "madeBy", "files")) return "manifest";
  if (Array.isArray(document["visits"]) || has(document, "household", "visitors")) return "visits";
  if (has(document, "people") && !Array.isArray(document["roles"])) return "school";
  const isPolicy = ["extends", "rules", "pieces"].some((key) => key in document);
  return isPolicy && ["source", "edition", "settings", "roles"].some((key) => key in document) ? "policy" : undefined;
}

/**
 * Refuses a document that plainly is another one than a command wants, in one sentence instead of one for each of its entries.
 * @throws InputError
 */
export function refuseAnother(file: string, document: unknown, wanted: DocumentKind): void {
  const kind = documentKind(document);
  if (kind !== undefined && kind !== wanted) throw inputError(file, "another-document", says[kind]);
}
