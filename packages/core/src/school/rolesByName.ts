import { nameAsWritten } from "../values/nameAsWritten.js";
import type { School } from "./schoolSchema.js";

type Staff = Pick<Partial<School>, "people" | "roles">;

/**
 * The roles that a school's file gives to somebody of this name, whatever their job title: names are compared as {@link nameAsWritten} does. Where two
 * people have one name nobody can tell which of them is meant, and only the roles that both hold count.
 */
export function rolesByName({ people = [], roles = {} }: Staff, name: string): readonly string[] {
  const meant = people.filter((person) => nameAsWritten(person.name) === nameAsWritten(name));
  if (meant.length === 0) return [];
  return Object.entries(roles).flatMap(([role, holders]) =>
    meant.every(({ id }) => holders.includes(id)) ? [role] : [],
  );
}
