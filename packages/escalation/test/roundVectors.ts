import { parsePolicy, parseSchool, parseVisit, type Policy, type Visit, type VisitEvent } from "@home-visits/core";
import { escalationAt } from "../src/due/escalationAt.js";
import { planEscalation } from "../src/plan/planEscalation.js";
import { seeded } from "./explore/drawVisit.js";
import { checking, checkingSides, choosing, late, repeating } from "./explore/ownLadders.js";
import { roundNotes, type RoundNotes } from "./roundNotes.js";
import { policy } from "./stateAt.js";
import given from "./vectorCases.json" with { type: "json" };

const SHIPPED = ["reach2-2020", "reach2-later", "alumwell-2025", "morecambe-road-2024", "atlp-covid"];
const HISTORIES = 36;
const ASKED = 3;

type Round = { readonly visitors: readonly string[]; readonly stops: readonly (readonly [string?, string?])[] };

/** The rounds: who goes, and when each home begins and ends by the plan. A single visit is a round of one. */
const rounds: readonly Round[] = [
  {
    visitors: ["a", "b"],
    stops: [
      ["13:30", "14:05"],
      ["14:20", "14:55"],
    ],
  },
  {
    visitors: ["a"],
    stops: [
      ["13:30", "14:00"],
      ["14:10", "14:30"],
      ["14:40", "15:00"],
    ],
  },
  {
    visitors: ["a", "b", "c"],
    stops: [
      ["13:30", "14:05"],
      ["14:20", "14:50"],
    ],
  },
  {
    visitors: ["a", "b"],
    stops: [
      ["13:25", "13:45"],
      ["13:55", "14:15"],
      ["14:20", "14:35"],
      ["14:45", "15:00"],
    ],
  },
  {
    visitors: ["a", "b", "c"],
    stops: [
      ["13:30", "13:55"],
      ["14:05", "14:25"],
      ["14:40", "15:00"],
    ],
  },
  { visitors: ["a", "b"], stops: [["13:40", "14:35"]] },
];

type Note = readonly [clock: string, what: string];
type Drawn = { readonly round: number; readonly events: readonly Note[]; readonly asked: readonly string[] };

/**
 * Histories drawn for rounds under every ladder, with the answers of this package: the same each time.
 * @param times how many times as many as are published, for a longer run
 * @param seed which histories: those of another number are others
 */
export function roundVectors(times = 1, seed = 101) {
  const own = [repeating, choosing, checking, checkingSides, late].map(bare);
  const policies = [...SHIPPED.map((id) => policy(id)), ...own];
  const visits = rounds.map(visitsOf);
  const notes = rounds.map(({ visitors }, nth) => roundNotes(visits[nth]?.map(({ id }) => id) ?? [], visitors));
  const cases = policies.flatMap((document, nth) => {
    const chance = seeded(nth + seed);
    return Array.from({ length: HISTORIES * times }, (_, history) => drawn(history % rounds.length, notes, chance)).map(
      (one) => ({ policy: document.id, ...one, asked: answers(one, { document, visits, notes }) }),
    );
  });
  return {
    description:
      "Where everybody is on a round of one to four homes, which steps of the ladder and the code word are due, and what the office is asked. A clock time is one of 9 June 2026 in London. `rounds` are the visits of each round; `notes` are the events by name, each at the time beside its name; `policies` are the documents that are not shipped. Each answer has the `phase`, the `home` where they are expected, the status of all `homes`, the `people` (status, home, expected by, heard of), what is `due` (step, home, visitors) and the `questions` (what is asked, of whom, at which home, since when), one line for each visitor. A history under a ladder of a school's own has its document in `policies`; a single visit is a round of one, and its answers have `nextAt` too: when the answer changes next by itself.",
    school: given.ladders.school,
    policies: own,
    rounds: visits,
    notes: Object.assign({}, ...notes) as RoundNotes,
    cases,
  };
}

// What the ladder, the code word and the questions of a document go by, and no more.
function bare(document: Policy): Policy {
  const { id, title, edition, source, roles, ladder, codeWord } = document;
  const timers = document.timers.filter(({ part }) => part === "leg");
  const named = JSON.stringify([ladder, codeWord, timers]);
  const used = Object.entries(document.settings).filter(([name]) => named.includes(`"setting":"${name}"`));
  return read(
    parsePolicy({
      ...{ id, title, edition, source, roles, ladder, codeWord, timers },
      settings: Object.fromEntries(used),
    }),
  );
}

function visitsOf({ visitors, stops }: Round, nth: number): readonly Visit[] {
  const people = [
    { id: "a", name: "Amal Rees", mobile: "07700 900201" },
    { id: "b", name: "Bo Lindqvist", mobile: "07700 900202" },
    { id: "c", name: "Cleo Osei", mobile: "07700 900204" },
  ];
  return stops.map(([arrive = "", leaveHome = ""], place) =>
    read(
      parseVisit({
        ...given.ladders.visit,
        id: `h${String(place + 1)}`,
        ...(stops.length === 1 ? {} : { round: { id: `round-${String(nth)}`, position: place + 1 } }),
        announced: { status: "pre-arranged", start: textOf(arrive) },
        visitors: people.filter(({ id }) => visitors.includes(id)),
        times: {
          leaveSchool: textOf("13:10"),
          arrive: textOf(arrive),
          leaveHome: textOf(leaveHome),
          backAtSchool: textOf("15:20"),
        },
      }),
    ),
  );
}

function drawn(round: number, notes: readonly RoundNotes[], chance: () => number): Drawn {
  const { stops = [], visitors = [] } = rounds[round] ?? {};
  const below = (count: number) => Math.floor(chance() * count);
  const oneOf = <Item>(items: readonly Item[]) => items[below(items.length)] as Item;
  const names = Object.keys(notes[round] ?? {});
  const events: Note[] = [];
  const note = (clock: string, shift: number, what: string) => events.push([later(clock, shift), what]);
  const who = () => (visitors.length > 1 && chance() < 0.5 ? "all" : oneOf(visitors));
  // two in three are a journey in which something may be missing, the others anything at any time
  if (chance() < 0.67) {
    if (chance() < 0.8) note("13:10", below(6), "they depart");
    for (const [place, [arrive = "", leave = ""]] of stops.entries()) {
      const where = chance() < 0.6 ? ` at h${String(place + 1)}` : "";
      if (chance() < 0.7) note(arrive, below(9), `${who()} ${oneOf(["arrived", "entered", "rings: arrived"])}${where}`);
      if (chance() < 0.65)
        note(leave, below(21), `${who()} ${oneOf(["left", "rings: leaving", "rings: leaving"])}${where}`);
    }
    if (chance() < 0.3) note("15:15", below(20), `${who()} back`);
  }
  const more = events.length === 0 ? 2 + below(6) : below(4);
  for (let count = 0; count < more; count += 1) note("12:55", below(200), oneOf(names));
  events.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  const asked = Array.from({ length: ASKED }, () => later("13:05", below(220)));
  return { round, events, asked: [...new Set(asked)].sort() };
}

type World = {
  readonly document: Policy;
  readonly visits: readonly (readonly Visit[])[];
  readonly notes: readonly RoundNotes[];
};

function answers({ round, events, asked }: Drawn, { document, visits, notes }: World): readonly object[] {
  const homes = visits[round] ?? [];
  const [visit] = homes;
  if (visit === undefined) throw new Error("a round has a home");
  const noted = events.map(([clock, what], nth) => ({
    ...notes[round]?.[what],
    id: `n${String(nth + 1)}`,
    at: textOf(clock),
  }));
  const read = eventsOf(visit, noted);
  const school = parsedSchool();
  const plan = planEscalation({ visit, round: homes, policy: document, school });
  return asked.map((now) => {
    const state = escalationAt(plan, read, textOf(now));
    const watched = state.dueNow.filter(({ part }) => part === "ladder" || part === "code-word");
    return {
      now,
      phase: state.phase,
      home: state.home,
      homes: state.homes.map(({ status }) => status),
      people: state.people.map(({ visitor, status, home, expectedBy, heardOf }) => [
        visitor,
        status,
        settled.has(status) ? null : home,
        expectedBy === "open" ? expectedBy : clockOf(expectedBy),
        clockOf(heardOf),
      ]),
      ...(homes.length === 1 ? { nextAt: clockOf(state.nextAt) } : {}),
      due: watched.map(({ step, home, visitors }) => [step, home ?? null, visitors.join()]),
      questions: state.questions
        .flatMap(({ asks, visitors, home, since }) => visitors.map((one) => [asks, one, home ?? null, clockOf(since)]))
        .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
    };
  });
}

function eventsOf(visit: Visit, events: readonly object[]): readonly VisitEvent[] {
  return read(parseVisit({ ...visit, events })).events;
}

function parsedSchool() {
  return read(parseSchool(given.ladders.school));
}

// who is expected nowhere any more
const settled: ReadonlySet<string> = new Set(["back", "going-home", "called-off"]);

const textOf = (clock: string) => `2026-06-09T${clock}:00+01:00`;
const clockOf = (instant: string | undefined) =>
  instant === undefined ? null : new Date(Date.parse(instant) + 3_600_000).toISOString().slice(8, 16);

function later(clock: string, minutes: number): string {
  return new Date(Date.parse(`2026-06-09T${clock}:00Z`) + minutes * 60_000).toISOString().slice(11, 16);
}

type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly object[] };

function read<Value>(parsed: Parsed<Value>): Value {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
