import { describe, expect, test } from "vitest";
import { untriedProfessionals } from "./untriedProfessionals.js";

const ann = { name: "Ann Alpha", organisation: "Social care", role: "social worker" };
const bob = { name: "Bob Beta", organisation: "Social care", role: "social worker" };
const nurse = { organisation: "School nursing", role: "nurse" };
const practice = { organisation: "Invented Practice", role: "nurse" };
const mash = { organisation: "MASH", role: "duty desk" };
const atSocialWorker = (who?: string) => ({ kind: "social-worker" as const, who });
const atProfessional = (who?: string) => ({ kind: "professional" as const, who });
const atBody = (who?: string) => ({ kind: "social-care" as const, who });

describe("F29: every other professional who works with the family is tried (ATLP-STP-03)", () => {
  test.each([
    ["one of two social workers by name", [ann, bob], [atSocialWorker("Ann Alpha")], [1]],
    ["both by name", [ann, bob], [atSocialWorker("Ann Alpha"), atSocialWorker("Bob Beta")], []],
    ["“social worker” is one of the two, nobody knows which", [ann, bob], [atSocialWorker("social worker")], [1]],
    ["the same one twice", [ann, bob], [atSocialWorker("Ann Alpha"), atSocialWorker("ann alpha")], [1]],
    ["MASH is not the social worker", [ann], [atBody("MASH")], [0]],
    ["MASH is tried where MASH is involved", [ann, mash], [atBody("MASH")], [0]],
    ["the organisation's own desk", [ann], [atBody("Social care")], []],
    ["two nurses, one by the organisation", [practice, nurse], [atProfessional("School nursing")], [0]],
    [
      "a plain word leaves the general one to the other",
      [nurse, practice],
      [atProfessional("nurse"), atProfessional("School nursing")],
      [],
    ],
    ["a nurse is no social worker", [nurse, ann], [atProfessional("nurse")], [1]],
    ["a name that fits nobody counts for one of the kind", [nurse], [atProfessional("Priya")], []],
    ["nobody was tried", [ann, nurse], [], [0, 1]],
  ])("%s", (_, involved, attempts, untried) => {
    expect(untriedProfessionals(involved, attempts)).toEqual(untried);
  });
  test("by the number, in either way of writing", () => {
    const one = { organisation: "Early help", role: "key worker", phone: "07700 900150" };
    expect(untriedProfessionals([one], [{ kind: "other", who: "somebody", number: "+44 7700 900150" }])).toEqual([]);
  });
});
