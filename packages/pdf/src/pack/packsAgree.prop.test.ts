import {
  isOfSchool,
  matrixInForce,
  overallRisk,
  policies,
  type Issue,
  type Policy,
  type PolicyAssessment,
} from "@home-visits/core";
import { forms, formEditions, questionOf, wordings, type Form } from "@home-visits/forms";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyPackVisit, type PackCase } from "../../test/anyPackVisit.js";
import { calendarIn } from "../../test/anyZone.js";
import { bare, readPdf } from "../../test/readPdf.js";
import { saidFor, sheetsOf, type ReadSheet } from "../../test/sheetsOf.js";
import { fonts } from "../../test/sharedFonts.js";
import { asOneRound } from "./asOneRound.js";
import { assessForPack } from "./assessForPack.js";
import { renderPack } from "./renderPack.js";

const date = new Date("2026-06-08T12:00:00Z");
/** Packs for each policy; CONTRIBUTING.md says how to ask for more. */
const runs = Number(process.env["PDF_RUNS"] ?? 6);
const addenda = [policies["atlp-covid"]];

const isAsking = (sentence: string): boolean => sentence.startsWith("Record ");

type Printed = {
  readonly given: PackCase;
  readonly policy: Policy;
  readonly sheets: readonly ReadSheet[];
  readonly told: readonly Issue[];
  readonly assessed: readonly PolicyAssessment[];
};

async function printed(given: PackCase, policy: Policy): Promise<Printed> {
  const told: Issue[] = [];
  const { school } = given;
  const options = {
    visits: [given],
    policy,
    addenda,
    school,
    date,
    fonts,
    onIssue: (issue: Issue) => told.push(issue),
  };
  const assessed = assessForPack(given.visit, { policy, addenda, school }, date);
  return { given, policy, sheets: sheetsOf(await readPdf(await renderPack(options))), told, assessed };
}

/** An instant as the school's clock shows it, worked out by the platform and not by this project; with its season where the clock shows the time twice. */
function onClock(instant: string, zone: string): string {
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const at = (ms: number): string => bare(clock.format(ms).replace(" at ", ", "));
  const ms = Date.parse(instant);
  const twice = [-60, -30, 30, 60].some((minutes) => at(ms + minutes * 60_000) === at(ms));
  const named = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "short" }).formatToParts(ms);
  return `${at(ms)}${twice ? (named.find(({ type }) => type === "timeZoneName")?.value ?? "") : ""}`;
}
const ofDay = (day: string): string =>
  bare(new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", dateStyle: "long" }).format(new Date(`${day}T00:00:00Z`)));

/** The day at the head of the buddy sheet. */
const dayOfSheet = ({ given }: Printed): string | undefined => {
  const back = given.round.findLast(({ times }) => times.backAtSchool)?.times.backAtSchool;
  return back === undefined ? undefined : onClock(back, given.zone).split(",")[0];
};

/** What the policies say of a visit in words of their own. */
const sentencesOf = ({ assessed }: Printed): readonly string[] =>
  assessed.flatMap(({ assessment }) => assessment.findings.map(({ sentence }) => sentence));

const timesIn = (value: unknown): ReadonlySet<string> => new Set(JSON.stringify(value).match(/\d\d:\d\d/g));

/** The times that forms, policies and a calendar have in words of their own. */
const timesOfForms = timesIn([formEditions, wordings, policies, calendarIn("Europe/London")]);

/** Visits of which no time is one of those: what a sheet shows of it cannot be a form's own words. */
const unmistakable = anyPackVisit.filter((given) =>
  instantsIn(given).every((at) => !timesOfForms.has(/\d\d:\d\d/.exec(onClock(at, given.zone))?.[0] ?? "")),
);

function instantsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\dT/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(instantsIn) : [];
}

const leavesOf = (value: unknown, path = ""): readonly (readonly [path: string, value: unknown])[] => {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`));
};

const sheetOf = ({ sheets }: Printed, id: string): ReadSheet | undefined =>
  sheets.find(({ title }) => formEditions.some((form) => form.id === id && bare(form.title) === bare(title)));

const formOf = ({ title }: ReadSheet, { given }: Printed): Form | undefined => {
  const editions = formEditions.filter((form) => bare(form.title) === bare(title));
  const ofRound = editions.find(({ edition }) => edition.endsWith("-round"));
  return given.round.length > 1 && ofRound !== undefined ? ofRound : editions[0];
};

/** What a sheet says where the record holds a value at a place that one of its questions is filled from. */
function saidAt(pack: Printed, pointer: string): readonly string[] {
  return pack.sheets.flatMap((sheet) => {
    const fields = formOf(sheet, pack)?.definition.fields ?? [];
    return fields.flatMap((field) => {
      if (!("from" in field) || !("pointer" in field.from) || field.from.pointer !== pointer) return [];
      return saidFor(sheet, questionOf(field)) ?? saidFor(sheet, field.label) ?? [];
    });
  });
}

const kinds = {
  initial: "initial-risk-assessment",
  full: "risk-assessment",
  doorstep: "doorstep-risk-assessment",
} as const;

/** One clock: every time on every sheet is a moment of the record, as the clock of the school shows it. */
function timesAreRight(pack: Printed): number {
  const { given, sheets } = pack;
  let times = 0;
  const { zone } = given;
  const known = [...new Set(instantsIn(given).map((at) => onClock(at, zone)))];
  const dated = /\d{1,2}[A-Z][a-z]{2,8}2026,(?=\d\d:\d\d)/g;
  for (const { lines, title } of sheets)
    for (const line of lines)
      for (const { index } of line.matchAll(dated)) {
        const said = line.slice(index);
        expect(
          known.filter((each) => said.startsWith(each)),
          `${title}: ${said.slice(0, 30)}`,
        ).not.toEqual([]);
        times += 1;
      }
  // a time without its day is one too; what a policy says in words stands on the cover, what is printed for everybody is no time of these visits
  const clocks = known.map((each) => each.slice(each.indexOf(",") + 1));
  const saidOnCover = timesIn(sentencesOf(pack));
  for (const sheet of sheets)
    for (const line of sheet.lines)
      for (const { index } of line.replace(dated, "").matchAll(/(?<![\d:])\d\d:\d\d/g)) {
        const { title } = sheet;
        const rest = line.replace(dated, "").slice(index);
        const time = rest.slice(0, 5);
        if (timesOfForms.has(time) || (sheet === sheets[0] && saidOnCover.has(time))) continue;
        expect(
          clocks.filter((each) => rest.startsWith(each)),
          `${title}: ${rest.slice(0, 12)}`,
        ).not.toEqual([]);
        times += 1;
      }
  const ofTimes = [sheets[0], sheetOf(pack, "home-visit-log"), sheetOf(pack, "buddy-sheet")];
  // the buddy sheet says its day at its head, the log beside the departure: a time of that day stands without it, and of the next day it is said
  const departure = given.round.findLast((each) => each.times.leaveSchool)?.times.leaveSchool;
  const days = [undefined, departure && onClock(departure, zone).split(",")[0], dayOfSheet(pack)];
  const dayBefore = (at: string): string | undefined =>
    onClock(new Date(Date.parse(at) - 24 * 3_600_000).toISOString(), zone).split(",")[0];
  const shown = (sheet: ReadSheet | undefined, at: string): string => {
    const [date, time] = onClock(at, zone).split(",");
    const day = days[ofTimes.indexOf(sheet)];
    if (day === undefined || time === undefined) return onClock(at, zone);
    if (date === day) return time;
    return dayBefore(at) === day ? `${time}nextday` : onClock(at, zone);
  };
  for (const sheet of ofTimes)
    for (const at of instantsIn(given.visit.times)) expect(sheet?.text).toContain(shown(sheet, at));
  // a round is one sheet: log and buddy sheet name every home with its times, and no sheet lacks the one departure and return
  const journey = given.round.flatMap(({ times }) => [times.leaveSchool ?? [], times.backAtSchool ?? []].flat());
  for (const sheet of ofTimes) for (const at of journey) expect(sheet?.text, at).toContain(shown(sheet, at));
  for (const sheet of ofTimes.slice(1))
    for (const { household, times } of given.round) {
      expect(sheet?.text).toContain(household.familyName);
      expect(sheet?.text).toContain(household.address.lines[0]);
      for (const at of instantsIn(times)) expect(sheet?.text).toContain(shown(sheet, at));
    }
  for (const sheet of ofTimes.slice(1)) times += timesInTheirPlaces(pack, sheet, (at) => shown(sheet, at));
  return times;
}

const timeHeads = {
  leaveSchool: ["Date / Time of departure", "Leave school"],
  arrive: ["Time of meeting", "Arrives"],
  leaveHome: ["Time due to leave home address", "Leaves the home"],
  backAtSchool: ["Time of return to school"],
} as const;

/** Each time of a home stands under its own head, or at its own question, and nothing stands where the record has none. */
function timesInTheirPlaces({ given }: Printed, sheet: ReadSheet | undefined, shown: (at: string) => string): number {
  if (sheet === undefined) return 0;
  let held = 0;
  const journey = {
    leaveSchool: given.round.find(({ times }) => times.leaveSchool)?.times.leaveSchool,
    backAtSchool: given.round.find(({ times }) => times.backAtSchool)?.times.backAtSchool,
  };
  for (const [head = [], ...rows] of sheet.tables)
    for (const { household, times } of given.round) {
      const row = rows.find((cells) => cells.some((cell) => cell.includes(household.familyName)));
      if (row === undefined) continue;
      for (const [key, heads] of Object.entries(timeHeads)) {
        const at = { ...times, ...journey }[key as keyof typeof timeHeads];
        const column = head.findIndex((text) => heads.some((each) => text === bare(each)));
        if (column === -1) continue;
        // the log says the day beside the departure
        const words = at === undefined ? "" : key === "leaveSchool" ? onClock(at, given.zone) : shown(at);
        expect(row[column], `${sheet.title}: ${key}`).toBe(words);
        held += 1;
      }
    }
  // the sheet of one home asks for each time by itself
  for (const [label, at] of given.round.length > 1 ? [] : questionsOfTimes(given.visit.times)) {
    const said = saidFor(sheet, label);
    if (said === undefined || at === undefined) continue;
    // the sheet's day stands there
    expect(said, `${sheet.title}: ${label}`).toBe(label === "Back at school" ? onClock(at, given.zone) : shown(at));
    held += 1;
  }
  return held;
}

const questionsOfTimes = (times: PackCase["visit"]["times"]): readonly (readonly [string, string | undefined])[] => [
  ["Leaves school", times.leaveSchool],
  ["Arrives", times.arrive],
  ["Leaves the home", times.leaveHome],
  ["Back at school", times.backAtSchool],
];

/** Nothing recorded is left out in silence: it stands on its sheet, or an issue names it. */
function everythingIsThere(pack: Printed): number {
  const { given, told } = pack;
  const { assessments = {} } = given.visit;
  let count = 0;
  for (const [kind, id] of Object.entries(kinds)) {
    const held = assessments[kind as keyof typeof kinds];
    if (held === undefined) continue;
    const sheet = sheetOf(pack, id);
    if (sheet === undefined) {
      expect(told.map(({ path }) => path)).toContain(`/visits/0/assessments/${kind}`);
      continue;
    }
    for (const [path, value] of leavesOf(held)) {
      if (path === "/forVisit" && value === given.visit.id) continue;
      count += 1;
      const text = String(value);
      if (/^Qz/.test(text) || /Head$|Deputy$|Other$/.test(text)) expect(sheet.text, path).toContain(bare(text));
      else if (/^\d{4}-/.test(text)) expect(sheet.text, path).toContain(ofDay(text));
      else if (text === "yes" || text === "no")
        expect(answerAt(pack, id, `/assessments/${kind}${path}`), path).toMatch(new RegExp(text, "i"));
      else if (/level/.test(path))
        expect(answerAt(pack, id, `/assessments/${kind}${path}`)?.toLowerCase(), path).toContain(`chosen:${text}`);
      else if (path === "/infection") expect(sheet.text, path).toContain("Applies:");
      else expect(sheet.text, path).toContain(bare(text)); // a level of a scale, or the visit that it was made for
    }
  }
  const attempts = given.visit.contactAttempts ?? [];
  const ladder = sheetOf(pack, "contact-ladder");
  if (attempts.length > 0 && ladder === undefined)
    expect(told.map(({ path }) => path)).toContain("/visits/0/contactAttempts");
  for (const { at, outcome } of ladder === undefined ? [] : attempts) {
    expect(ladder?.text).toContain(onClock(at, given.zone));
    expect(ladder?.text).toContain(outcome);
    count += 1;
  }
  for (const { code, message } of told)
    if (code !== "strange-offset") expect(pack.sheets[0]?.text).toContain(bare(message));
  return count;
}

/** The answer that the sheet of a form shows for a place of the record: in its question, or below the sheet. */
function answerAt(pack: Printed, id: string, pointer: string): string | undefined {
  const sheet = sheetOf(pack, id);
  const form = sheet && formOf(sheet, pack);
  const field = form?.definition.fields.find(
    (each) => "from" in each && "pointer" in each.from && each.from.pointer === pointer,
  );
  if (sheet === undefined || field === undefined) return undefined;
  const ofPart = "part" in field ? sheet.lines.find((line) => line.startsWith(bare(field.part!))) : undefined;
  return saidFor(sheet, field.label) ?? saidFor(sheet, questionOf(field)) ?? ofPart;
}

/** No two sheets differ about one fact. */
function sheetsAgree(pack: Printed): void {
  const { given, policy, sheets } = pack;
  const { school } = given;
  const { visit } = asOneRound(given);
  const [cover] = sheets;

  // questions that are filled from one place of the record have one answer, and the answer is there
  const pointers = new Set(
    formEditions.flatMap(({ definition }) =>
      definition.fields.flatMap((field) => ("from" in field && "pointer" in field.from ? field.from.pointer : [])),
    ),
  );
  const ofEachCar = /^\/(vehicles|known\/drivers)\/0/;
  for (const pointer of [...pointers].filter((each) => !ofEachCar.test(each))) {
    const said = new Set(saidAt(pack, pointer).filter((text) => text !== "" && text !== "YesNo"));
    // a form may ask for the day alone, or show the answer beside others of one question
    const longest = [...said].reduce((most, each) => (each.length > most.length ? each : most), "");
    expect(
      [...said].filter((each) => !longest.includes(each) && !/^\d\d:\d\d$/.test(each)), // those times are looked at above
      `${pointer} beside ${longest}`,
    ).toEqual([]);
  }

  // who goes, in which cars: cover, log, buddy sheet and the check of each car
  for (const sheet of [cover, sheetOf(pack, "home-visit-log"), sheetOf(pack, "buddy-sheet")]) {
    for (const { name } of visit.visitors) expect(sheet?.text).toContain(name);
    for (const { registration = "" } of visit.vehicles ?? []) expect(sheet?.text).toContain(bare(registration));
  }
  const checks = sheets.filter(({ title }) => title === forms["vehicle-check"].title);
  (checks.length === 0 ? [] : (visit.vehicles ?? [])).forEach(({ driver, registration = "" }, index) => {
    const name = visit.visitors.find(({ id }) => id === driver)?.name;
    expect(checks[index]?.text).toContain(bare(registration));
    if (name !== undefined) expect(saidFor(checks[index]!, "Driver")).toBe(name);
  });

  // the headteacher and the police, the doorstep form beside the list of contact
  const ladder = sheetOf(pack, "contact-ladder");
  const { doorstep } = visit.assessments ?? {};
  if (ladder !== undefined) {
    if (doorstep?.headTeacherConsulted !== undefined)
      expect(saidFor(ladder, "Has the headteacher been consulted?")?.toLowerCase()).toBe(doorstep.headTeacherConsulted);
    const listed = visit.household.pupils?.[0]?.listed;
    const choice = saidFor(ladder, "Is a child listed");
    if (listed !== undefined) expect(choice).toContain(`Chosen:${listed.length > 0 ? "Yes" : "No"}`);
    else expect(choice).not.toContain("Chosen:");
    const [judged] = visit.events.flatMap((event) => (event.type === "concern-assessed" ? [event] : []));
    if (judged?.critical !== undefined)
      expect(saidFor(ladder, "Is the risk critical?")?.toLowerCase()).toBe(judged.critical ? "yes" : "no");
  }

  // the code word: agreed or not as the record says, the word nowhere
  const buddy = sheetOf(pack, "buddy-sheet");
  const agreed = visit.codeWord?.agreed;
  if (agreed !== undefined) expect(saidFor(buddy!, "Is a code word agreed?")).toBe(agreed ? "Yes" : "No");
  for (const { text } of sheets) expect(text.toLowerCase()).not.toContain("marmalade");

  // the band: the cover's worst hazard is one of those on the assessment's sheet
  const matrix = matrixInForce(policy, school);
  const { full } = visit.assessments ?? {};
  if (full !== undefined && matrix !== undefined) {
    const { initial, residual } = overallRisk(full, matrix);
    for (const [label, side] of [
      ["Risk before controls", initial],
      ["Risk with controls", residual],
    ] as const)
      expect(saidFor(cover!, label)).toContain(side.status === "known" ? bare(`${side.band.label} (`) : "Notknown");
    for (const side of [initial, residual]) {
      const sheet = sheetOf(pack, "risk-assessment");
      if (sheet !== undefined && side.status === "known")
        expect(sheet.text).toContain(bare(`${side.band.label}${side.score}`));
    }
  }

  // what the cover asks for is what the assessment finds of the visit, word for word: signatures, staff, first visit
  const assessed = assessForPack(visit, { policy, addenda, school }, date); // of the whole round
  for (const each of assessed)
    for (const finding of each.assessment.findings) {
      const says = each.policy.rules.find(({ id }) => id === finding.rule)?.says;
      const act = finding.strength === "none" && typeof says === "object" ? says.todo : undefined;
      const [said = ""] = finding.sentence.split(" The policy leaves open ");
      // of a question the cover says what to record, and the clauses in place of what hangs on it
      const asks = finding.outcome === "open" ? said.split(/(?<=\.) (?=[A-Z])/u).filter(isAsking) : [];
      const wanted = act !== undefined ? [act] : asks.length > 0 ? [...asks, ...finding.cites] : [said];
      const missing = wanted.filter((each) => cover?.text.includes(bare(each)) !== true);
      if (isOfSchool(finding)) expect(missing, finding.rule).not.toEqual([]);
      else expect(missing, finding.rule).toEqual([]);
    }
  const [own] = assessed;
  const first = own?.assessment.trace.find(({ rule }) => rule === "first-visit")?.demands.truth;
  if (first !== undefined) {
    expect(sheetOf(pack, "initial-risk-assessment") === undefined).toBe(first === "false");
    if (policy.forms.some(({ form }) => form === "risk-assessment"))
      expect(sheetOf(pack, "risk-assessment") === undefined).toBe(first === "true");
  }
}

describe.each(Object.values(policies))("packs of generated visits under $id", (policy) => {
  test("F60, F61, F62: one clock, nothing left out in silence, and no two sheets that differ about one fact", async () => {
    const counted = { packs: 0, sheets: 0, times: 0, answers: 0, zones: new Set<string>() };
    await fc.assert(
      fc.asyncProperty(unmistakable, async (given) => {
        const pack = await printed(given, policy);
        counted.times += timesAreRight(pack);
        counted.zones.add(given.zone);
        counted.answers += everythingIsThere(pack);
        sheetsAgree(pack);
        counted.packs += 1;
        counted.sheets += pack.sheets.length;
      }),
      { numRuns: runs, endOnFailure: true },
    );
    expect(counted.sheets).toBeGreaterThan(6 * counted.packs);
    if (process.env["PDF_RUNS"] !== undefined)
      console.info(policy.id, JSON.stringify({ ...counted, zones: [...counted.zones] }));
  }, 3_600_000);
});
