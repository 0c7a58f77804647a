import type { Visit } from "@home-visits/core";

/** Whom a buddy rings first, with the numbers that the record has: those who are out, and the family. */
export function sayNumbers({ visitors, household }: Visit): readonly string[] {
  const out = visitors.map(({ name, mobile }) => `${name} ${mobile ?? "(no number recorded)"}`);
  const family = (household.contacts ?? []).map(({ number, whose }) => `${whose} ${number}`);
  return [
    `  Out: ${out.join(", ")}.`,
    family.length === 0 ? "  No number of the family is recorded." : `  The family: ${family.join(", ")}.`,
  ];
}
