/** What can be noted on a round: events without id and instant, each under a name that tells what it is. */
export type RoundNotes = Readonly<Record<string, { readonly type: string; readonly [entry: string]: unknown }>>;

/** Every note of a round of so many homes (`h1`, `h2` …) and visitors (`a`, `b` …). An event whose name has no home leaves it out. */
export function roundNotes(homes: readonly string[], visitors: readonly string[]): RoundNotes {
  const names = [...homes.map((home): Place => [` at ${home}`, { home }]), ["", {}] as Place];
  const notes: Record<string, RoundNotes[string]> = { ...ofNobody, ...ofDanger };
  for (const [where, home] of names) {
    Object.assign(notes, {
      [`family calls off${where}`]: { type: "cancelled", by: "family", because: "illness", ...home },
      [`somebody left${where}`]: { type: "left", ...home },
      [`somebody arrived${where}`]: { type: "arrived", ...home },
      [`dsl drives${where}`]: { type: "drove-to-address", by: "dsl", way: "to", ...home },
      [`family says they left${where}`]: { type: "left", by: "family", whole: true, ...home },
    });
    for (const [who, whose] of speakers(visitors))
      for (const [what, body] of Object.entries(whereabouts))
        notes[`${who} ${what}${where}`] = { ...body, ...whose(body), ...home };
  }
  for (const [who, whose] of speakers(visitors))
    for (const [what, body] of Object.entries(words)) notes[`${who} ${what}`] = { ...body, ...whose(body) };
  for (const one of visitors) for (const [what, body] of Object.entries(aboutOne(one))) notes[`${what} ${one}`] = body;
  return notes;
}

type Place = readonly [name: string, home: { readonly home?: string }];
type Body = { readonly type: string; readonly [entry: string]: unknown };

// Who speaks: each for themselves, and the first one for all.
function speakers(visitors: readonly string[]): readonly (readonly [string, (body: Body) => object])[] {
  const by = (one: string) => (body: Body) =>
    body.type === "contact" ? { from: `visitor:${one}` } : { by: `visitor:${one}` };
  const [first = ""] = visitors;
  const alone = visitors.map((one) => [one, by(one)] as const);
  return visitors.length < 2 ? alone : [...alone, ["all", (body) => ({ ...by(first)(body), whole: true })]];
}

const call = (says: readonly object[]): Body => ({
  type: "contact",
  to: "school",
  channel: "call",
  answered: true,
  ...(says.length === 0 ? {} : { says }),
});
const word = (what: string, more: object = {}) => call([{ what, ...more }]);
const at = (clock: string) => `2026-06-09T${clock}:00+01:00`;

const whereabouts: Readonly<Record<string, Body>> = {
  arrived: { type: "arrived" },
  entered: { type: "entered" },
  left: { type: "left" },
  "rings: arrived": word("arrived"),
  "rings: leaving": word("leaving"),
  "rings: still inside": word("still-inside"),
  "rings: going home": word("going-home"),
  "meets nobody": { type: "nobody-home" },
};

const words: Readonly<Record<string, Body>> = {
  departed: { type: "departed" },
  back: { type: "back" },
  "signed in": { type: "signed-in" },
  "rings: safe": word("safe"),
  "rings and says nothing": call([]),
  "rings: late": word("late"),
  "rings: late, traffic": word("late", { why: "traffic" }),
  "rings: late, leaves 15:10": word("late", { expectedLeaveHome: at("15:10") }),
  "rings: late, back 16:00, traffic": word("late", { why: "traffic", expectedBack: at("16:00") }),
  "rings: late, back tomorrow": word("late", { expectedBack: "2026-06-10T15:00:00+01:00" }),
  "rings: code word": word("code-word"),
  "rings: not safe": word("not-safe"),
  "checks in": { type: "check-in" },
};

const aboutOne = (one: string): Readonly<Record<string, Body>> => ({
  "office notes back:": { type: "back", by: "school-office", about: [one] },
  "office spoke to": { type: "spoken-to", by: "school-office", about: [one] },
  "dsl saw": { type: "seen", by: "dsl", about: [one] },
  "family saw": { type: "seen", by: "family", about: [one] },
  "school calls off": { type: "cancelled", by: "school", because: "illness", about: [one] },
  "buddy rings in vain": contact(one, false),
  "buddy reaches": contact(one, true),
});

const contact = (one: string, answered: boolean): Body => ({
  type: "contact",
  from: "buddy",
  to: `visitor:${one}`,
  channel: "call",
  answered,
});

const ofNobody: Readonly<Record<string, Body>> = {
  "they depart": { type: "departed" },
  "somebody is back": { type: "back" },
  "school calls the round off": { type: "cancelled", by: "school", because: "illness" },
  "leader told": { type: "senior-leader-told", by: "buddy" },
  "police considered": { type: "police-considered", by: "buddy" },
  "police called about them": { type: "police-called", by: "dsl", purpose: "missing-staff" },
  "police called": { type: "police-called", by: "school-office" },
  "police called about another thing": { type: "police-called", by: "school-office", purpose: "other" },
  "buddy is on it": { type: "acknowledged", by: "buddy" },
  "somebody is on it": { type: "acknowledged" },
};

const ofDanger: Readonly<Record<string, Body>> = {
  "an incident": { type: "incident" },
  "a child is held": { type: "physical-intervention" },
  "danger for all": { type: "danger" },
  "999 rung": { type: "police-called", by: "buddy", number: "999", purpose: "danger" },
};
