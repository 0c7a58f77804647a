import { z } from "zod";

export const roleSchema = z.enum(["office", "visitor", "leader"]);

/** What somebody may do: the office plans and records, a visitor records what they do themselves, a leader authorises. */
export type Role = z.infer<typeof roleSchema>;

/** Somebody who signs in. `personId` is their id in the school's file, and as a visitor of a visit. */
export type Account = {
  readonly id: string;
  readonly schoolId: string;
  readonly name: string;
  readonly role: Role;
  readonly personId: string | null;
};

/** The columns that make an {@link Account}. */
export const accountColumns = `account.id, account.school_id as "schoolId", account.name, account.role, account.person_id as "personId"`;
