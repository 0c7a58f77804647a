import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Visit } from "@home-visits/core";
import { policy } from "../../test/stateAt.js";
import { school } from "../../test/school.js";
import table from "../../test/timeClauses.json" with { type: "json" };
import { visitV } from "../../test/visit.js";
import type { EscalationPlan } from "./EscalationPlan.js";
import { planEscalation } from "./planEscalation.js";

type Said = {
  readonly step: string;
  readonly part: string;
  readonly strength: string | undefined;
  readonly cites: readonly string[];
};

// The sections of the five sources that speak of leaving, waiting, calling, being overdue, and what comes after.
const ofTime =
  /^(R20|R2X)-(AFT|NOH|INC)-|^ALU-(AFT|OVD)-|^ALU-BEF-(19|20|21)$|^MOR-FOL-|^MOR-VIS-(0[789]|1[678])$|^ATLP-G-2[35-9]$|^R20-A4-2[4-7]$|^R20-PRE-(2[0-9]|3[01])$|^R2X-PRE-(2[3-9]|3[0-3])$/;
const ledger: readonly { readonly id: string }[] = JSON.parse(
  readFileSync(new URL("../../../../scripts/coverage/ledger.json", import.meta.url), "utf8"),
);

// A strength of the step and the clause may differ: one step carries several clauses, and takes the strength of the deed.
const milder: Readonly<Record<string, string>> = {
  "ALU-OVD-04": "the ban on entering stands in `forbids` of the drive",
  "ALU-OVD-05": "looking for the visitors is part of the drive, which must be made",
  "MOR-VIS-08": "the ban on entering is beside the wait, which should be no longer",
  "R20-DUR-07": "the visitor must use the word; the buddy's answer to it should be made",
  "R2X-DUR-06": "the visitor must use the word; the buddy's answer to it should be made",
};

const visits: readonly Visit[] = [visitV, { ...visitV, travel: { returnsDirectly: false } }];
const plans = new Map<string, readonly EscalationPlan[]>();

function saidBy(id: string): readonly Said[] {
  const known = plans.get(id) ?? visits.map((visit) => planEscalation({ visit, policy: policy(id), school }));
  plans.set(id, known);
  return known.flatMap(saidIn);
}

function saidIn({ ladder, codeWord, timers, reviews }: EscalationPlan): Said[] {
  const said = [...timers, ...reviews].map(({ id, part, strength, cites }) => ({ step: id, part, strength, cites }));
  if (codeWord.status !== "none") for (const { step } of codeWord.answers) said.push({ ...step, step: step.id });
  if (ladder.status === "none")
    return [...said, { step: "none", part: "ladder", strength: undefined, cites: ladder.cites }];
  return [
    ...said,
    { step: "starts", part: "ladder", strength: undefined, cites: ladder.cites },
    ...ladder.steps.flatMap(({ id, strength, cites, choices }) => [
      { step: id, part: "ladder", strength, cites },
      ...choices.map((choice) => ({ step: choice.id, part: "choice", strength: choice.strength, cites: choice.cites })),
    ]),
  ];
}

describe("every clause that speaks of time", () => {
  it.each(table.served)(
    "$clause is served by $step ($part) of $policy",
    ({ clause, policy: id, part, step, strength }) => {
      const served = saidBy(id).filter((said) => said.part === part && said.step === step);
      expect(served.length).toBeGreaterThan(0);
      for (const said of served) {
        expect(said.cites).toContain(clause);
        if (strength !== null && said.strength !== undefined && milder[clause] === undefined)
          expect(said.strength).toBe(strength);
      }
    },
  );

  it("is in the table, or the table says why nothing in a plan serves it", () => {
    const named = new Set([...table.served.map(({ clause }) => clause), ...Object.keys(table.notServed)]);
    expect(ledger.filter(({ id }) => ofTime.test(id) && !named.has(id)).map(({ id }) => id)).toEqual([]);
    for (const why of Object.values(table.notServed)) expect(why.length).toBeGreaterThan(8);
  });

  it("is served or not, never both; and no plan cites a clause that the table leaves out", () => {
    const served = new Set(table.served.map(({ clause }) => clause));
    expect(Object.keys(table.notServed).filter((id) => served.has(id))).toEqual([]);
    const cited = table.served.flatMap(({ policy: id }) => saidBy(id)).flatMap(({ cites }) => cites);
    expect([...new Set(cited)].filter((id) => !served.has(id))).toEqual([]);
  });
});
