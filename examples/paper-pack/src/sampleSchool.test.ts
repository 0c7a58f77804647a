import { readFileSync } from "node:fs";
import { parseSchool, policies } from "@home-visits/core";
import { lintLadder } from "@home-visits/escalation";
import { expect, test } from "vitest";

const text = readFileSync(new URL("../sample/school.json", import.meta.url), "utf8");
const school = parseSchool(JSON.parse(text), { policies: Object.values(policies) });

test.each(Object.values(policies).map((policy) => [policy.id, policy] as const))(
  "the sample's school is ready for %s: nothing to mend, but a silence of the policy is told",
  (_, policy) => {
    if (!school.ok) throw new Error(JSON.stringify(school.issues));
    const silent = policy.ladder.status === "none" ? ["no-ladder"] : [];
    expect(lintLadder({ policy, school: school.value }).map(({ code }) => code)).toEqual(silent);
  },
);
