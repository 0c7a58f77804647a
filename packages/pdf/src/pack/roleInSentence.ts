import type { Policy } from "@home-visits/core";

/** A role within a sentence, by the title that the policy gives it: "the designated safeguarding lead", "a member of the leadership team". */
export function roleInSentence(role: string, { roles }: Pick<Policy, "roles">): string {
  const title =
    roles.find(({ id }) => id === role)?.title ??
    role.replaceAll("-", " ").replace(/\b(?:dsl|slt)\b/u, (letters) => letters.toUpperCase());
  const oneName = /^\p{Lu}\S* \p{Lu}/u.test(title) || /^\p{Lu}{2}/u.test(title);
  const said = oneName ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  return said.startsWith("member of ") ? `a ${said}` : `the ${said}`;
}
