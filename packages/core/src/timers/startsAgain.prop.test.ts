import fc from "fast-check";
import { expect, test } from "vitest";
import { closedDoor, ladderPolicy, step } from "../../test/ladderPolicy.js";
import { eachTime, type Told } from "../../test/ladderSteps.js";

const policy = ladderPolicy(
  closedDoor({
    steps: [
      step("knock-again", { within: { setting: "five" } }),
      step("tell-dsl", { doneBy: [{ event: "reported" }], delay: { setting: "thirty" }, within: { setting: "five" } }),
    ],
  }),
);

const noon = Date.parse("2026-06-09T12:00:00+01:00");
const instant = (minute: number): string => new Date(noon + minute * 60_000).toISOString();

type Kind = "start" | "end" | "knock" | "tell";
type Noted = { readonly kind: Kind; readonly minute: number };

type Body = { readonly type: Told["type"]; readonly [entry: string]: unknown };
const bodyOf: Readonly<Record<Kind, Body>> = {
  start: { type: "nobody-home" },
  end: { type: "family-arrived" },
  knock: { type: "own", what: "knock-again" },
  tell: { type: "reported", to: "dsl" },
};
const noted: fc.Arbitrary<readonly Noted[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Kind[]>("start", "start", "end", "knock", "tell"),
    minute: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 150 })),
  }),
  { maxLength: 14 },
);
const toldOf = (all: readonly Noted[]): readonly Told[] =>
  all.map(({ kind, minute }, place) => ({ ...bodyOf[kind], id: `n${String(place)}`, at: instant(minute) }));

type Walked = {
  readonly start: number;
  until: number;
  next: number;
  readonly knocks: number[];
  readonly tells: number[];
};

/** The laws once more, as somebody would read a log minute by minute who knows only the page about these ladders. */
function walked(all: readonly Noted[], now: number): readonly Walked[] {
  const times: Walked[] = [];
  for (let minute = 0; minute <= now; minute += 1) {
    const has = (kind: Kind): boolean => all.some((one) => one.kind === kind && one.minute === minute);
    const last = times.at(-1);
    const goesOn = last !== undefined && last.until === Infinity;
    const isOpen = goesOn && !(overAt(last) < minute);
    if (goesOn && has("end")) last.until = minute;
    if (has("start") && (!isOpen || has("end"))) {
      if (last !== undefined) [last.until, last.next] = [Math.min(last.until, minute), minute];
      times.push({
        start: minute,
        until: !isOpen && has("end") ? minute : Infinity,
        next: Infinity,
        knocks: [],
        tells: [],
      });
    }
    const current = times.at(-1);
    if (current !== undefined && current.until >= minute && has("knock")) current.knocks.push(minute);
    if (current !== undefined && current.until >= minute && has("tell")) current.tells.push(minute);
  }
  return times;
}

const turnOf = ({ start, knocks: [first = Infinity] }: Walked): number => Math.min(first, start + 6);
const overAt = (time: Walked): number => Math.max(time.tells[0] ?? Infinity, turnOf(time) + 30);

function standsAt(done: number | undefined, due: number, until: number, now: number): string {
  const late = due + 6;
  if (done !== undefined) return done >= late ? "kept-late" : "kept";
  if (until <= now) return until >= late ? "missed" : "not-needed";
  if (now < due) return "not-due";
  return now >= late ? "late" : "due";
}

test("a ladder of the policy's own stands each time as a reading minute by minute says", () => {
  fc.assert(
    fc.property(noted, fc.integer({ min: 0, max: 160 }), (all, now) => {
      const found = eachTime(policy, instant(now), ...toldOf(all));
      const times = walked(all, now);
      const wanted = (tell: (time: Walked) => string): readonly string[] =>
        times.length === 0 ? ["not-due"] : times.map(tell);
      expect(found["knock-again"]?.map(({ status }) => status)).toEqual(
        wanted(({ knocks, start, until }) => standsAt(knocks[0], start, until, now)),
      );
      expect(found["tell-dsl"]?.map(({ status }) => status)).toEqual(
        wanted((time) => standsAt(time.tells[0], turnOf(time) + 30, time.until, now)),
      );
    }),
  );
});

test("the order in which events were noted changes nothing", () => {
  const ofBoth = noted.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
  );
  fc.assert(
    fc.property(ofBoth, fc.integer({ min: 0, max: 160 }), ([all, shuffled], now) => {
      const bare = (each: readonly Noted[]) =>
        Object.values(eachTime(policy, instant(now), ...toldOf(each))).map((states) =>
          states.map(({ status, due, limit, minutes, done }) => [status, due, limit, minutes, done?.ms]),
        );
      expect(bare(shuffled)).toEqual(bare(all));
    }),
  );
});

test("at most one time is open: whatever else was due is done, or remembered as missed", () => {
  fc.assert(
    fc.property(noted, fc.integer({ min: 0, max: 160 }), (all, now) => {
      for (const states of Object.values(eachTime(policy, instant(now), ...toldOf(all))))
        for (const { status } of states.slice(0, -1))
          expect(["kept", "kept-late", "missed", "not-needed"]).toContain(status);
    }),
  );
});

test("a start when nothing is open is never silent: its first step is due in that minute", () => {
  fc.assert(
    fc.property(noted, (all) => {
      const before = all.filter(({ minute }) => minute < 150);
      const quiet = walked(before, 149).every((time) => time.until <= 149 || overAt(time) < 150);
      fc.pre(quiet);
      const found = eachTime(policy, instant(151), ...toldOf([...before, { kind: "start", minute: 150 }]));
      expect(found["knock-again"]?.at(-1)).toMatchObject({ status: "due", due: noon + 150 * 60_000 });
    }),
  );
});
