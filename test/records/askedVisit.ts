import { parseVisit, type Visit } from "@home-visits/core";
import { oakleyVisit } from "./oakleyVisit.js";

const { household } = oakleyVisit;
const [first, second] = oakleyVisit.visitors;
const [car] = oakleyVisit.vehicles ?? [];

const parsed = parseVisit({
  ...oakleyVisit,
  own: { letterCarried: false, leaflets: 2.5, bodiesCalled: ["the housing office", "111"] },
  household: {
    ...household,
    own: { consentForm: "in-writing", readyFrom: "13:55", agreedOn: "2026-06-01" },
    pupils: [{ name: "Lee Oakley", own: { roomsSeen: ["kitchen", "bedroom"] } }, { name: "Mia Oakley" }],
    adults: [{ name: "Ada Oakley", own: { staysTill: "15:30" } }],
  },
  visitors: [{ ...first, own: { references: 2, speaksTheirLanguage: true } }, second],
  vehicles: [{ ...car, own: { parking: "behind the shop", insurerTold: true } }],
  events: [
    ...oakleyVisit.events,
    {
      id: "n1",
      type: "own",
      what: "neighbours-asked",
      at: "2026-06-09T14:06:00+01:00",
      own: { answer: "on Sunday", sure: true, daysAgo: 2, who: "next door" },
    },
    { id: "n2", type: "own", what: "card-left", at: "2026-06-09T14:08:00+01:00" },
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));

/** A visit whose record answers all that `askingPolicy` asks. */
export const askedVisit: Visit = parsed.value;
