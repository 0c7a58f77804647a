// The documents are changed anywhere in them, which no type could follow.
/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-call -- see above */
type Draft = any;

/** What somebody who manages an office got wrong, in which document of docs/policies, what is told of it and where, and the slip itself. */
export type ManagersMistake = readonly [
  what: string,
  document: string,
  told: "refused" | "warned",
  code: string,
  path: string,
  make: (d: Draft) => void,
];

const N = "nursery-in-pairs";
const C = "council-team";

const named = (list: Draft, id: string): Draft => list.find((one: Draft) => one.id === id);
const rule = (d: Draft, id: string): Draft => named(d.rules, id);
const timer = (d: Draft, id: string): Draft => named(d.timers, id);
const duty = (id: string, require: unknown, more: object = {}): object => ({
  kind: "duty",
  id,
  cites: ["SALT-1"],
  strength: "must",
  phase: "before",
  require,
  says: { asks: "It is so." },
  ...more,
});
const set = (value: unknown, more: object = {}): object => ({
  origin: "stated",
  value,
  describes: "the number",
  cites: ["SALT-1"],
  ...more,
});

/** Wrong words, places and types, what was copied and not finished, what contradicts itself, minutes for hours, steps that nobody reaches. */
export const managersMistakes: readonly ManagersMistake[] = [
  [
    "event misspelt in happened",
    N,
    "refused",
    "unknown-event",
    "/rules/10/when",
    (d) => {
      rule(d, "photographs-agreed").when.event = "photograph-take";
    },
  ],
  [
    "fact called by its question",
    N,
    "refused",
    "unknown-fact",
    "/rules/2/require",
    (d) => {
      rule(d, "by-invitation").require.fact = "familyAcceptedInvitation";
    },
  ],
  [
    "timer unit 'mins'",
    N,
    "refused",
    "setting-misfit",
    "/ladder/starts/grace",
    (d) => {
      d.settings["overdue.grace"].unit = "mins";
    },
  ],
  [
    "working days misspelt unit",
    N,
    "warned",
    "unit-of-other-days",
    "/settings/offer.days/unit",
    (d) => {
      d.settings["offer.days"].unit = "workdays";
    },
  ],
  [
    "unit 'school day' though working days count",
    N,
    "warned",
    "unit-of-other-days",
    "/settings/offer.days/unit",
    (d) => {
      d.settings["offer.days"].unit = "school days";
    },
  ],
  [
    "days where working days are meant (unit days)",
    N,
    "warned",
    "unit-of-other-days",
    "/settings/offer.days/unit",
    (d) => {
      d.settings["offer.days"].unit = "days";
    },
  ],
  [
    "meaning word unknown",
    N,
    "refused",
    "setting-misfit",
    "/timers/3/by/meaning",
    (d) => {
      d.settings["writeUp.meaning"].value = "staff-attend";
    },
  ],
  [
    "phase of rule 'after-visit'",
    N,
    "refused",
    "not-in-list",
    "/rules/11/phase",
    (d) => {
      rule(d, "write-up-kept").phase = "after-visit";
    },
  ],
  [
    "kind 'must'",
    N,
    "refused",
    "unknown-kind",
    "/rules/2/kind",
    (d) => {
      rule(d, "by-invitation").kind = "must";
    },
  ],
  [
    "role named by its title",
    N,
    "refused",
    "bad-format",
    "/timers/3/actor",
    (d) => {
      timer(d, "write-up").actor = "Key person";
    },
  ],
  [
    "role with capital",
    N,
    "refused",
    "bad-format",
    "/timers/3/actor",
    (d) => {
      timer(d, "write-up").actor = "Manager";
    },
  ],
  [
    "to a person by name",
    N,
    "refused",
    "bad-format",
    "/timers/2/to",
    (d) => {
      timer(d, "tell-office").to = "Mrs Smith";
    },
  ],
  [
    "action unknown forbids",
    N,
    "warned",
    "ban-untold",
    "/ladder/steps/1/forbids/0",
    (d) => {
      d.ladder.steps[1].forbids = ["go-in"];
    },
  ],
  [
    "ladder start at 'expected-home'",
    N,
    "refused",
    "no-alternative-fits",
    "/ladder/starts/at",
    (d) => {
      d.ladder.starts.at = "expected-home";
    },
  ],
  [
    "unless 'late-message'",
    N,
    "refused",
    "not-in-list",
    "/ladder/starts/unless",
    (d) => {
      d.ladder.starts.unless = "late-message";
    },
  ],
  [
    "endsWith each-visitor-found",
    N,
    "refused",
    "not-in-list",
    "/ladder/steps/0/endsWith",
    (d) => {
      d.ladder.steps[0].endsWith = "each-visitor-found";
    },
  ],
  [
    "channel 'phone'",
    N,
    "refused",
    "entry-misfit",
    "/ladder/steps/0/doneBy/0/where/channel",
    (d) => {
      d.ladder.steps[0].doneBy[0].where.channel = "phone";
    },
  ],
  [
    "require in says",
    N,
    "refused",
    "unknown-key",
    "/rules/2/says/require",
    (d) => {
      const r = rule(d, "by-invitation");
      r.says.require = r.require;
      delete r.require;
    },
  ],
  [
    "gate inside require",
    N,
    "refused",
    "unknown-key",
    "/rules/2/require/gate",
    (d) => {
      const r = rule(d, "by-invitation");
      r.require = { ...r.require, gate: true };
      delete r.gate;
    },
  ],
  [
    "cites inside says",
    N,
    "refused",
    "unknown-key",
    "/rules/2/says/cites",
    (d) => {
      const r = rule(d, "by-invitation");
      r.says.cites = ["SALT-3"];
    },
  ],
  [
    "timer put among rules",
    N,
    "refused",
    "unknown-kind",
    "/rules/13/kind",
    (d) => {
      d.rules.push(d.timers.pop());
    },
  ],
  [
    "rule put among timers",
    N,
    "refused",
    "missing",
    "/timers/4/part",
    (d) => {
      d.timers.push(d.rules.shift());
    },
  ],
  [
    "fact put among events",
    N,
    "refused",
    "bad-format",
    "/events/6/id",
    (d) => {
      d.events.push(d.facts.pop());
    },
  ],
  [
    "setting as array",
    N,
    "refused",
    "wrong-type",
    "/settings",
    (d) => {
      d.settings = Object.keys(d.settings).map((id) => ({ id, ...(d.settings[id] as object) }));
    },
  ],
  [
    "forEach on a fact of another thing",
    N,
    "warned",
    "same-for-each",
    "/rules/7/forEach",
    (d) => {
      rule(d, "charged-phone").forEach = "vehicle";
    },
  ],
  [
    "number in the rule itself beside the setting that says it",
    N,
    "refused",
    "number-in-settings",
    "/rules/5/require",
    (d) => {
      rule(d, "not-too-long").require.atMost = 45;
    },
  ],
  [
    "case's own fact in the household",
    N,
    "warned",
    "case-fails",
    "/cases/0/expect/verdict",
    (d) => {
      const v = d.cases[0].visit;
      v.household.own = v.own;
      delete v.own;
    },
  ],
  [
    "case's own event as an event type",
    N,
    "warned",
    "case-not-a-visit",
    "/cases/0/visit/events/0/type",
    (d) => {
      d.cases[0].visit.events[0] = { type: "invitation-sent", id: "e1", at: "2026-06-01T09:00:00+01:00" };
    },
  ],
  [
    "setting value as a word 'two'",
    N,
    "refused",
    "setting-value",
    "/settings/visitors.each/value",
    (d) => {
      d.settings["visitors.each"].value = "two";
    },
  ],
  [
    "setting value '2'",
    N,
    "refused",
    "setting-value",
    "/settings/visitors.each/value",
    (d) => {
      d.settings["visitors.each"].value = "2";
    },
  ],
  [
    "time '3pm'",
    N,
    "refused",
    "setting-value",
    "/settings/hours.until/value",
    (d) => {
      d.settings["hours.until"].value = "3pm";
    },
  ],
  [
    "time '15.00'",
    N,
    "refused",
    "setting-value",
    "/settings/hours.until/value",
    (d) => {
      d.settings["hours.until"].value = "15.00";
    },
  ],
  [
    "time 1500 as number",
    N,
    "refused",
    "setting-value",
    "/settings/hours.until/value",
    (d) => {
      d.settings["hours.until"].value = 1500;
    },
  ],
  [
    "three in the night for three in the afternoon",
    N,
    "warned",
    "hour-at-night",
    "/settings/hours.until/value",
    (d) => {
      d.settings["hours.until"].value = "03:00";
    },
  ],
  [
    "strength array",
    N,
    "refused",
    "not-in-list",
    "/rules/2/strength",
    (d) => {
      rule(d, "by-invitation").strength = ["must"];
    },
  ],
  [
    "cites as a string",
    N,
    "refused",
    "wrong-type",
    "/rules/2/cites",
    (d) => {
      rule(d, "by-invitation").cites = "SALT-3";
    },
  ],
  [
    "gate 'yes'",
    N,
    "refused",
    "wrong-type",
    "/rules/2/gate",
    (d) => {
      rule(d, "by-invitation").gate = "yes";
    },
  ],
  [
    "yes-no fact is 'yes'",
    N,
    "refused",
    "value-misfit",
    "/rules/2/require",
    (d) => {
      rule(d, "by-invitation").require.is = "yes";
    },
  ],
  [
    "word fact options as text",
    N,
    "refused",
    "wrong-type",
    "/facts/0/options",
    (d) => {
      d.facts[0] = { ...d.facts[0], type: "word", options: "yes, no", noun: "the answer" };
      delete d.facts[0].words;
    },
  ],
  [
    "grace as negative",
    N,
    "refused",
    "setting-misfit",
    "/ladder/starts/grace",
    (d) => {
      d.settings["overdue.grace"].value = -10;
    },
  ],
  [
    "attempts 1.5",
    N,
    "refused",
    "setting-misfit",
    "/ladder/steps/0/attempts",
    (d) => {
      d.settings["overdue.attempts"].value = 1.5;
    },
  ],
  [
    "a value with its unit in it",
    N,
    "refused",
    "setting-value",
    "/settings/visit.longest/value",
    (d) => {
      d.settings["visit.longest"].value = "45 minutes";
    },
  ],
  [
    "the same rule pasted twice under another id",
    N,
    "warned",
    "rules-say-the-same",
    "/rules/13",
    (d) => {
      d.rules.push({ ...rule(d, "by-invitation"), id: "by-invitation-2" });
    },
  ],
  [
    "a rule pasted with one number changed",
    N,
    "warned",
    "numbers-differ",
    "/rules/13",
    (d) => {
      d.settings["visitors.other"] = set(3, { unit: "members of staff", describes: "the staff" });
      d.rules.push({
        ...rule(d, "always-in-pairs"),
        id: "pairs-2",
        require: { fact: "visitorCount", atLeast: { setting: "visitors.other" } },
      });
    },
  ],
  [
    "a timer pasted with another actor",
    N,
    "warned",
    "timer-unasked",
    "/timers/4",
    (d) => {
      d.timers.push({ ...timer(d, "write-up"), id: "write-up-2", actor: "manager" });
    },
  ],
  [
    "two facts with the same question",
    N,
    "warned",
    "fact-unused",
    "/facts/2",
    (d) => {
      d.facts.push({ ...d.facts[0], id: "familyAccepts" });
    },
  ],
  [
    "two events with the same words",
    N,
    "warned",
    "event-unused",
    "/events/6",
    (d) => {
      d.events.push({ ...d.events[0], id: "invited" });
    },
  ],
  [
    "two settings of the same thing with two values",
    N,
    "warned",
    "numbers-differ",
    "/rules/13",
    (d) => {
      d.settings["visit.max"] = { ...d.settings["visit.longest"], value: 60 };
      d.rules.push(
        duty("second-length", { fact: "visitMinutes", atMost: { setting: "visit.max" } }, { strength: "should" }),
      );
    },
  ],
  [
    "case id twice",
    N,
    "refused",
    "name-repeated",
    "/cases/8/id",
    (d) => {
      d.cases.push(d.cases[0]);
    },
  ],
  [
    "two roles with one title",
    N,
    "warned",
    "title-twice",
    "/roles/3/title",
    (d) => {
      d.roles[3].title = d.roles[2].title;
    },
  ],
  [
    "one step pasted twice",
    N,
    "warned",
    "step-twice",
    "/ladder/steps/3",
    (d) => {
      d.ladder.steps.push({ ...d.ladder.steps[1], id: "drive-2" });
    },
  ],
  [
    "at least two and at most one",
    N,
    "warned",
    "rules-disagree",
    "/rules/0",
    (d) => {
      d.settings["visitors.most"] = set(1, { unit: "members of staff" });
      d.rules.push(duty("at-most-one", { fact: "visitorCount", atMost: { setting: "visitors.most" } }));
    },
  ],
  [
    "hours swapped",
    N,
    "warned",
    "hours-crossed",
    "/settings/hours.until/value",
    (d) => {
      d.settings["hours.from"].value = "15:00";
      d.settings["hours.until"].value = "09:15";
    },
  ],
  [
    "atLeast for atMost in the length",
    N,
    "warned",
    "sentence-contradicts",
    "/rules/5/says/asks",
    (d) => {
      const r = rule(d, "not-too-long");
      r.require = { fact: "visitMinutes", atLeast: { setting: "visit.longest" } };
    },
  ],
  [
    "ban what a duty requires",
    N,
    "warned",
    "rules-disagree",
    "/rules/9",
    (d) => {
      d.rules.push({
        kind: "ban",
        id: "no-parent",
        cites: ["SALT-10"],
        strength: "must",
        phase: "during",
        forbid: { fact: "parentOrCarerPresent", is: true },
        says: { asks: "No parent is there." },
      });
    },
  ],
  [
    "when and require the same",
    N,
    "warned",
    "rule-never-broken",
    "/rules/2",
    (d) => {
      rule(d, "by-invitation").when = { fact: "invitationAccepted", is: true };
    },
  ],
  [
    "when contradicts require",
    N,
    "warned",
    "rule-never-kept",
    "/rules/2",
    (d) => {
      rule(d, "by-invitation").when = { fact: "invitationAccepted", is: false };
    },
  ],
  [
    "all of two weekdays",
    N,
    "warned",
    "rule-never-kept",
    "/rules/13",
    (d) => {
      d.rules.push(
        duty("two-days", {
          all: [
            { fact: "weekday", is: "monday" },
            { fact: "weekday", is: "tuesday" },
          ],
        }),
      );
    },
  ],
  [
    "any of is and is not",
    N,
    "warned",
    "rule-never-broken",
    "/rules/13",
    (d) => {
      d.rules.push(
        duty("anything", {
          any: [
            { fact: "invitationAccepted", is: true },
            { fact: "invitationAccepted", is: false },
          ],
        }),
      );
    },
  ],
  [
    "negative: not of not",
    N,
    "warned",
    "not-twice",
    "/rules/2",
    (d) => {
      rule(d, "by-invitation").require = { not: { not: { fact: "invitationAccepted", is: true } } };
    },
  ],
  [
    "negative: is false for true",
    N,
    "warned",
    "case-fails",
    "/cases/0/expect/verdict",
    (d) => {
      rule(d, "by-invitation").require.is = false;
    },
  ],
  [
    "ban of the good thing",
    N,
    "warned",
    "case-fails",
    "/cases/0/expect/verdict",
    (d) => {
      const r = rule(d, "by-invitation");
      r.kind = "ban";
      r.forbid = r.require;
      delete r.require;
    },
  ],
  [
    "photograph rule upside down",
    N,
    "warned",
    "case-fails",
    "/cases/6/expect/findings/photographs-agreed",
    (d) => {
      rule(d, "photographs-agreed").when.is = false;
    },
  ],
  [
    "grace 10 hours",
    N,
    "warned",
    "number-unusual",
    "/settings/overdue.grace/value",
    (d) => {
      d.settings["overdue.grace"].unit = "hours";
    },
  ],
  [
    "visit 45 hours",
    N,
    "refused",
    "unit-misfit",
    "/settings/visit.longest/unit",
    (d) => {
      d.settings["visit.longest"].unit = "hours";
    },
  ],
  [
    "an invitation seven years ahead",
    N,
    "refused",
    "length-too-long",
    "/settings/invitation.ahead/value",
    (d) => {
      d.settings["invitation.ahead"].unit = "years";
    },
  ],
  [
    "drive after 10 days",
    N,
    "warned",
    "number-unusual",
    "/settings/overdue.drive/value",
    (d) => {
      d.settings["overdue.drive"].unit = "days";
    },
  ],
  [
    "calls 300 minutes apart",
    N,
    "warned",
    "number-unusual",
    "/settings/overdue.spacing/value",
    (d) => {
      d.settings["overdue.spacing"].value = 300;
    },
  ],
  [
    "offer in 500 working days",
    N,
    "refused",
    "too-big",
    "/settings/offer.days/value",
    (d) => {
      d.settings["offer.days"].value = 500;
    },
  ],
  [
    "visitors 20",
    N,
    "warned",
    "number-unusual",
    "/settings/visitors.each/value",
    (d) => {
      d.settings["visitors.each"].value = 20;
    },
  ],
  [
    "acknowledgement 5 hours",
    N,
    "warned",
    "number-unusual",
    "/settings/overdue.acknowledgement/value",
    (d) => {
      d.settings["overdue.acknowledgement"].unit = "hours";
    },
  ],
  [
    "own ladder starts with an event nobody records",
    C,
    "refused",
    "unknown-event",
    "/ladders/0/starts/from/event",
    (d) => {
      d.ladders[0].starts.from.event = "door-closed";
    },
  ],
  [
    "own ladder ends by the event that starts it",
    C,
    "warned",
    "ladder-ends-at-once",
    "/ladders/0/ends/doneBy/0",
    (d) => {
      d.ladders[0].ends.doneBy = [{ event: "nobody-home" }];
    },
  ],
  [
    "ladder ends when always",
    C,
    "warned",
    "ladder-ends-at-once",
    "/ladders/0/ends/when",
    (d) => {
      d.ladders[0].ends = { when: { fact: "nobodyHome", is: true }, says: "It ends." };
    },
  ],
  [
    "forbids what a step does",
    C,
    "warned",
    "ladder-forbids-itself",
    "/ladders/0/forbids/0/event",
    (d) => {
      d.ladders[0].forbids[0].event = "note-left";
    },
  ],
  [
    "two steps by the same event",
    C,
    "warned",
    "event-unused",
    "/events/2",
    (d) => {
      d.ladders[0].steps[3].doneBy = [{ event: "looked-around" }];
    },
  ],
  [
    "step before the start: notBefore longer than within",
    C,
    "refused",
    "earliest-too-late",
    "/ladders/0/steps/0/notBefore",
    (d) => {
      d.settings["door.later"] = set(60, { unit: "minutes" });
      d.ladders[0].steps[0].notBefore = { setting: "door.later" };
    },
  ],
  [
    "spacing without attempts",
    C,
    "refused",
    "spacing-of-one",
    "/ladders/0/steps/0/spacing",
    (d) => {
      d.ladders[0].steps[0].spacing = { setting: "door.knock" };
    },
  ],
  [
    "within shorter than attempts times spacing",
    C,
    "warned",
    "case-fails",
    "/cases/3/expect/findings/knock-again",
    (d) => {
      d.settings["knock.times"] = set(5);
      d.settings["knock.apart"] = set(10, { unit: "minutes" });
      Object.assign(d.ladders[0].steps[0], {
        attempts: { setting: "knock.times" },
        spacing: { setting: "knock.apart" },
      });
    },
  ],
  [
    "steps empty",
    C,
    "refused",
    "too-short",
    "/ladders/0/steps",
    (d) => {
      d.ladders[0].steps = [];
    },
  ],
  [
    "role that stands out of hours is gone",
    C,
    "refused",
    "word-nearly-known",
    "/timers/1/doneBy/0/where/to",
    (d) => {
      d.roles = d.roles.filter((r: Draft) => r.id !== "night-manager");
    },
  ],
  [
    "the police before the call",
    N,
    "warned",
    "police-first",
    "/ladder/steps/0",
    (d) => {
      d.ladder.steps.reverse();
    },
  ],
  [
    "the police alone never",
    N,
    "warned",
    "setting-unused",
    "/settings/overdue.police",
    (d) => {
      d.ladder.steps.pop();
    },
  ],
  [
    "timer from an event that cannot come before its limit",
    N,
    "warned",
    "limit-before-start",
    "/timers/2/by/moment",
    (d) => {
      timer(d, "tell-office").from = { event: "back" };
    },
  ],
  [
    "timer done by its own start",
    N,
    "warned",
    "timer-done-at-once",
    "/timers/3/doneBy/0",
    (d) => {
      timer(d, "write-up").doneBy = [{ event: "back" }];
    },
  ],
  [
    "keptInTime of a timer that is not there",
    N,
    "refused",
    "unknown-timer",
    "/rules/11/require",
    (d) => {
      rule(d, "write-up-kept").require.timer = "writeup";
    },
  ],
  [
    "keptInTime of another timer",
    N,
    "warned",
    "timer-unasked",
    "/timers/3",
    (d) => {
      rule(d, "write-up-kept").require.timer = "tell-office";
    },
  ],
  [
    "timer with no rule or phase",
    N,
    "warned",
    "timer-unasked",
    "/timers/3",
    (d) => {
      d.rules = d.rules.filter((r: Draft) => r.id !== "write-up-kept");
    },
  ],
  [
    "before rule on after fact",
    N,
    "warned",
    "phase-too-early",
    "/rules/11/phase",
    (d) => {
      rule(d, "write-up-kept").phase = "before";
      rule(d, "write-up-kept").gate = true;
    },
  ],
  [
    "gate on during",
    N,
    "refused",
    "gate-too-late",
    "/rules/9/gate",
    (d) => {
      rule(d, "parent-stays").gate = true;
    },
  ],
  [
    "date reviewed before dated",
    N,
    "refused",
    "dates-reversed",
    "/dates/1/on",
    (d) => {
      d.dates = [
        { what: "dated", on: "2026-09-01", cites: ["SALT-1"] },
        { what: "review-due", on: "2025-09-01", cites: ["SALT-1"] },
      ];
    },
  ],
  [
    "date as 1/9/2026",
    N,
    "refused",
    "bad-format",
    "/dates/0/on",
    (d) => {
      d.dates = [{ what: "dated", on: "01/09/2026", cites: ["SALT-1"] }];
    },
  ],
  [
    "date 2026-9-1",
    N,
    "refused",
    "bad-format",
    "/dates/0/on",
    (d) => {
      d.dates = [{ what: "dated", on: "2026-9-1", cites: ["SALT-1"] }];
    },
  ],
  [
    "weekday 'Monday'",
    N,
    "refused",
    "word-misfit",
    "/rules/13/require",
    (d) => {
      d.rules.push(duty("x", { fact: "weekday", in: ["Monday"] }));
    },
  ],
  [
    "weekday 'mon'",
    N,
    "refused",
    "word-misfit",
    "/rules/13/require",
    (d) => {
      d.rules.push(duty("x", { fact: "weekday", in: ["mon"] }));
    },
  ],
  [
    "a weekday twice",
    N,
    "warned",
    "word-twice",
    "/rules/13/require/in/1",
    (d) => {
      d.rules.push(duty("x", { fact: "weekday", in: ["monday", "monday"] }));
    },
  ],
  [
    "range of a number reversed by all",
    N,
    "warned",
    "rule-never-kept",
    "/rules/13",
    (d) => {
      d.settings.lo = set(60, { unit: "minutes" });
      d.settings.hi = set(30, { unit: "minutes" });
      d.rules.push(
        duty("x", {
          all: [
            { fact: "visitMinutes", atLeast: { setting: "lo" } },
            { fact: "visitMinutes", atMost: { setting: "hi" } },
          ],
        }),
      );
    },
  ],
  [
    "placeholder misspelt",
    N,
    "refused",
    "unknown-setting",
    "/rules/5/says/asks",
    (d) => {
      rule(d, "not-too-long").says.asks = "A visit takes at most {setting:visit.longst} minutes.";
    },
  ],
  [
    "placeholder in double braces",
    N,
    "refused",
    "sentence-place",
    "/rules/5/says/asks",
    (d) => {
      rule(d, "not-too-long").says.asks = "A visit takes at most {{visit.longest}} minutes.";
    },
  ],
  [
    "placeholder without its kind",
    N,
    "refused",
    "sentence-place",
    "/rules/5/says/asks",
    (d) => {
      rule(d, "not-too-long").says.asks = "A visit takes at most {visit.longest} minutes.";
    },
  ],
  [
    "number in the sentence unlike the setting",
    N,
    "warned",
    "number-said-otherwise",
    "/rules/5/says/asks",
    (d) => {
      rule(d, "not-too-long").says.asks = "A visit takes at most 60 minutes.";
    },
  ],
  [
    "number word in the sentence unlike the setting",
    C,
    "warned",
    "number-said-otherwise",
    "/timers/1/says",
    (d) => {
      d.settings["door.manager"].value = 20;
    },
  ],
  [
    "sentence of another rule",
    N,
    "warned",
    "sentence-twice",
    "/rules/8/says/asks",
    (d) => {
      rule(d, "charged-phone").says = rule(d, "tell-office-kept").says;
    },
  ],
  [
    "TODO left in a sentence",
    N,
    "warned",
    "sentence-unfinished",
    "/rules/7/says/asks",
    (d) => {
      rule(d, "charged-phone").says.asks = "TODO";
    },
  ],
  [
    "setting origin misspelt",
    N,
    "refused",
    "unknown-kind",
    "/settings/overdue.spacing/origin",
    (d) => {
      d.settings["overdue.spacing"].origin = "school set";
    },
  ],
  [
    "stated with by",
    N,
    "refused",
    "unknown-key",
    "/settings/visit.longest/by",
    (d) => {
      d.settings["visit.longest"].by = "Manager";
    },
  ],
  [
    "school-set without by",
    N,
    "refused",
    "missing",
    "/settings/overdue.spacing/by",
    (d) => {
      delete d.settings["overdue.spacing"].by;
    },
  ],
  [
    "stated without cites",
    N,
    "refused",
    "missing",
    "/settings/visit.longest/cites",
    (d) => {
      delete d.settings["visit.longest"].cites;
    },
  ],
  [
    "unused setting",
    N,
    "warned",
    "setting-unused",
    "/settings/spare",
    (d) => {
      d.settings["spare"] = set(3);
    },
  ],
  [
    "unused fact",
    N,
    "warned",
    "fact-unused",
    "/facts/2",
    (d) => {
      d.facts.push({
        ...d.facts[0],
        id: "spareFact",
        asks: "Is it spare?",
        words: { yes: "it is spare", no: "it is not spare" },
      });
    },
  ],
  [
    "unused event",
    N,
    "warned",
    "event-unused",
    "/events/6",
    (d) => {
      d.events.push({ ...d.events[0], id: "spare-event", words: { yes: "spare", no: "not spare" } });
    },
  ],
  [
    "cites a clause of another policy's code",
    N,
    "warned",
    "clause-nearly",
    "/rules/2/cites/0",
    (d) => {
      rule(d, "by-invitation").cites = ["SLAT-3"];
    },
  ],
  [
    "cites with a space",
    N,
    "refused",
    "bad-format",
    "/rules/2/cites/0",
    (d) => {
      rule(d, "by-invitation").cites = ["SALT 3"];
    },
  ],
  [
    "cites in small letters",
    N,
    "warned",
    "clause-nearly",
    "/rules/2/cites/0",
    (d) => {
      rule(d, "by-invitation").cites = ["salt-3"];
    },
  ],
  [
    "fact id with a hyphen",
    N,
    "refused",
    "bad-format",
    "/facts/0/id",
    (d) => {
      d.facts[0].id = "invitation-accepted";
    },
  ],
  [
    "fact id that is built in",
    N,
    "refused",
    "name-taken",
    "/facts/0/id",
    (d) => {
      d.facts[0].id = "entered";
    },
  ],
  [
    "event id that is built in",
    N,
    "refused",
    "name-taken",
    "/events/0/id",
    (d) => {
      d.events[0].id = "departed";
    },
  ],
  [
    "fact 'of' child",
    N,
    "refused",
    "not-in-list",
    "/facts/0/of",
    (d) => {
      d.facts[0].of = "child";
    },
  ],
  [
    "type yesno",
    N,
    "refused",
    "unknown-kind",
    "/facts/0/type",
    (d) => {
      d.facts[0].type = "yesno";
    },
  ],
  [
    "words yes and no the same",
    N,
    "refused",
    "words-alike",
    "/facts/0/words/no",
    (d) => {
      d.facts[0].words.no = d.facts[0].words.yes;
    },
  ],
  [
    "words yes and no swapped",
    N,
    "warned",
    "words-swapped",
    "/facts/0/words",
    (d) => {
      const w = d.facts[0].words;
      d.facts[0].words = { yes: w.no, no: w.yes };
    },
  ],
  [
    "word options with one only",
    N,
    "refused",
    "too-short",
    "/facts/2/options",
    (d) => {
      d.facts.push({ id: "howMany", of: "visit", type: "word", describes: "x", noun: "the x", options: ["one"] });
      d.rules.push(duty("x", { fact: "howMany", is: "one" }));
    },
  ],
  [
    "option misspelt in rule",
    N,
    "refused",
    "word-misfit",
    "/rules/13/require",
    (d) => {
      d.facts.push({
        id: "consentForm",
        of: "home",
        type: "word",
        describes: "x",
        noun: "the form of consent",
        options: ["by-word", "in-writing"],
      });
      d.rules.push(duty("x", { fact: "consentForm", is: "in writing" }));
    },
  ],
  [
    "option twice",
    N,
    "refused",
    "name-repeated",
    "/facts/2/options/1",
    (d) => {
      d.facts.push({
        id: "consentForm",
        of: "home",
        type: "word",
        describes: "x",
        noun: "the form of consent",
        options: ["by-word", "by-word"],
      });
      d.rules.push(duty("x", { fact: "consentForm", is: "by-word" }));
    },
  ],
  [
    "number fact compared to a setting of minutes though leaflets",
    N,
    "refused",
    "unit-misfit",
    "/settings/visit.longest/unit",
    (d) => {
      d.facts.push({
        id: "leaflets",
        of: "visit",
        type: "number",
        describes: "x",
        noun: "the number of leaflets",
        unit: "leaflets",
      });
      d.rules.push(duty("x", { fact: "leaflets", atMost: { setting: "visit.longest" } }));
    },
  ],
  [
    "visit minutes compared with a count of staff",
    N,
    "refused",
    "unit-misfit",
    "/settings/visitors.each/unit",
    (d) => {
      rule(d, "not-too-long").require.atMost.setting = "visitors.each";
    },
  ],
  [
    "staff count compared with minutes",
    N,
    "refused",
    "too-big",
    "/settings/visit.longest/value",
    (d) => {
      rule(d, "always-in-pairs").require.atLeast.setting = "visit.longest";
    },
  ],
  [
    "arrival clock compared with leaving limit",
    N,
    "warned",
    "hours-crossed",
    "/settings/hours.until/value",
    (d) => {
      rule(d, "in-nursery-hours").require.all[0].atLeast.setting = "hours.until";
    },
  ],
  [
    "case expects wrong rule",
    N,
    "warned",
    "case-fails",
    "/cases/0/expect/findings/always-in-pars",
    (d) => {
      d.cases[0].expect.findings["always-in-pars"] = "none";
    },
  ],
  [
    "case expects a wrong outcome word",
    N,
    "refused",
    "not-in-list",
    "/cases/0/expect/findings/always-in-pairs",
    (d) => {
      d.cases[0].expect.findings["always-in-pairs"] = "ok";
    },
  ],
  [
    "case expects verdict nogo",
    N,
    "refused",
    "not-in-list",
    "/cases/0/expect/verdict",
    (d) => {
      d.cases[0].expect.verdict = "nogo";
    },
  ],
  [
    "case expects nothing",
    N,
    "warned",
    "case-asks-nothing",
    "/cases/0/expect",
    (d) => {
      d.cases[0].expect = {};
    },
  ],
  [
    "case now without zone",
    N,
    "refused",
    "instant-without-offset",
    "/cases/0/now",
    (d) => {
      d.cases[0].now = "2026-06-09T09:00:00";
    },
  ],
  [
    "case now after all",
    N,
    "warned",
    "case-fails",
    "/cases/0/expect/verdict",
    (d) => {
      d.cases[0].now = "2036-06-09T09:00:00+01:00";
    },
  ],
  [
    "case with visit broken",
    N,
    "warned",
    "case-not-a-visit",
    "/cases/0/visit/visitors",
    (d) => {
      delete d.cases[0].visit.visitors;
    },
  ],
  [
    "case with own fact misspelt",
    N,
    "warned",
    "case-not-a-visit",
    "/cases/0/visit/own/invitationAcepted",
    (d) => {
      const o = d.cases[0].visit.own;
      o.invitationAcepted = o.invitationAccepted;
      delete o.invitationAccepted;
      d.cases[0].expect = { findings: { "always-in-pairs": "none" } };
    },
  ],
  [
    "case with own fact of other type",
    N,
    "warned",
    "case-not-a-visit",
    "/cases/0/visit/own/invitationAccepted",
    (d) => {
      d.cases[0].visit.own.invitationAccepted = "yes";
      d.cases[0].expect = { findings: { "always-in-pairs": "none" } };
    },
  ],
  [
    "case with own event misspelt",
    N,
    "warned",
    "case-not-a-visit",
    "/cases/0/visit/events/0/what",
    (d) => {
      d.cases[0].visit.events[0].what = "invitation-snt";
      d.cases[0].expect = { findings: { "always-in-pairs": "none" } };
    },
  ],
  [
    "role kind 'team'",
    N,
    "refused",
    "not-in-list",
    "/roles/4/kind",
    (d) => {
      d.roles[4].kind = "team";
    },
  ],
  [
    "role with id of capital",
    N,
    "refused",
    "bad-format",
    "/roles/2/id",
    (d) => {
      d.roles[2].id = "Manager";
    },
  ],
  [
    "visitor rings the visitors",
    N,
    "warned",
    "missing-looks",
    "/ladder/steps/0/actor",
    (d) => {
      d.ladder.steps[0].actor = "visitor";
    },
  ],
  [
    "visitor drives to look for themselves",
    N,
    "warned",
    "missing-looks",
    "/ladder/steps/1/actor",
    (d) => {
      d.ladder.steps[1].actor = "visitor";
    },
  ],
  [
    "calls every sixty hours",
    "charity-check-calls",
    "warned",
    "number-unusual",
    "/settings/calls.alone/value",
    (d) => {
      d.settings["calls.alone"].unit = "hours";
    },
  ],
  [
    "too late with an event that comes before its start",
    "therapy-at-home",
    "warned",
    "limit-before-start",
    "/timers/1/until",
    (d) => {
      d.timers[1].until = "departed";
    },
  ],
  [
    "a document that is looked at again every twelve minutes",
    "youth-club",
    "warned",
    "number-unusual",
    "/settings/review.every/value",
    (d) => {
      d.settings["review.every"].unit = "minutes";
    },
  ],
  [
    "a document that extends itself",
    "youth-club",
    "refused",
    "extends-itself",
    "/extends",
    (d) => {
      d.extends = "youth-club";
    },
  ],
];
