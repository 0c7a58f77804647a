import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";

const after = at("18:00");
const first = { ...exampleVisit, earlierVisits: [], assessments: { initial: exampleVisit.assessments?.initial } };
const departed = { type: "departed", at: at("13:30") } as const;
const closed = { type: "nobody-home", at: at("13:45") } as const;
const home = [
  { type: "left", at: at("14:30") },
  { type: "back", at: at("15:00") },
] as const;

describe("a door that nobody answered", () => {
  const visit = happening(first, departed, closed, ...home);

  test("is no visit: a note is owed, and no full assessment (D28, R20-NOH-01, R20-AFT-11)", () => {
    const said = judged(visit, "reach2-2020", after);
    expect([said.of("R20-NOH-01"), said.of("R20-AFT-11")]).toEqual(["breach", "ok"]);
  });

  test.each(["family-arrived", "entered", "adult-spoken-to"])(
    "is a visit once the record has %s: no note is owed, and the assessment is (R20-NOH-01, R20-AFT-11)",
    (type) => {
      const came = { type: type as "entered", at: at("13:55") };
      const said = judged(happening(first, departed, closed, came, ...home), "reach2-2020", after);
      expect(said.of("R20-NOH-01")).toBe("ok");
      expect(said.of("R20-NOH-04")).toBe("ok");
      expect(said.of("R20-AFT-11")).toBe("pending");
    },
  );

  test("whoever came before the door stayed closed came for something else (R20-NOH-01)", () => {
    const early = { type: "family-arrived", at: at("13:40") } as const;
    expect(judged(happening(first, departed, early, closed, ...home), "reach2-2020", after).of("R20-NOH-01")).toBe(
      "breach",
    );
  });
});

describe("a visit that was called off, and made all the same", () => {
  const off = { type: "cancelled", at: at("08:10"), by: "visitor:a", because: "other" } as const;

  test("is a visit: the full assessment is owed after it (R20-AFT-11)", () => {
    expect(judged(happening(first, off, departed, ...home), "reach2-2020", after).of("R20-AFT-11")).toBe("pending");
    const atTheDoor = { ...off, at: at("13:50") };
    expect(judged(happening(first, departed, atTheDoor, ...home), "reach2-2020", after).of("R20-AFT-11")).toBe("ok");
  });
});

describe("a family that is late", () => {
  const told = (from: string, what: string) =>
    ({
      type: "contact",
      at: at("13:35"),
      from,
      to: "school-office",
      channel: "call",
      says: [{ what }],
    }) as const;
  const of = (call: ReturnType<typeof told>) =>
    judged(
      happening(exampleVisit, call, departed, closed, { type: "left", at: at("14:10") }),
      "morecambe-road-2024",
      after,
    );

  test("may have said so in a call: 25 minutes are then in time, and without notice they are not (MOR-VIS-07, MOR-VIS-09)", () => {
    expect(of(told("parent", "late")).of("MOR-VIS-09")).toBe("ok");
    expect(of(told("parent", "late")).of("MOR-VIS-07")).not.toBe("advice");
    for (const other of [told("parent", "query"), told("visitor:a", "late")])
      expect(of(other).of("MOR-VIS-07")).toBe("advice");
  });
});

describe("the form of an incident", () => {
  test("is shared by an event that names it or no form; another form is not it (R20-INC-06)", () => {
    const incident = { type: "incident", at: at("14:00") } as const;
    const shared = (form: object) =>
      judged(
        happening(exampleVisit, departed, incident, ...home, {
          type: "form-shared",
          at: at("15:30"),
          with: "headteacher",
          ...form,
        }),
        "reach2-2020",
        after,
      ).of("R20-INC-06");
    expect([shared({}), shared({ form: "incident-report" })]).toEqual(["ok", "ok"]);
    expect(shared({ form: "home-visit-log" })).toBe("breach");
  });
});
