import { describe, expect, test } from "vitest";
import { smallVisit } from "../../test/smallVisit.js";
import { parseRegistration } from "../identifiers/parseRegistration.js";
import type { Parsed } from "../parsed/Parsed.js";
import { parseVisit } from "./parseVisit.js";

const found = (outcome: Parsed<unknown>): string[] =>
  outcome.ok ? [] : outcome.issues.map(({ path, code }) => `${path} ${code}`);
const issuesOf = (change: object): string[] => found(parseVisit({ ...smallVisit, ...change }));
const at = "2026-06-09T14:30:00+01:00";

test("a visit needs an id, a household with an address, purposes, a setting, visitors, times and events", () => {
  expect(found(parseVisit({}))).toEqual(
    ["id", "household", "purposes", "setting", "visitors", "times", "events"].map((key) => `/${key} missing`),
  );
  expect(parseVisit(smallVisit)).toEqual({ ok: true, value: smallVisit });
});

test("an unknown key names the nearest known one", () => {
  const outcome = parseVisit({ ...smallVisit, visitros: [] });
  expect(outcome).toMatchObject({
    ok: false,
    issues: [{ path: "/visitros", code: "unknown-key", message: expect.stringContaining("such as visitors.") }],
  });
});

describe("times", () => {
  const times = {
    leaveSchool: "2026-06-09T13:30:00+01:00",
    arrive: "2026-06-09T13:45:00+01:00",
    leaveHome: at,
    backAtSchool: "2026-06-09T15:00:00+01:00",
  };

  test("planned times in order are accepted, equal ones too", () => {
    expect(issuesOf({ times })).toEqual([]);
    expect(issuesOf({ times: { leaveSchool: at, arrive: at, leaveHome: at, backAtSchool: at } })).toEqual([]);
  });

  test("leaving the property before arriving is refused (R20-PRE-29, R20-PRE-30, R20-PRE-31)", () => {
    expect(
      issuesOf({ times: { arrive: "2026-06-09T10:00:00+01:00", leaveHome: "2026-06-09T09:50:00+01:00" } }),
    ).toEqual(["/times/leaveHome times-out-of-order"]);
  });

  test("instants are compared, not clock faces: 14:00Z comes before 14:30-05:00 and equals 15:00+01:00", () => {
    expect(
      issuesOf({
        times: {
          leaveSchool: "2026-06-09T15:00+01:00",
          arrive: "2026-06-09T14:00Z",
          leaveHome: "2026-06-09T14:30-05:00",
        },
      }),
    ).toEqual([]);
  });

  const wrongArrival = (arrive: string) => issuesOf({ times: { ...times, arrive } });

  test("one wrong time is one issue, at its own place and not at its neighbours", () => {
    expect(wrongArrival("2026-06-09T23:45:00+01:00")).toEqual(["/times/arrive time-after-next"]);
    expect(wrongArrival("2026-06-09T09:45:00+01:00")).toEqual(["/times/arrive times-out-of-order"]);
  });

  test.each([
    ["2026-02-30T13:45:00+01:00", "instant-invalid"],
    ["2026-06-09T25:45:00+01:00", "instant-invalid"],
    ["2026-06-09T13:45", "instant-without-offset"],
    ["2026-03-29T01:30", "instant-does-not-exist"],
    ["2026-10-25T01:30", "instant-occurs-twice"],
  ])("a time that is none (%s) brings no word about its neighbours", (arrive, code) => {
    expect(wrongArrival(arrive)).toEqual([`/times/arrive ${code}`]);
  });

  test("F60: a time without its offset is told as the school's clock has it, wherever in the record it stands", () => {
    const told = (zone: string | undefined, written: string) => {
      const record = {
        ...smallVisit,
        times: { arrive: written },
        buddy: { name: "Sam", from: written },
        contactAttempts: [{ kind: "family", channel: "call", at: written }],
        events: [{ id: "e", type: "left", at: written }],
      };
      const outcome = parseVisit(record, { zone });
      return outcome.ok ? [] : outcome.issues.map(({ path, code, message }) => [path, code, message] as const);
    };
    const places = ["/times/arrive", "/buddy/from", "/contactAttempts/0/at", "/events/0/at"];
    for (const [zone, written, code, words] of [
      [undefined, "2026-06-09T13:45", "instant-without-offset", "+01:00 by the school's clock"],
      ["Asia/Kathmandu", "2026-03-29T01:30", "instant-without-offset", "+05:45 by the school's clock"],
      ["America/St_Johns", "2026-03-08T02:30", "instant-does-not-exist", "skips this one"],
      [
        "America/St_Johns",
        "2026-11-01T01:30",
        "instant-occurs-twice",
        "-02:30 for the first and -03:30 for the second",
      ],
    ] as const) {
      const found = told(zone, written);
      expect(found.map(([path]) => path).sort()).toEqual([...places].sort());
      for (const [, said, message] of found) {
        expect(said).toBe(code);
        expect(message).toContain(words);
        expect(message).not.toContain("London");
      }
    }
    expect(() => parseVisit({}, { zone: "Europe/Walsall" })).toThrow(/IANA/);
  });

  test("a buddy who is there until before being there from is refused", () => {
    expect(issuesOf({ buddy: { name: "Sam", from: at, until: "2026-06-09T13:30:00Z" } })).toEqual([]);
    expect(issuesOf({ buddy: { name: "Sam", from: at, until: "2026-06-09T13:29:59Z" } })).toEqual([
      "/buddy/until times-out-of-order",
    ]);
  });
});

describe("references", () => {
  test.each([
    ["the driver of a vehicle", { vehicles: [{ driver: "z" }] }, "/vehicles/0/driver visitor-not-found"],
    [
      "a passenger",
      { vehicles: [{ driver: "a", passengers: ["a", "z"] }] },
      "/vehicles/0/passengers/1 visitor-not-found",
    ],
    ["a buddy who is a visitor", { buddy: { name: "Sam", visitor: "z" } }, "/buddy/visitor visitor-not-found"],
    [
      "whom an event is about",
      { events: [{ id: "e", type: "left", at, about: ["z"] }] },
      "/events/0/about/0 visitor-not-found",
    ],
    ["who did it", { events: [{ id: "e", type: "left", at, by: "visitor:z" }] }, "/events/0/by visitor-not-found"],
    [
      "who rang",
      { events: [{ id: "e", type: "contact", at, from: "visitor:z", to: "buddy", channel: "call" }] },
      "/events/0/from visitor-not-found",
    ],
    [
      "the child who was seen",
      { events: [{ id: "e", type: "child-seen", at, pupil: "z" }] },
      "/events/0/pupil pupil-not-found",
    ],
    [
      "the adult who was spoken to",
      { events: [{ id: "e", type: "adult-spoken-to", at, adult: "z" }] },
      "/events/0/adult adult-not-found",
    ],
    [
      "the agreement that was broken",
      { events: [{ id: "e", type: "agreement-broken", at, agreement: "z" }] },
      "/events/0/agreement event-not-found",
    ],
    [
      "the pupil in the car",
      { travel: { pupilsCarried: [{ pupil: "z" }] } },
      "/travel/pupilsCarried/0/pupil pupil-not-found",
    ],
    [
      "the car of the pupil",
      {
        household: { ...smallVisit.household, pupils: [{ id: "p", name: "Ash" }] },
        travel: { pupilsCarried: [{ pupil: "p", vehicle: "z" }] },
      },
      "/travel/pupilsCarried/0/vehicle vehicle-not-found",
    ],
    [
      "a visitor who agreed to a visit",
      { authorisations: [{ what: "visit", role: "dsl", at, by: "z" }] },
      "/authorisations/0/by visitor-not-found",
    ],
  ])("%s must be somebody or something of this visit", (_, change, expected) => {
    expect(issuesOf(change)).toEqual([expected]);
  });

  test("ids are unique among visitors, vehicles, pupils, adults and events", () => {
    const twice = [
      { id: "a", name: "Jo" },
      { id: "a", name: "Al" },
    ];
    expect(issuesOf({ visitors: twice })).toEqual(["/visitors/1/id duplicate-id"]);
    expect(issuesOf({ vehicles: [{ id: "c" }, { id: "c" }, {}, {}] })).toEqual(["/vehicles/1/id duplicate-id"]);
    expect(issuesOf({ household: { ...smallVisit.household, pupils: twice, adults: twice } })).toEqual([
      "/household/pupils/1/id duplicate-id",
      "/household/adults/1/id duplicate-id",
    ]);
    expect(
      issuesOf({
        events: [
          { id: "e", type: "left", at },
          { id: "e", type: "back", at },
        ],
      }),
    ).toEqual(["/events/1/id duplicate-id"]);
  });
});

test("a number from Ofcom's drama range is accepted, an impossible one is not", () => {
  const contact = (number: string) => ({
    household: { ...smallVisit.household, contacts: [{ number, whose: "mother" }] },
  });
  expect(issuesOf(contact("07700 900123"))).toEqual([]);
  expect(issuesOf(contact("12345"))).toEqual(["/household/contacts/0/number phone-invalid"]);
});

describe("F65: a plate is kept as it was typed or copied", () => {
  const plate = (registration: string) => issuesOf({ vehicles: [{ registration }] });

  test.each([
    "ab12\u00a0cde",
    "AB12 CDE\r\n",
    "\u200eAB12 CDE",
    "\u2068AB12 CDE\u2069",
    "AB12\u2011CDE",
    "A\u2007123 BCD",
  ])("%j is taken by a visit as parseRegistration reads it", (typed) => {
    expect(parseRegistration(typed).ok).toBe(true);
    expect(plate(typed)).toEqual([]);
  });

  test("a foreign plate is a plate; words about the car, what does not print and half a character are none", () => {
    expect(plate("M\u00dc-AB 123")).toEqual([]);
    for (const none of ["AB12 CDE (blue)", "AB12/CDE", "AB12\u0007CDE", "AB12\u0085CDE", "AB12 \ud800"])
      expect(plate(none)).toEqual(["/vehicles/0/registration registration-invalid"]);
  });
});

test("the health condition of a member of staff has no place in the record, only whether it bars the visit (ATLP-G-05)", () => {
  expect(issuesOf({ visitors: [{ id: "a", name: "Jo", barredForHealth: true }] })).toEqual([]);
  expect(issuesOf({ visitors: [{ id: "a", name: "Jo", healthCondition: "asthma" }] })).toEqual([
    "/visitors/0/healthCondition unknown-key",
  ]);
});

test("a purpose that no source lists is accepted (R20-WHY-01)", () => {
  expect(issuesOf({ purposes: ["Bring a lost violin back"] })).toEqual([]);
});

test("an event without a type, or of a type that nobody knows, says that the type is wrong", () => {
  expect(
    issuesOf({
      events: [
        { id: "e", at },
        { id: "f", at, type: "teleported" },
      ],
    }),
  ).toEqual(["/events/0/type unknown-kind", "/events/1/type unknown-kind"]);
});

test("an entry that belongs to another type of event is unknown", () => {
  expect(issuesOf({ events: [{ id: "e", type: "departed", at, vehicleSeen: true }] })).toEqual([
    "/events/0/vehicleSeen unknown-key",
  ]);
});

test("an unknown type of event names the nearest and where the list stands, and never repeats what was written", () => {
  const messageOf = (event: unknown): string => {
    const outcome = parseVisit({ ...smallVisit, events: [event] });
    return outcome.ok ? "" : outcome.issues.map(({ message }) => message).join(" ");
  };
  const at = "2026-06-09T14:30Z";
  expect(messageOf({ id: "e", at, type: "departd" })).toBe(
    "Give “type” one of the types of event, such as “departed”; docs/reference/events.md lists them all.",
  );
  expect(messageOf({ id: "e", at, type: "Mrs Jones" })).not.toMatch(/such as|Jones/);
  expect(messageOf({ id: "e", at })).toMatch(/docs\/reference\/events\.md/);
  expect(messageOf(7)).toBe("Give a record of named entries here.");
});
