import { parsePolicy } from "../src/policy/parsePolicy.js";
import type { Policy } from "../src/policy/policySchema.js";

/** The parts of a document that a test about own facts and events fills in. */
export type OwnParts = Readonly<Record<string, unknown>>;

/** A document that holds nothing but what a test needs, as it would be read from a file. */
export function ownDocument(parts: OwnParts): unknown {
  return {
    id: "own-words",
    title: "A policy with words of its own",
    edition: "invented",
    source: { code: "OWN", document: "Invented", cites: [] },
    ...parts,
  };
}

/** The same, read. */
export function ownPolicy(parts: OwnParts): Policy {
  const parsed = parsePolicy(ownDocument(parts));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** The issues of such a document. */
export function ownIssuesOf(parts: OwnParts): readonly (readonly [path: string, code: string, message: string])[] {
  const parsed = parsePolicy(ownDocument(parts));
  return parsed.ok ? [] : parsed.issues.map(({ path, code, message }) => [path, code, message]);
}

/** A duty with one sentence. */
export function duty(id: string, require: unknown, more: OwnParts = {}): unknown {
  return {
    kind: "duty",
    id,
    cites: ["OWN-1"],
    strength: "must",
    phase: "before",
    gate: true,
    require,
    says: { asks: `What ${id} asks for is so.` },
    ...more,
  };
}
