import { parseVisit, type Visit } from "@home-visits/core";

const parsed = parseVisit({
  id: "visit-014",
  school: { name: "Larkfield Academy", phone: "020 7946 0018" },
  household: {
    familyName: "Oakley",
    address: { lines: ["12 Invented Row", "Larkfield"], postcode: "ZZ99 3AB" },
    contacts: [
      { number: "07700 900123", whose: "Ada Oakley" },
      { number: "01632 960001", whose: "home" },
    ],
    expectedToMeet: ["Ada Oakley"],
  },
  purposes: ["welfare"],
  setting: "inside",
  visitors: [
    { id: "a", name: "Amira Okonkwo", role: "family worker", mobile: "07700 900201" },
    { id: "b", name: "Jo Brandt", mobile: "07700 900202" },
  ],
  buddy: { name: "Sam Field", phone: "07700 900300" },
  codeWord: { agreed: true },
  vehicles: [{ registration: "AB12 CDE", make: "Skoda", model: "Fabia", colour: "blue" }],
  times: {
    leaveSchool: "2026-06-09T13:45:00+01:00",
    arrive: "2026-06-09T14:00:00+01:00",
    leaveHome: "2026-06-09T14:40:00+01:00",
    backAtSchool: "2026-06-09T15:00:00+01:00",
  },
  assessments: {
    full: {
      activity: "Home visit",
      hazards: [
        { hazard: "Dog", initial: { likelihood: 4, consequence: 2 }, benefitWeighed: "Worth it" },
        { hazard: "Steps", initial: { likelihood: 2, consequence: 2 } },
      ],
    },
  },
  events: [
    { id: "e1", type: "departed", at: "2026-06-09T13:46:00+01:00" },
    { id: "e2", type: "nobody-home", at: "2026-06-09T13:05:00Z" },
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));

/** An invented visit by two people. */
export const oakleyVisit: Visit = parsed.value;
