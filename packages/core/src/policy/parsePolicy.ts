import { documentBounds } from "../parsed/bounds.js";
import { frozen } from "../parsed/frozen.js";
import { notParsed, type Parsed } from "../parsed/Parsed.js";
import { parseDocumentWith } from "../parsed/parseWith.js";
import { plainData } from "../parsed/plainData.js";
import { checkPolicy } from "./checkPolicy.js";
import { changesAlone } from "./changesAlone.js";
import { olderShape } from "./olderShape.js";
import { withPieces } from "./pieces/withPieces.js";
import { withOwnStepReasons } from "./withOwnStepReasons.js";
import type { PieceUse } from "./pieces/piecesSchema.js";
import type { Issue } from "../parsed/Issue.js";
import { policyDocumentSchema, policySchema, type Policy } from "./policySchema.js";

/**
 * Reads a policy document: its shape, then its pieces, which it puts in their places, then the names that its rules use. An unknown fact or setting is
 * an issue that names the nearest; one of a piece stands where the document writes the piece.
 * The policy is frozen to its last entry: plans and assessments are made from it, and an edit is a document of its own.
 * @see {@link policySchema}
 */
export function parsePolicy(input: unknown): Parsed<Policy> {
  const shaped = parseDocumentWith(policyDocumentSchema, input);
  if (!shaped.ok) {
    const older = otherDocument(input);
    const [first, ...rest] = older ? [older] : withOwnStepReasons(shaped.issues);
    return first ? notParsed(first, ...rest) : shaped;
  }
  const part = changesAlone(input);
  if (part !== undefined) return notParsed(part);
  const { pieces, ...policy } = shaped.value;
  return pieces === undefined ? checked(policy) : putTogether(policy, pieces);
}

// Only plain data is looked at: whatever else was handed over is an issue already, and may throw.
function otherDocument(input: unknown): Issue | undefined {
  const plain = plainData(input, documentBounds);
  return plain.ok ? (olderShape(plain.value) ?? changesAlone(plain.value)) : undefined;
}

// Frozen before it is looked at: what follows from a part of it is then worked out once.
function checked(read: Policy): Parsed<Policy> {
  const policy = frozen(read);
  const [first, ...rest] = checkPolicy(policy);
  return first ? notParsed(first, ...rest) : frozen({ ok: true, value: policy });
}

function putTogether(own: Policy, pieces: readonly PieceUse[]): Parsed<Policy> {
  const { document, issues, placeOf } = withPieces(own, pieces);
  const [first, ...rest] = issues;
  if (first) return notParsed(first, ...rest);
  const whole = parseDocumentWith(policySchema, document);
  const parsed = whole.ok ? checked(whole.value) : whole;
  if (parsed.ok) return parsed;
  const [one, ...more] = placed(parsed.issues, placeOf);
  return one ? notParsed(one, ...more) : parsed;
}

/** Issues where the document writes them, each once: a piece may use a value in several places. */
function placed(issues: readonly Issue[], placeOf: (path: string) => string): readonly Issue[] {
  const there = issues.map((issue) => ({ ...issue, path: placeOf(issue.path) }));
  return [...new Map(there.map((issue) => [`${issue.path} ${issue.code}`, issue])).values()];
}
