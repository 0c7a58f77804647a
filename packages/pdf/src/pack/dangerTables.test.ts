import { policies, type Policy } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import { everyPolicy } from "../../test/everyPolicy.js";
import { measured } from "../../test/plainWords.js";
import { dangerTables } from "./dangerTables.js";

const school = {
  people: [{ id: "p1", name: "Ines Marlow", number: "020 7946 0044" }],
  roles: { desk: ["p1"] },
};
const tablesOf = (...inForce: readonly Policy[]) => dangerTables({ policies: inForce, school: {} });
const linesOf = (title: string, ...inForce: readonly Policy[]) =>
  tablesOf(...inForce).find((table) => table.title === title)?.lines ?? [];
const citesIn = (title: string, policy: Policy): readonly string[] =>
  linesOf(title, policy).flatMap(({ cites = [] }) => cites);

/** What each policy orders, read clause by clause; nothing else may stand there. */
const ordered: Readonly<Record<keyof typeof policies, readonly (readonly string[])[]>> = {
  "reach2-2020": [
    ["R20-A1A-01", "R20-A1A-01", "R20-A1A-02", "R20-A1A-03"],
    ["R20-DUR-06", "R20-A1A-09", "R20-A1S-05"],
    ["R20-DUR-07", "R20-DUR-08", "R20-DUR-07"],
  ],
  "reach2-later": [
    ["R2X-A1A-01", "R2X-A1A-01", "R2X-A1A-02", "R2X-A1A-03"],
    ["R2X-DUR-05", "R2X-A1A-09", "R2X-A1S-05"],
    ["R2X-DUR-06", "R2X-DUR-07", "R2X-DUR-06"],
  ],
  "alumwell-2025": [["ALU-DUR-04", "ALU-DUR-05", "ALU-DUR-05", "ALU-DUR-12"], ["ALU-DUR-12"], []],
  "morecambe-road-2024": [["MOR-VIS-12", "MOR-VIS-14", "MOR-VIS-15"], ["MOR-SAF-11", "MOR-SAF-12", "MOR-CP-06"], []],
  "atlp-covid": [["ATLP-TAB-15"], ["ATLP-STP-08", "ATLP-G-12", "ATLP-TAB-17", "ATLP-FRM-15"], []],
};

describe("when a visit turns bad", () => {
  test.each(Object.values(policies).map((policy) => ({ policy, id: policy.id })))(
    "the card has the duties of $id and no other (R20-DUR-06, R20-DUR-07, R20-DUR-08, ALU-DUR-12, MOR-SAF-11, MOR-SAF-12, ATLP-STP-08)",
    ({ policy }) => {
      const found = ["At the door", "When it turns bad", "The code word"].map((title) => citesIn(title, policy));
      expect(found).toEqual(ordered[policy.id as keyof typeof policies]);
    },
  );

  test("the code word is used where leaving makes it worse, and brings the police (R20-DUR-07, R20-DUR-08, R2X-DUR-06, R2X-DUR-07)", () => {
    for (const id of ["reach2-2020", "reach2-later"] as const)
      expect(linesOf("The code word", policies[id]).map(({ text }) => text)).toEqual([
        "Where leaving would make things worse, visitors ring the buddy and use the code word.",
        "On hearing the code word the buddy rings 999 for the police, whatever else is going on.",
      ]);
  });

  test("where a policy is silent a line says so and helps; where one in force speaks there is none", () => {
    const unsaid = (...inForce: readonly Policy[]) =>
      linesOf("The policy does not say", ...inForce).map(({ text }) => text.split(":")[0]);
    expect(unsaid(policies["reach2-2020"])).toEqual([]);
    expect(unsaid(policies["alumwell-2025"])).toEqual([
      "Whether you may stay behind if you feel unsafe",
      "Whom to ring when you are in danger",
      "A code word",
    ]);
    expect(unsaid(policies["morecambe-road-2024"])).toEqual([
      "Whether you may stay behind if you feel unsafe",
      "When to end a visit that turns bad",
      "A code word",
    ]);
    expect(unsaid(policies["reach2-2020"], policies["atlp-covid"])).toEqual([]);
  });

  test("a policy of a school's own has its own words, and the number of whoever answers its code word", () => {
    const charity = everyPolicy.find(({ source }) => source.code === "LAN")!;
    expect(linesOf("When it turns bad", charity)).toEqual([{ text: "Who feels unsafe leaves.", cites: ["LAN-7"] }]);
    expect(linesOf("The code word", charity).map(({ text }) => text)).toEqual([
      "Ring, or write to, the check-in desk and use the code word.",
      "The desk rings 999 at once.",
    ]);
    const others = (known: Parameters<typeof dangerTables>[0]["school"]) =>
      dangerTables({ policies: [charity], school: known })
        .find(({ title }) => title === "Whom else to ring")
        ?.lines.map(({ text }) => text);
    expect(others(school)).toEqual(["Check-in desk: Ines Marlow, 020 7946 0044"]);
    expect(others({})).toEqual(["Check-in desk: ask for the number before you go."]);
  });

  test("every policy of the documents has a card, in short plain sentences", () => {
    const texts = everyPolicy.map((policy) => tablesOf(policy).flatMap(({ lines }) => lines.map(({ text }) => text)));
    expect(texts.filter((lines) => lines.length === 0)).toEqual([]);
    const { jargon, long, mean } = measured(texts.flat());
    expect(long).toEqual([]);
    expect(jargon).toEqual([]);
    expect(mean).toBeLessThan(12);
  });
});
