import { describe, expect, test } from "vitest";
import { alone, assessmentOf, at, exampleVisit, judged } from "../../test/exampleVisit.js";
import type { Visit } from "../visit/visitSchema.js";

const before = at("09:00");
const after = at("09:00", "2026-06-10");
const agreedBy = (role: string): Visit["authorisations"] => [
  { what: "visit", role: "dsl", at: at("08:50") },
  { what: "going-alone", role, at: at("08:50") },
];

describe("D02: a third visit by one person, low risk, agreed and signed off", () => {
  const visit: Visit = { ...alone(exampleVisit), authorisations: agreedBy("headteacher") };

  test.each(["R20-LON-01", "R20-LON-02", "R20-A4-46", "R20-AFT-14", "R20-DUR-01", "R20-DUR-02"])(
    "under R20 it is in order (D02, %s)",
    (clause) => {
      expect(judged(visit, "reach2-2020", before).of(clause)).toBe("ok");
    },
  );
  test("R20 asks for no second person (D02)", () => {
    expect(judged(visit, "reach2-2020", before).minimumVisitors).toBe(1);
  });
  test("R2X contradicts itself, and the lone section is followed (D02, R2X-DUR-01, R2X-LON-02)", () => {
    const said = judged(visit, "reach2-later", before);
    expect(said.of("R2X-DUR-01")).toBe("conflict");
    expect(said.minimumVisitors).toBe(1);
    expect(said.verdict).not.toBe("no-go");
    expect(judged(visit, "reach2-later", before, { mode: "strict" }).verdict).toBe("undetermined");
  });
  test("ALU lets only the Head or the DSL decide it (D02, ALU-BEF-12)", () => {
    expect(judged(visit, "alumwell-2025", before).of("ALU-BEF-12")).toBe("ok");
    expect(judged({ ...visit, authorisations: agreedBy("slt") }, "alumwell-2025", before).of("ALU-BEF-12")).toBe(
      "block",
    );
  });
  test("MOR only advises a second person (D02, MOR-SAF-18)", () => {
    expect(judged(visit, "morecambe-road-2024", before).of("MOR-SAF-18")).toBe("advice");
  });
});

describe("D04: a later visit at High risk by one teacher with a social worker", () => {
  const visit: Visit = {
    ...alone(exampleVisit),
    authorisations: agreedBy("headteacher"),
    otherProfessionals: [{ organisation: "Social care", attends: true, jointlyCoordinated: true }],
    assessments: { full: assessmentOf([3, 4]) },
  };

  test("R20 blocks it if High counts as increased risk, which it assumes (D04, R20-DUR-02)", () => {
    const said = judged(visit, "reach2-2020", before);
    expect(said.of("R20-DUR-02")).toBe("block");
    expect(
      said.findings.find(({ rule }) => rule === "two-when-risk-is-raised")?.assumed.map(({ setting }) => setting),
    ).toContain("visitors.raisedRiskFrom");
    expect(said.gaps.map(({ setting }) => setting)).toContain("visitors.raisedRiskFrom");
    expect(said.minimumVisitors).toBe(2);
  });
  test("strict mode leaves open what nobody stated (D04, R20-DUR-02)", () => {
    const said = judged(visit, "reach2-2020", before, { mode: "strict" });
    expect(said.of("R20-DUR-02")).toBe("open");
    expect(said.verdict).toBe("undetermined");
  });
  test("a school that sets the band to Very High lets the joint visit go (D04, R20-LON-03)", () => {
    const school = { settings: { "visitors.raisedRiskFrom": { value: "very-high", by: "Headteacher" } } };
    expect(judged(visit, "reach2-2020", before, { school }).of("R20-DUR-02")).toBe("ok");
    expect(judged(visit, "reach2-2020", before, { school }).minimumVisitors).toBe(1);
  });
  test("R2X would permit one and says two: open, with two assumed (D04, R2X-LON-03, R2X-DUR-01)", () => {
    const said = judged(visit, "reach2-later", before);
    expect(said.of("R2X-DUR-01")).toBe("conflict");
    expect(said.minimumVisitors).toBe(2);
  });
});

describe("D06: a new pupil at an address that was visited for an older sibling", () => {
  const visit: Visit = {
    ...alone(exampleVisit),
    authorisations: [],
    earlierVisits: [{ on: "2025-05-12", answered: true }],
    assessments: {},
    changes: [{ on: "2026-06-01", kind: "people" }],
  };

  test("it is not a first visit to the home, so the full assessment should exist (D06, R20-PRE-06)", () => {
    const said = judged(visit, "reach2-2020", before);
    expect(said.of("R20-PRE-05")).toBe("ok");
    expect(said.of("R20-PRE-06")).toBe("advice");
  });
  test("the people affected have changed, so the assessment is due for review (D06, R20-A4-26)", () => {
    const assessed: Visit = { ...visit, assessments: { full: assessmentOf([2, 2]) } };
    expect(judged(assessed, "reach2-2020", before).of("R20-A4-26")).toBe("breach");
  });
  test("whether a first visit is counted by the pupil is a gap, taken as by the address (D06, R20-DUR-01)", () => {
    const said = judged(visit, "reach2-2020", before);
    expect(said.of("R20-DUR-01")).toBe("ok");
    expect(said.gaps.find(({ setting }) => setting === "firstVisit.per")?.assumed).toBe("address");
  });
});

describe("D08: the doorstep only, one person, decided and authorised by the DSL", () => {
  const visit: Visit = { ...alone(exampleVisit), setting: "doorstep", authorisations: agreedBy("dsl") };

  test.each(["ALU-PRO-04", "ALU-BEF-12", "ALU-BEF-08"])("under ALU it is in order (D08, %s)", (clause) => {
    expect(judged(visit, "alumwell-2025", before).of(clause)).toBe("ok");
  });
  test("MOR advises two at any visit (D08, MOR-SAF-18)", () => {
    expect(judged(visit, "morecambe-road-2024", before).of("MOR-SAF-18")).toBe("advice");
  });
  test("ATLP needs two (D08, ATLP-TAB-07)", () => {
    const said = judged(visit, "atlp-covid", before);
    expect(said.of("ATLP-TAB-07")).toBe("block");
    expect(said.verdict).toBe("no-go");
  });
});

test("D10: MOR, one person, no leadership discussion: a breach, and advice on the number (MOR-SAF-06, MOR-SAF-18)", () => {
  const said = judged({ ...alone(exampleVisit), leadershipDiscussions: [] }, "morecambe-road-2024", after);
  expect(said.of("MOR-SAF-06")).toBe("breach");
  expect(said.of("MOR-SAF-18")).toBe("advice");
});

describe("D12 and D14: ATLP at the doorstep", () => {
  const doorstep: Visit = {
    ...exampleVisit,
    setting: "doorstep",
    visitors: exampleVisit.visitors.map((visitor) => ({ ...visitor, holds: [], knownToFamily: false })),
    contactAttempts: [{ kind: "family", channel: "call", number: "07700 900101", at: at("08:00"), answered: false }],
    assessments: {
      ...exampleVisit.assessments,
      doorstep: {
        completedOn: "2026-06-09",
        headTeacherConsulted: "yes",
        leadDslConsulted: "yes",
        otherMethodsTried: ["calls"],
        agencies: { concernsShared: "yes" },
      },
    },
  };

  test("neither a DSL nor a known person is advice only, and a DSL is expected to speak (D12, ATLP-G-06, ATLP-G-14)", () => {
    const said = judged(doorstep, "atlp-covid", before);
    expect(said.of("ATLP-G-06")).toBe("advice");
    expect(said.findings.find(({ rule }) => rule === "dsl-goes")?.sentence).toContain("expects a DSL");
    expect(said.verdict).not.toBe("no-go");
  });
  test("a family that isolates is not visited, also not on the doorstep (D14, ATLP-G-28, ATLP-TAB-04)", () => {
    const isolating: Visit = {
      ...doorstep,
      household: { ...doorstep.household, infection: { status: "isolating", reportedOn: "2026-03-30" } },
      contactAttempts: [],
    };
    const said = judged(isolating, "atlp-covid", before);
    expect(said.of("ATLP-G-28")).toBe("block");
    expect(said.of("ATLP-TAB-04")).toBe("block");
    expect(said.of("ATLP-G-29")).toBe("pending");
  });
  test("a blank about infection is not isolating (D14, ATLP-TAB-06)", () => {
    expect(judged(doorstep, "atlp-covid", before).of("ATLP-G-28")).toBe("ok");
  });
});

test("D16: a first visit with three staff is in order: at least two (R20-PRE-17, R20-DUR-01)", () => {
  const [first] = exampleVisit.visitors;
  const visit: Visit = {
    ...exampleVisit,
    earlierVisits: [],
    visitors: first ? [...exampleVisit.visitors, { ...first, id: "c" }] : [],
  };
  const said = judged(visit, "reach2-2020", before);
  expect(said.of("R20-DUR-01")).toBe("ok");
  expect(said.of("R20-PRE-17")).toBe("ok");
});
