import { extendPolicy, issue, notParsed, type Parsed, type Policy } from "@home-visits/core";
import type { OwnDocument } from "./ownDocuments.js";
import { readDocument } from "./readDocument.js";

/**
 * Reads a file that somebody opened. One that holds changes to another policy, as a school of a trust has it, becomes the whole policy.
 * @param find the policy that is changed, by its id: one that ships, or one that was opened before
 */
export async function readOpened(
  text: string,
  find: (id: string) => Promise<Policy | undefined>,
): Promise<Parsed<OwnDocument>> {
  const read = readDocument(text);
  if (read.ok || !read.issues.some(({ code }) => code === "changes-alone")) return read;
  const changes: unknown = JSON.parse(text);
  const base = typeof changes === "object" && changes !== null && "extends" in changes ? changes.extends : undefined;
  const changed = typeof base === "string" ? await find(base) : undefined;
  if (changed === undefined)
    return notParsed({
      ...issue("/extends", "missing"),
      message: "Open the policy that this one changes first, or name one that comes with this page.",
    });
  const whole = extendPolicy(changed, changes);
  if (!whole.ok) return whole;
  return { ok: true, value: { id: `policy ${whole.value.id}`, kind: "policy", document: whole.value } };
}
