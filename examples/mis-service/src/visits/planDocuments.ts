import { parsePolicy, parseSchool, policies, type Parsed, type Policy, type School } from "@home-visits/core";
import { createHash } from "node:crypto";
import type { Queries } from "../database/Database.js";

/** The school and the policy that a plan goes by: the hashes of their documents as they stood. */
export type DocumentHashes = { readonly school: string; readonly policy: string };
/** The same, read. */
export type PlanDocuments = { readonly school: School; readonly policy: Policy };

const shipped = Object.values(policies).map((policy) => {
  const text = JSON.stringify(policy);
  return { id: policy.id, text, hash: createHash("sha256").update(text).digest("hex") };
});
/** jsonb has one text, whoever wrote it and in whatever order. */
const hashOf = (column: string): string => `encode(sha256(convert_to(${column}::text, 'UTF8')), 'hex')`;

/**
 * Stores the documents that a school goes by now under their hashes, and holds them until the end of the transaction, so that nobody deletes
 * them before the visit that names them is stored. They stay as they were when the school's file is edited.
 */
export async function storeDocuments(tx: Queries, schoolId: string): Promise<DocumentHashes> {
  for (;;) {
    const { hashes, text } = await documentsNow(tx, schoolId);
    const held = await tx.query("select 1 from mis.document where hash = any($1::text[]) order by hash for key share", [
      Object.values(hashes),
    ]);
    if (held.length === 2) return hashes;
    // then once more: what another stored a moment ago is there, but not held
    await tx.query(
      `insert into mis.document (hash, document, kind)
       select ${hashOf("document")}, document, 'school' from mis.school where id = $1
       union all select coalesce(${hashOf("policy_document")}, $2), coalesce(policy_document, $3::jsonb), 'policy'
         from mis.school where id = $1 and (policy_document is not null or $3::jsonb is not null)
       on conflict do nothing`,
      [schoolId, hashes.policy, text ?? null],
    );
  }
}

async function documentsNow(tx: Queries, schoolId: string) {
  const [row] = await tx.query<{ school: string; policy: string; own: string | null }>(
    `select ${hashOf("document")} as school, policy, ${hashOf("policy_document")} as own from mis.school where id = $1`,
    [schoolId],
  );
  if (typeof row?.own === "string") return { hashes: { school: row.school, policy: row.own }, text: undefined };
  const found = shipped.find(({ id }) => id === row?.policy);
  if (row === undefined || found === undefined) throw new Error("The stored school or its policy cannot be read.");
  return { hashes: { school: row.school, policy: found.hash }, text: found.text };
}

/** So many of each are kept in memory. A hash never stands for anything else, so nothing that is kept grows old. */
const MOST = 1_000;
const byId = new Map<string, Policy>(Object.values(policies).map((policy) => [policy.id, policy]));
const kept = { school: new Map<string, School>(), policy: new Map<string, Policy>() };

/** Looks up the documents that are named, and gives how to take them. Those that this process has read before are not read again. */
export async function readDocuments(
  tx: Queries,
  named: readonly DocumentHashes[],
): Promise<(hashes: DocumentHashes) => PlanDocuments> {
  const wanted = new Set(
    named.flatMap(({ school, policy }) => [
      ...(kept.school.has(school) ? [] : [school]),
      ...(kept.policy.has(policy) || byId.has(policy) ? [] : [policy]),
    ]),
  );
  const found = new Map<string, unknown>();
  if (wanted.size > 0)
    for (const { hash, document } of await tx.query<{ hash: string; document: unknown }>(
      "select hash, document from mis.document where hash = any($1::text[])",
      [[...wanted]],
    ))
      found.set(hash, document);
  return ({ school, policy }) => ({
    school: taken(kept.school, school, () => parseSchool(found.get(school))),
    policy: byId.get(policy) ?? taken(kept.policy, policy, () => parsePolicy(found.get(policy))),
  });
}

/** @throws Error where a document is not there, or an older one can no longer be read */
function taken<T>(known: Map<string, T>, hash: string, read: () => Parsed<T>): T {
  const before = known.get(hash);
  if (before !== undefined) return before;
  const document = read();
  if (!document.ok) throw new Error("A stored school or policy cannot be read.");
  if (known.size >= MOST) known.clear();
  known.set(hash, document.value);
  return document.value;
}
