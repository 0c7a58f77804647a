import type { Issue, School } from "@home-visits/core";

/** The policies that a school switched on and nobody gave to the print, which therefore count for nothing in it. */
export function policiesNotGiven({ switchedOn = {} }: Partial<School>, given: readonly string[]): readonly Issue[] {
  return Object.keys(switchedOn)
    .filter((id) => !given.includes(id))
    .map((id) => ({
      path: `/school/switchedOn/${id.replaceAll("~", "~0").replaceAll("/", "~1")}`,
      code: "policy-not-given",
      message:
        "Put the policy with this id among the addenda, or take it out of switchedOn. It is switched on, but nothing in this pack goes by it.",
    }));
}
