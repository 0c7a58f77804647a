import type { School } from "./schoolSchema.js";

type Staff = Pick<Partial<School>, "people" | "roles">;

const asWritten = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, " ");

/**
 * The roles that a school's file gives to somebody of this name, whatever their job title: capitals and kinds of spaces make no difference. Where two
 * people have one name nobody can tell which of them is meant, and only the roles that both hold count.
 */
export function rolesByName({ people = [], roles = {} }: Staff, name: string): readonly string[] {
  const meant = people.filter((person) => asWritten(person.name) === asWritten(name));
  if (meant.length === 0) return [];
  return Object.entries(roles).flatMap(([role, holders]) =>
    meant.every(({ id }) => holders.includes(id)) ? [role] : [],
  );
}
