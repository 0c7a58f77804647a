import type { Edit } from "./edits.js";

type Event = Readonly<Record<string, unknown>>;

const at = (clock: string, day = "2026-06-09"): string => `${day}T${clock}:00+01:00`;
const event = (clock: string, type: string, more: Event = {}, day?: string): Event => ({
  type,
  at: at(clock, day),
  ...more,
});

/** The events of a story with ids, in place of those of the visit. */
const told = (...events: readonly Event[]): Edit => ({
  at: "/events",
  to: events.map((one, place) => ({ id: `s${String(place)}`, ...one })),
});

const departed = event("13:30", "departed");
const arrived = event("13:45", "arrived");
const closed = event("13:46", "nobody-home");
const left = event("14:30", "left");
const back = event("15:00", "back", { whole: true });
const rung = (answered: boolean) => event("15:05", "parent-rung", { answered });
const filed = event("15:40", "record-filed", { where: "cpoms" });
const cancelled = (because: string) => event("12:30", "cancelled", { by: "visitor:a", because });
const call = (clock: string, to: string, what: string) =>
  event(clock, "contact", { from: "visitor:a", to, channel: "call", answered: true, says: [{ what }] });

const lone: readonly Edit[] = [{ at: "/visitors/1" }, { at: "/vehicles/1" }, { at: "/travel" }];
const later: Edit = { at: "/earlierVisits", to: [{ on: "2026-03-02", answered: true }] };
const hazard = (likelihood: number, consequence: number) => ({
  hazard: "an angry relative",
  initial: { likelihood, consequence },
  controls: "two members of staff",
  residual: { likelihood, consequence },
});
const full = (likelihood: number, consequence: number): Edit => ({
  at: "/assessments/full",
  to: {
    completedOn: "2026-03-03",
    hazards: [hazard(likelihood, consequence)],
    signOff: { on: "2026-03-04", name: "L. Leader", role: "senior-leader" },
  },
});
const carried = (staff: readonly string[]): Edit => ({
  at: "/travel/pupilsCarried",
  to: [{ pupil: "pupil", vehicle: "car", seat: "rear", restraint: "booster", staff }],
});

/** Where a search for outcomes starts: what visits are about beside the one at which all goes well. */
export const outcomeStories: readonly (readonly Edit[])[] = [
  [told(departed, arrived, closed, event("13:55", "note-left", { dateAndTime: true }), left, back, rung(false))],
  [told(departed, arrived, closed, left, back, rung(false), event("08:40", "note-sent-home", {}, "2026-06-10"))],
  [
    told(
      departed,
      arrived,
      closed,
      left,
      back,
      rung(false),
      event("09:00", "pupil-absent", { pupil: "pupil" }, "2026-06-10"),
    ),
  ],
  [
    told(
      departed,
      arrived,
      closed,
      left,
      back,
      rung(false),
      event("15:20", "message-sent", { to: "parent", approvedSystem: true }),
    ),
  ],
  [told(departed, arrived, closed, left, back, rung(true), filed)],
  [
    told(
      departed,
      closed,
      left,
      back,
      event("15:10", "agency-told", { agency: "MASH", stillConcerned: true }),
      rung(false),
      filed,
    ),
  ],
  [told(cancelled("illness"), event("12:33", "parent-rung", { answered: true }), event("12:40", "rearranged"))],
  [told(cancelled("safety"), event("12:40", "reported", { to: "leadership-team", what: "cancellation" }))],
  [told(cancelled("animals"), event("12:40", "reported", { to: "leadership-team" }), filed)],
  [
    told(
      departed,
      arrived,
      event("13:50", "entered"),
      event("14:00", "incident"),
      left,
      back,
      event("15:10", "reported", { to: "line-manager", what: "incident" }),
      event("15:20", "form-completed", { form: "incident-report", factualOnly: true }),
      event("15:30", "form-shared", { with: "headteacher" }),
      filed,
    ),
  ],
  [
    told(
      departed,
      arrived,
      event("14:00", "incident"),
      left,
      back,
      event("16:50", "form-shared", { with: "headteacher" }),
    ),
  ],
  [carried(["a", "b"])],
  [...lone, { at: "/travel", to: { mode: "car" } }, carried(["a"])],
  [...lone, told(departed, left)],
  [
    carried(["a", "b"]),
    { at: "/travel/pupilsCarried/0/seat", to: "front" },
    { at: "/travel/pupilsCarried/0/restraint", to: "none" },
  ],
  [carried(["a", "b"]), { at: "/household/pupils/0/dateOfBirth", to: "2010-03-04" }],
  [told(departed, arrived, closed, left, back, filed)],
  [
    told(departed, arrived, closed, left, back, rung(false)),
    { at: "/household/pupils", to: [{ name: "T.", onRoll: false }] },
  ],
  [
    told(departed, arrived, closed, left, back, rung(false), event("08:40", "note-sent-home", {}, "2026-06-10")),
    { at: "/household/pupils", to: [{ name: "T.", onRoll: false }] },
  ],
  [
    told(
      departed,
      closed,
      left,
      back,
      rung(false),
      event("09:00", "pupil-absent", { pupil: "pupil" }, "2026-06-10"),
      event("08:40", "note-sent-home", {}, "2026-06-11"),
    ),
  ],
  [told(departed, closed, left, back, rung(false), event("08:40", "note-sent-home", {}, "2026-06-12"))],
  [
    told(
      departed,
      closed,
      left,
      back,
      event("15:10", "agency-told", { agency: "MASH", stillConcerned: true }),
      rung(false),
      event("15:40", "record-filed", { agencyResponse: "They will call." }),
    ),
  ],
  [
    told(
      departed,
      closed,
      event("14:00", "agency-told", { agency: "MASH", stillConcerned: true }),
      left,
      back,
      rung(false),
    ),
  ],
  [told(cancelled("illness"), event("12:50", "parent-rung", { answered: true }))],
  [told(cancelled("safety"), filed)],
  [told(cancelled("animals"), filed)],
  [told(departed, event("14:00", "incident"), back, filed)],
  [
    told(
      departed,
      event("14:00", "incident"),
      back,
      event("15:20", "form-completed", { form: "incident-report", factualOnly: false }),
      filed,
    ),
  ],
  [told(departed, event("18:00", "incident"), back, filed)],
  [
    told(
      departed,
      event("14:00", "follow-up-raised", { kind: "question" }),
      left,
      back,
      event("15:30", "follow-up-done", { outcome: "done" }),
      filed,
    ),
  ],
  [told(departed, event("14:00", "follow-up-raised", {}), left, back, filed)],
  [
    told(departed, event("13:50", "entered"), left, back, event("15:30", "assessment-done", { assessment: "full" })),
    { at: "/assessments/full", to: { hazards: [{ hazard: "a dog" }] } },
  ],
  [
    told(
      departed,
      event("13:50", "entered"),
      left,
      back,
      event("15:30", "assessment-done", { assessment: "full" }),
      event("15:50", "assessment-signed", { assessment: "full", by: "senior-leader" }),
    ),
    later,
  ],
  [
    told(departed, left, back, event("15:30", "assessment-reviewed", { assessment: "full" })),
    { at: "/assessments/full/completedOn", to: "2024-03-03" },
  ],
  [
    told(
      departed,
      event("14:00", "incident"),
      event("14:10", "change", { kind: "people" }),
      left,
      back,
      event("15:30", "assessment-reviewed", { assessment: "full" }),
    ),
    later,
    full(1, 2),
  ],
  [
    told(departed, event("14:00", "incident"), event("14:10", "change", { kind: "people" }), left, back),
    later,
    full(1, 2),
  ],
  [told(event("12:30", "safety-concern-raised", { by: "visitor:a", to: "line-manager" }), departed)],
  [told(departed, arrived, event("14:00", "danger", { immediate: true }))],
  [told(departed, arrived, event("14:00", "danger"), left, back, filed)],
  [{ at: "/warnings", to: [{ source: "police", at: at("15:40", "2026-06-08") }] }, told(departed)],
  [told(departed, arrived, event("14:00", "danger"))],
  [
    told(
      event("11:00", "concern-assessed", { raised: true, critical: true }),
      event("11:10", "police-called", { number: "101", purpose: "safe-and-well" }),
      departed,
    ),
  ],
  [told(departed, arrived, event("14:27", "danger"), left, back, filed)],
  [told(departed, arrived, event("14:00", "child-at-risk", { degree: "harmed" }))],
  [
    told(
      departed,
      arrived,
      event("13:58", "child-at-risk", { degree: "harmed" }),
      event("14:30", "police-called", { number: "999" }),
      left,
      back,
      filed,
    ),
  ],
  [told(departed, arrived, event("14:00", "child-found-alone"))],
  [told(departed, arrived, event("13:58", "child-found-alone"), call("14:01", "dsl", "query"), left, back, filed)],
  [
    told(
      departed,
      arrived,
      event("13:58", "child-found-alone"),
      event("14:02", "entered", { parentOrCarerPresent: false }),
      left,
      back,
      filed,
    ),
  ],
  [
    { at: "/assessments/full" },
    told(
      departed,
      arrived,
      event("13:46", "entered", { parentOrCarerPresent: true }),
      left,
      back,
      event("15:30", "assessment-done", { assessment: "full" }),
      filed,
    ),
  ],
  [
    { at: "/plan/animals", to: { present: true, dangerous: true } },
    told(departed, arrived, event("13:50", "entered"), left, back),
  ],
  [
    { at: "/plan/animals", to: { present: true, dangerous: true } },
    told(
      departed,
      event("13:47", "animals-request", { asked: "in-another-room", answer: "refused" }),
      event("13:50", "cancelled", { by: "visitor:a", because: "animals" }),
      left,
    ),
  ],
  [
    { at: "/plan/animals", to: { present: true, dangerous: true } },
    told(
      departed,
      event("13:47", "animals-request", { asked: "in-another-room", answer: "refused" }),
      event("13:50", "entered"),
      left,
    ),
  ],
  [
    told(
      departed,
      event("13:20", "lateness-announced", { by: "parent" }),
      event("14:00", "entered", { parentOrCarerPresent: false }),
      left,
    ),
  ],
  [
    told(
      departed,
      event("13:20", "lateness-announced", { by: "parent" }),
      event("14:00", "entered", { parentOrCarerPresent: true }),
      left,
    ),
  ],
  [told(departed, closed, event("14:10", "left"), filed)],
  [
    told(
      event("12:30", "agreement-made"),
      event("12:40", "agreement-broken"),
      event("12:41", "agreement-broken"),
      departed,
      left,
      back,
      filed,
    ),
  ],
  [
    told(
      event("12:30", "agreement-made"),
      departed,
      left,
      back,
      event("10:00", "authorities-notified", {}, "2026-09-12"),
    ),
    {
      at: "/household/pupils/0/attendance",
      to: [
        { on: "2026-06-10", percent: 90 },
        { on: "2026-07-10", percent: 80 },
        { on: "2026-08-10", percent: 70 },
      ],
    },
  ],
  [
    told(event("12:30", "agreement-made"), departed, left, back),
    {
      at: "/household/pupils/0/attendance",
      to: [
        { on: "2026-06-10", percent: 90 },
        { on: "2026-07-10", percent: 80 },
        { on: "2026-08-10", percent: 70 },
      ],
    },
  ],
  [told(departed, event("14:00", "concern"), left, back, event("15:30", "reported", { to: "leadership-team" }))],
  [told(departed, event("14:00", "physical-intervention", {}), left)],
  [{ at: "/assessments/doorstep/completedOn", to: "2026-06-10" }],
  [
    { at: "/assessments/doorstep/completedOn", to: "2026-06-10" },
    told(departed, left, back, event("16:00", "assessment-done", { assessment: "doorstep" })),
  ],
  [
    told(
      departed,
      event("13:50", "child-at-risk", { degree: "harmed" }),
      event("13:52", "police-called", { number: "999" }),
      left,
    ),
  ],
  [told(departed, event("13:50", "child-at-risk", { degree: "harmed" }), left)],
  [
    told(
      departed,
      event("13:46", "adult-spoken-to"),
      event("13:50", "child-not-seen", { effortMade: "asked twice" }),
      left,
      back,
    ),
  ],
  [told(departed, event("13:46", "health-asked", { symptoms: true }), event("13:48", "moved-away"), left, back)],
  [
    { at: "/otherProfessionals/0", to: { organisation: "Health visitors", attends: false } },
    {
      at: "/contactAttempts/0",
      to: { who: "health visitor", kind: "professional", channel: "call", at: at("08:00"), answered: true },
    },
  ],
  [
    { at: "/household/pupils/0/listed", to: ["cp"] },
    {
      at: "/contactAttempts/0",
      to: { who: "social worker", kind: "social-worker", channel: "call", at: at("08:00"), answered: true },
    },
  ],
  [
    { at: "/visitors/0/knownToFamily", to: false },
    { at: "/visitors/1/knownToFamily", to: false },
  ],
  [{ at: "/travel" }, { at: "/travel/routes" }],
  [{ at: "/school/policyReads", to: [] }],
  [
    ...lone,
    later,
    full(1, 2),
    { at: "/authorisations/1", to: { what: "going-alone", role: "headteacher", at: at("08:50") } },
  ],
  [...lone, later, full(4, 4)],
  [...lone, later],
  [
    { at: "/otherProfessionals/0", to: { organisation: "Social care", attends: true, jointlyCoordinated: true } },
    ...lone,
    later,
  ],
  [later, full(2, 3)],
  [later, full(5, 5)],
  [{ at: "/assessments/initial/completedOn", to: "2026-06-10" }],
  [later, { at: "/assessments/full", to: { completedOn: "2026-06-10", hazards: [hazard(1, 1)] } }],
  [
    told(
      departed,
      event("13:44", "approach-assessed", { safe: false, noticed: ["raised-voices"] }),
      event("13:47", "police-called", { number: "999" }),
      left,
    ),
  ],
  [
    told(
      departed,
      event("13:44", "approach-assessed", { safe: false, noticed: ["alcohol-or-drugs", "undressed"] }),
      event("13:50", "entered"),
      left,
    ),
  ],
  [
    told(
      departed,
      arrived,
      event("13:50", "entered"),
      call("14:00", "buddy", "code-word"),
      event("14:02", "police-called", { number: "999" }),
    ),
  ],
  [
    told(
      departed,
      arrived,
      event("14:00", "danger", { immediate: true }),
      event("14:03", "police-called", { number: "999" }),
      call("14:06", "buddy", "safe"),
      call("14:07", "school-office", "safe"),
      left,
    ),
  ],
  [
    told(
      departed,
      arrived,
      event("14:00", "danger", { immediate: true }),
      event("14:30", "police-called", { number: "101" }),
    ),
  ],
  [
    told(
      departed,
      arrived,
      event("14:00", "agreement-made"),
      event("14:10", "agreement-broken"),
      event("14:11", "agreement-broken"),
      left,
      event("14:40", "letter-sent"),
      event("14:50", "follow-up-raised", { kind: "visit" }),
      back,
    ),
    {
      at: "/household/pupils/0/attendance",
      to: [
        { on: "2026-06-10", percent: 90 },
        { on: "2026-07-10", percent: 80 },
      ],
    },
  ],
  [
    told(
      departed,
      arrived,
      event("13:20", "lateness-announced", { by: "parent" }),
      closed,
      event("14:10", "family-arrived"),
      left,
      back,
    ),
  ],
  [told(departed, arrived, closed, event("14:20", "family-arrived"))],
  [told(departed, arrived, closed, event("14:40", "left"), back)],
  [
    told(
      departed,
      arrived,
      event("13:50", "entered"),
      event("13:55", "room-entered", {
        room: "bedroom",
        exceptional: true,
        childAgreed: true,
        parentsAgreed: true,
        why: "confined to bed",
      }),
      left,
      back,
    ),
    { at: "/household/pupils/0/confinedToBed", to: true },
  ],
  [
    told(
      departed,
      event("14:00", "follow-up-raised", { kind: "question" }),
      left,
      event("15:30", "follow-up-done", { outcome: "reported-back" }),
    ),
  ],
  [told(departed, event("14:00", "concern", {}), left, back, event("15:03", "reported", { to: "leadership-team" }))],
  [told(departed, event("13:50", "health-asked", { symptoms: true }), event("13:55", "left"), back)],
  [told()],
  [told(departed)],
  [told(departed, arrived)],
  [told(departed, arrived, left)],
  [told(departed, left, back)],
  [{ at: "/earlierVisits" }, { at: "/visitNumber" }],
  [{ at: "/assessments" }],
  [{ at: "/announced" }, { at: "/earlierVisits" }],
  [{ at: "/times/backAtSchool", to: at("18:00") }],
];

/** Instants at which something of a story has just fallen due, is late, or is over. */
export const storyInstants: readonly string[] = [
  ...[
    "12:32",
    "13:25",
    "13:35",
    "13:48",
    "14:02",
    "14:08",
    "14:22",
    "14:33",
    "14:40",
    "15:00",
    "15:02",
    "15:20",
    "16:00",
    "16:45",
    "18:00",
  ].map((clock) => at(clock)),
  ...[
    at("12:00", "2026-06-10"),
    at("10:00", "2026-06-12"),
    at("10:00", "2026-09-20"),
    at("10:00", "2027-06-20"),
    "2029-01-08T10:00:00Z",
  ],
];
