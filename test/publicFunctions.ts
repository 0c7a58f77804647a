import * as core from "@home-visits/core";
import * as history from "@home-visits/core/history";
import * as timers from "@home-visits/core/timers";
import schoolYear from "@home-visits/core/vectors/school-year.json" with { type: "json" };
import * as escalation from "@home-visits/escalation";
import * as forms from "@home-visits/forms";
import { z } from "zod";
import {
  anything,
  callback,
  count,
  entries,
  form,
  kind,
  list,
  listOf,
  optional,
  options,
  other,
  text,
  type Place,
} from "./argumentPlaces.js";

// Right values for the calls below. All people are invented.

const at = "2026-06-09T13:00:00+01:00";
const ms = Date.parse(at);
const policy = core.reach2Policy2020;
const { riskMatrix } = policy;
const event = { id: "e1", type: "departed", at: "2026-06-09T13:30:00+01:00", by: "visitor:a" } as const;

function read<T>(outcome: core.Parsed<T>): T {
  if (!outcome.ok) throw new Error(outcome.issues[0].path);
  return outcome.value;
}

const visit = read(
  core.parseVisit({
    id: "visit-1",
    household: { familyName: "Fernsby", address: { lines: ["3 Invented Row"] } },
    purposes: ["welfare"],
    setting: "inside",
    visitors: [{ id: "a", name: "Sam Vale", mobile: "07700 900101" }],
    times: {
      leaveSchool: "2026-06-09T13:30:00+01:00",
      arrive: "2026-06-09T13:45:00+01:00",
      leaveHome: "2026-06-09T14:30:00+01:00",
      backAtSchool: "2026-06-09T15:00:00+01:00",
    },
    events: [event],
  }),
);
const calendar = read(timers.parseSchoolCalendar(schoolYear));
const school = read(
  core.parseSchool({
    name: "Sandford",
    people: [{ id: "head", name: "Hana Okafor" }],
    roles: { headteacher: ["head"] },
    calendar,
  }),
);
const question = { visit, policy, now: at, mode: "lenient" as const };
const { findings } = core.assessVisit(question);
const [finding] = findings;
const gap = { describes: "the wait", assumed: 20, neededBy: [], cites: [] };
const change = { fact: "visitorCount", to: 2 };
const assessment = { hazards: [], reviews: [] };
const settings = core.resolveSettings(policy, school);
const plan = escalation.planEscalation({ visit, policy, school });
const party = history.partyOf(visit);
const dated = history.datedEvents(visit.events, ms + 3_600_000, party);
const [first = { event, ms }] = dated.happened;
const past = history.historyOf(visit, ms);
const standing = history.beforeAnything(party);
const report = history.reportOf(event, party);
const reading = { ...dated, now: ms };
const ready = timers.readyTimers({
  timers: policy.timers,
  definitions: timers.definitionsOf(policy),
  settingIds: Object.keys(settings),
  roles: policy.roles,
  steps: [],
  clock: { counts: "expected-return", newTimeMovesClock: { setting: "overdue.newTimeMovesClock" }, whyStops: true },
  takersOf: () => undefined,
});
const lateWord = { why: true, expectedBack: ms + 7_200_000, expectedLeaveHome: undefined };
const latenessRules = {
  planned: ms + 3_600_000,
  counts: "expected-return",
  movesClock: true,
  within: 7_200_000,
  whyStops: true,
  zone: "Europe/London",
};
const subject = timers.subjectOf(visit, past, { matrix: undefined, reviewRules: {} });
const context = {
  settings,
  mode: "lenient" as const,
  calendar,
  moments: {},
  history: past,
  expected: undefined,
  evaluation: () => timers.timerEvaluation(ready, subject, { settings, mode: "lenient" }),
};
const log = forms.forms["vehicle-check"];
const { definition } = log;
const field = definition.fields.find((each) => !forms.hasColumns(each));
const [block] = definition.layout.blocks;
const answer = { field: "pets", is: "yes" };

// How each kind of argument is right, and wrong.

const aVisit = kind(visit);
const aPolicy = kind(policy);
const aSchool = kind(school);
const aCalendar = kind(calendar);
const aMatrix = kind(riskMatrix ?? {});
const anAssessment = kind(assessment);
const anEvent = kind(event);
const aParty = kind(party);
const aPlan = kind(plan);
const aForm = kind(log);
const aDefinition = kind(definition);
const aField = kind(field ?? {});
const aWording = kind(forms.english);
const aDate = form("2026-06-09");
const anInstant = form(at);
const aZone = form("Europe/London");
const aCode = form("missing");
const aMode = other("strict", [undefined, null, 7, "Strict", "", [], {}]);
const asked = options({ visit: aVisit, policy: aPolicy, now: anInstant, mode: aMode, school: optional(entries({})) });
// sets of visitors are sums of bits, worked with many times for each event: no such call can throw, and none reads a record
const bits = anything(1);

/**
 * Every function that the packages offer, with what it takes. `parses` answers whatever it is given; `takes` names a wrong argument. A new
 * function without a line fails the test that reads this. `pdf` holds its own table beside its check.
 */
export const publicFunctions: Readonly<Record<string, Readonly<Record<string, readonly Place[]>>>> = {
  "@home-visits/core": {
    addCalendar: [aDate, form("P1M")],
    answering: [anything("caller"), anything(() => 1)],
    applyChange: [kind(question), kind(change)],
    assessDeparture: [
      options({
        visit: aVisit,
        policy: aPolicy,
        now: anInstant,
        mode: aMode,
        school: optional(entries({})),
        addenda: optional(listOf([])),
      }),
    ],
    assessVisit: [asked],
    checkArgument: [anything("caller"), anything("name"), anything("given"), anything(core.expected.text)],
    checkArguments: [anything("caller"), entries({}), anything({})],
    checkHolds: [anything("caller"), anything("name"), kind({ entry: 1 }), anything("entry")],
    checkInitialRiskAssessment: [kind({ answers: {} })],
    checkOwnEvent: [kind({ id: "e1", type: "own", at, what: "tea-offered" }), entries({})],
    checkRiskAssessment: [
      anAssessment,
      optional(aMatrix),
      options({ now: anInstant, zone: optional(aZone), triggers: optional(list([])), rules: optional(entries({})) }),
    ],
    checkRounds: [listOf([visit])],
    comparePolicies: [aPolicy, aPolicy],
    customIssue: [aCode, optional(list([])), optional(entries({}))],
    dayInWords: [text("2026-06-09"), optional(list(core.monthNames)), optional(text("{day}"))],
    epochMs: [text(at)],
    explain: [kind(finding ?? {})],
    gapSentence: [kind(gap)],
    guarded: [text("caller"), callback(() => 1)],
    isOfSchool: [kind(finding ?? {})],
    mayApply: [kind(finding ?? {})],
    askedTogether: [list([])],
    actAtSilence: [kind(finding ?? {}), kind(policy)],
    urgencyOf: [kind(finding ?? {}), kind(policy)],
    extendPolicy: [aPolicy, anything({})],
    fixed: [entries({})],
    frozen: [anything({})],
    instantsInLondon: [text("2026-06-09T13:30:00")],
    instantsShowing: [count(ms), callback(() => ms)],
    isBlank: [text("a note")],
    isCalendarDate: [text("2026-06-09")],
    isInForce: [aPolicy, aDate, entries({})],
    isMeeting: [text("child-seen")],
    isOfFamily: [text("mother")],
    isSchoolBody: [text("school")],
    isParent: [text("mother")],
    isPossiblePhone: [text("07700 900101")],
    issue: [text("/id"), aCode, optional(entries({}))],
    jsonPointer: [list(["id"])],
    lintPolicy: [aPolicy, optional(options({ school: optional(entries({})), visits: optional(listOf([])) }))],
    listOf: [kind(core.expected.text)],
    londonDate: [anInstant],
    matrixInForce: [entries({}), entries({})],
    notParsed: [kind({ path: "", code: "missing", message: "" })],
    onFrozen: [callback(() => ({}))],
    oneOf: [list(["a"])],
    openQuestions: [form("initial"), entries({ answers: {} })],
    optional: [kind(core.expected.text)],
    ownEventsOf: [aVisit],
    overallRisk: [anAssessment, aMatrix],
    parseDocumentWith: [kind(z.string()), anything("text")],
    parseLaestab: [anything("")],
    parsePhone: [anything("")],
    parsePolicy: [anything({})],
    parsePostcode: [anything("")],
    parseRegistration: [anything("")],
    parseRiskMatrix: [anything({})],
    parseSchool: [anything({}), optional(options({ policies: optional(listOf([policy])) }))],
    placeInWords: [text("/purposes/0")],
    parseUpn: [anything("")],
    parseUrn: [anything("")],
    parseVisit: [anything({}), optional(options({ matrix: optional(aMatrix), zone: optional(aZone) }))],
    parseWith: [kind(z.string()), anything("text")],
    parsed: [anything("value")],
    policiesInForce: [
      kind({ times: {} }),
      options({ policy: aPolicy, now: anInstant, addenda: optional(listOf([])), school: optional(entries({})) }),
    ],
    recordChange: [aVisit, kind(change)],
    recordedFacts: [aVisit, optional(aZone)],
    refused: [aCode],
    resolveSettings: [kind(policy), optional(entries(school))],
    reviewDue: [anAssessment, entries({}), optional(list([]))],
    sayPolicy: [aPolicy, optional(entries(school))],
    scoreRisk: [anything({}), aMatrix],
    visitVerdict: [asked],
    visitorOf: [optional(text("visitor:a"))],
  },
  "@home-visits/core/history": {
    beforeAnything: [aParty],
    calledOffAmong: [kind(standing)],
    datedEvents: [listOf(visit.events), count(ms), aParty],
    doerOf: [anEvent],
    doersOf: [anEvent, aParty],
    everybody: [bits],
    evolve: [kind(standing), kind(first)],
    evolveBy: [kind(standing), kind(first), kind(report)],
    historyAtHome: [count(0), aParty, kind(reading)],
    historyFrom: [kind(standing), kind(reading)],
    historyOf: [kind(visit), count(ms), optional(entries({}))],
    holdOf: [anEvent],
    idsAmong: [bits, list(["a"])],
    inBoth: [bits, bits],
    isAmong: [bits, bits],
    isAlarming: [anEvent, kind(party)],
    isDriveToHome: [text("drove-to-address")],
    isDeparture: [anEvent],
    isEntry: [anEvent],
    hasSurelyLeft: [bits, kind(history.firstLeg)],
    isSurelyAt: [bits, kind(history.firstLeg)],
    isTold: [kind(history.firstLeg)],
    namesNobody: [entries(event)],
    onlyVisitor: [bits],
    partyOf: [kind(visit), optional(entries({}))],
    purposeOf: [anEvent],
    reportIn: [kind(first), aParty],
    reportOf: [anEvent, aParty],
    servesVisitors: [anEvent, kind(report), kind({ home: "visit-1", asksFor: () => false })],
    speakerOf: [optional(text("buddy")), kind(party)],
    stepDone: [anEvent],
    namesTheirHome: [anEvent],
    tellsOfHome: [anEvent],
    timesMoved: [kind(visit)],
    together: [bits, bits],
    untimelyIssues: [list(dated.happened), list(visit.events), optional(list([]))],
    visitorNamed: [optional(text("visitor:a")), aParty],
    visitorsNamed: [optional(list(["a"])), aParty],
    whomOf: [entries(event), aParty],
    without: [bits, bits],
  },
  "@home-visits/core/timers": {
    addPeriod: [count(ms), form("PT20M"), aZone],
    addSchoolDays: [aDate, count(1), aCalendar],
    addWorkingDays: [aDate, count(1), aCalendar],
    addWorkingTime: [anInstant, form("PT1H"), aCalendar],
    atTime: [aDate, form("14:30"), aZone],
    calendarOf: [entries(school)],
    clockText: [count(ms), aZone],
    dangerEndIn: [entries(settings)],
    dateInZone: [count(ms), aZone],
    definitionsOf: [kind(policy)],
    timersAsRuled: [kind(policy)],
    timersOf: [kind(policy)],
    endOfDay: [aDate, aZone],
    endOfWorkingDay: [aDate, aCalendar],
    expectedToLeave: [kind({ late: { ...lateWord, at: ms } }), count(ms), kind(latenessRules)],
    expectationOf: [kind(past), optional(kind(ready.clock ?? {})), kind(context)],
    fits: [anEvent, kind({ event: "departed" })],
    instantInZone: [count(ms), aZone],
    instantMs: [anInstant],
    isBankHoliday: [aDate, form("england-and-wales")],
    isOfficeHours: [count(ms), aCalendar],
    isSchoolDay: [aDate, aCalendar],
    isWaiting: [kind(ready.timers[0] ?? {}), kind(context)],
    isWorkingDay: [aDate, aCalendar],
    isShownTwice: [count(ms), aZone],
    isWrittenInZone: [text(at), count(ms), aZone],
    isZone: [anything("Europe/London")],
    seasonAt: [count(ms), aZone],
    lastExpected: [kind({ moment: "expected-return", visitors: [] })],
    lateFrom: [count(ms)],
    clockStart: [kind({ setting: "workingDay.ends" }), kind(context)],
    holdsBeforehand: [
      anything({ fact: "announced", is: "told" }),
      options({
        visit: kind(visit),
        policy: kind(policy),
        school: kind(school),
        numbers: kind({ settings, mode: "lenient" }),
      }),
    ],
    limitAt: [kind({ kind: "open" }), count(ms), kind(context)],
    matrixInForce: [entries({}), entries({})],
    minutesLate: [count(ms), count(ms)],
    movedBy: [kind(lateWord), kind(latenessRules), count(ms)],
    nameAsWritten: [text("Ms Prosser")],
    newTimeIn: [kind(lateWord), kind(latenessRules)],
    nextSchoolDay: [aDate, aCalendar],
    oddTime: [kind(lateWord), kind(latenessRules), count(ms)],
    parseSchoolCalendar: [anything({})],
    periodMs: [form("PT20M")],
    periodOf: [other(20, [undefined, null, [], {}]), optional(text("minutes"))],
    plannedTimes: [options({ visit: kind(visit), policy: kind(policy), zone: aZone })],
    readyTimers: [
      kind({ timers: [], definitions: {}, settingIds: [], roles: [], steps: [], takersOf: () => undefined }),
    ],
    reckonTimer: [kind(ready.timers[0] ?? {}), kind(context)],
    resolveSettings: [kind(policy), optional(entries(school))],
    rolesHeld: [entries(school), list([])],
    rolesOf: [other("dsl", [undefined, null, 7, [], {}])],
    sayFilled: [text("Ring."), entries(settings)],
    sayCondition: [entries({ fact: "littleKnown", is: true }), kind({ own: undefined, definitions: {}, settings: {} })],
    sayTimer: [kind(policy.timers[0] ?? {}), entries(settings)],
    settingNamed: [kind({ setting: Object.keys(settings)[0] }), entries(settings)],
    startOfDay: [aDate, aZone],
    strangeOffsets: [anything({}), aZone, optional(text(""))],
    subjectOf: [
      aVisit,
      kind(past),
      options({ matrix: anything(undefined), reviewRules: optional(anything({})), zone: optional(aZone) }),
    ],
    takersOf: [other("dsl", [undefined, null, 7, [], {}]), options({ policy: kind(policy), school: entries(school) })],
    timerEvaluation: [kind(ready), kind(subject), kind({ settings, mode: "lenient" })],
    wallTimeInstant: [entries({ date: "2026-06-09", time: "14:30", zone: "Europe/London" })],
    workingHours: [aDate, aCalendar],
  },
  "@home-visits/escalation": {
    actingPeople: [kind({ people: [] }), kind(plan)],
    attendanceTrend: [listOf([]), options({ from: aDate, months: count(3) })],
    escalationAt: [aPlan, listOf([event]), anInstant],
    lintLadder: [options({ policy: aPolicy, school: aSchool, visit: optional(aVisit) })],
    planEscalation: [
      options({
        visit: aVisit,
        policy: aPolicy,
        school: aSchool,
        round: optional(listOf([])),
        mode: optional(aMode),
      }),
    ],
    plannedHomes: [aPlan],
    reviewsAt: [aPlan, listOf([event]), anInstant],
    simulate: [
      options({
        plan: aPlan,
        script: options({
          events: listOf([event]),
          from: optional(anInstant),
          until: optional(anInstant),
        }),
      }),
    ],
    clockRows: [aPlan, listOf([visit])],
    timelineRows: [aPlan],
    timelineSvg: [options({ plan: aPlan, moments: listOf([]) })],
    toICalendar: [
      aPlan,
      optional(
        options({ detail: optional(form("names")), sequence: optional(count(1)), written: optional(anInstant) }),
      ),
    ],
  },
  "@home-visits/forms": {
    answerOptions: [aField, aWording],
    answerText: [aField, entries({}), kind({ wording: forms.english, matrix: undefined })],
    applies: [kind(answer), entries({}), optional(other(new Set(), [null, 7, "a", [], {}]))],
    checkDefinition: [aDefinition],
    conditionSentence: [kind(answer), kind(definition), optional(aWording), optional(form("applies"))],
    defineForm: [aDefinition, optional(aWording)],
    explainAjvErrors: [aForm, listOf([])],
    fieldTypeOf: [aField],
    fieldsLaidOut: [kind(block ?? {})],
    findForm: [text("vehicle-check"), optional(text(log.edition)), optional(listOf(forms.formEditions))],
    hasColumns: [optional(aField)],
    instantText: [text(at), optional(aWording), optional(options({ zone: optional(aZone) }))],
    isAsked: [aField],
    mergeAnswers: [aForm, aVisit, entries({}), optional(options({ zone: optional(aZone) }))],
    migrate: [aForm, entries({}), text(log.edition), optional(listOf([log]))],
    onScale: [aDefinition, aMatrix],
    ownEventsForm: [aPolicy],
    ownQuestions: [aPolicy],
    parseFormDefinition: [anything({})],
    plainTyped: [text("9 June")],
    questionOf: [kind({ label: "Pets?" })],
    redact: [aDefinition, entries({}), form("office")],
    relevantFields: [kind(definition), entries({})],
    say: [aWording, form("print.instant"), optional(entries({}))],
    scaleTables: [aMatrix],
    scoreOf: [list(["likelihood", "consequence"]), entries({}), optional(aMatrix)],
    textsOf: [aDefinition],
    toFormSchema: [kind(z.strictObject({ a: z.string() })), optional(options({ options: optional(form("const")) }))],
    transformErrors: [aForm],
    translateDefinition: [aDefinition, entries({})],
    translateForm: [aForm, aWording],
    typedDay: [
      text("9 June 2026"),
      optional(options({ order: optional(form("day-first")), months: optional(list([])) })),
    ],
    typedTime: [text("9.30")],
    unplaced: [aDefinition, options({ visit: aVisit, part: text("/assessments/full"), data: entries({}) })],
    withMatrix: [aForm, aMatrix],
  },
  "@home-visits/forms/page": {
    defineForm: [aDefinition, optional(aWording)],
    translateForm: [aForm, aWording],
    withMatrix: [aForm, aMatrix],
  },
};
