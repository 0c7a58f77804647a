"""Where the duties of a policy stand: when each began, its last instant in time, when it was done, and when that changes."""
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from escalation_clock import FAMILY, MINUTE, OUTCOME, OUTSIDE, OWN_TIMES, PARENT, UTC, counts, fits, instant, known, late_from, length, may_fit, minute, value

LONDON = ZoneInfo("Europe/London")
GONE = {"left", "going-home", "back"}
NEVER, ALWAYS = datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)
FORESEEN = {"expected-departure": "departed", "expected-arrival": "arrived", "expected-entry": "entered", "expected-leave-home": "left", "expected-return": "back"}
ASKED = {
    "immediate-danger": {"event": "danger", "where": {"immediate": True}},
    "police-called-in-danger": {"event": "police-called", "ifGiven": {"purpose": ["danger", "child-at-risk", "other"]}},
    "child-harmed": {"event": "child-at-risk", "where": {"degree": "harmed"}},
    "child-at-serious-risk": {"event": "child-at-risk", "where": {"degree": "serious-risk"}},
    "still-concerned": {"event": "agency-told", "where": {"stillConcerned": True}},
    "cancelled-for-safety": {"event": "cancelled", "where": {"because": "safety"}},
    "cancelled-for-animals": {"event": "cancelled", "where": {"because": "animals"}},
}


# What the conditions of the policies' timers ask for, each by its own name here.
NEEDS = {
    ("announced", "pre-arranged"): "pre-arranged",
    ("latenessAnnounced", True): "lateness-announced",
    ("latenessAnnounced", False): "lateness-not-announced",
    ("latenessAnnouncedBefore", True): "lateness-announced-before",
    ("latenessAnnouncedBefore", False): "lateness-not-announced-before",
    ("familyAbsent", True): "nobody-home",
    ("nobodyHome", True): "not-met",
    ("visitCompleted", True): "met",
    ("parentReached", False): "parent-not-reached",
    ("parentReached", True): "parent-reached",
    ("concernRemains", True): "still-concerned",
    ("cancelled", True): "cancelled",
    ("visitOver", True): "left",
    ("doorstepFormInTime", False): "form-missing",
    ("agreementMade", True): "agreement-made",
    ("immediateDanger", True): "immediate-danger",
    ("policeCalledInDanger", True): "police-called-in-danger",
    ("monthsSinceAgreement", None): "months-since-agreement",
    ("cancelledByStaff", True): "cancelled-by-staff",
    ("cancelledBecause", "safety"): "cancelled-for-safety",
    ("cancelledBecause", "animals"): "cancelled-for-animals",
    ("firstVisit", True): "first-visit",
    ("agreementsBroken", None): "agreement-broken",
    ("attendanceKeepsFalling", True): "attendance-still-falling",
    ("carrierAbsent", True): "child-absent",
    ("carrierAbsent", False): "child-not-absent",
    ("aPupilOnRoll", True): "pupil-on-roll",
    ("aPupilOnRoll", None): "roll-not-known",
    ("firstVisit", False): "later-visit",
    ("fullAssessmentOnForm", True): "assessment-on-form",
    ("childAtRisk", True): ("child-at-risk", "child-found-alone"),
    ("childAtSeriousRisk", True): ("child-harmed", "child-at-serious-risk"),
    ("dangerInTheHome", True): "danger-in-the-home",
    ("assessmentSignedOff", True): "assessment-signed-off",
}
PAST = {"arrived": ["nobody-home", "entered", "left"], "entered": ["left"]}
HEADS = ["headteacher", "head-teacher", "head"]
JOURNEY = ["cancelled", "departed", "arrived", "entered", "left", "nobody-home", "back", "signed-in"]
EACH = {"incident": "incident", "concern": "concern", "follow-up": "follow-up-raised"}


def need_of(part):
    """One part of a condition by its name here; of several that any will do, all their names."""
    if "any" in part:
        return tuple(need_of(each) for each in part["any"])
    if "all" in part:
        return frozenset(need_of(each) for each in part["all"])
    if "setting" in part:
        return "always" if value(part) == part["is"] else "never"
    if "not" in part:
        # "not known to be": whether it is recorded at all stands beside it
        told = [each for each in part["not"]["all"] if "recorded" not in each]
        return "not-" + need_of(told[0])
    return NEEDS[(part["fact"], part.get("is"))]


def needs_of(timer):
    """Everything that has to have come up before a timer arises: the parts of its condition, and the thing that it is about."""
    when = timer.get("when")
    parts = [] if when is None else when.get("all", [when])
    found = [need_of(part) for part in parts]
    return found + [EACH[each] for each in [timer.get("each")] if each in EACH]


def limit_of(rule, start, calendar):
    if rule["kind"] == "elapsed":
        return start + length(value(rule["period"]))
    if rule["kind"] == "by-then":
        return start
    if rule["kind"] == "school-days":
        day = calendar.school_day_after(calendar.day_of(start))
        return calendar.at(day, "23:59") if day else NEVER
    if rule["kind"] == "end-of-working-day":
        day = calendar.day_of(start)
        hours = calendar.school["hours"].get(day.strftime("%A").lower())
        end = calendar.at(day, hours["until"]) if hours and calendar.has_staff(day) else NEVER
        return NEVER if end != NEVER and late_from(end) <= start else end
    return NEVER


def first(events, pattern):
    return next((instant(event["at"]) for event in events if fits(event, pattern)), NEVER)


def announces_lateness(event):
    if event["type"] == "contact":
        return event["from"] in FAMILY and any(said["what"] == "late" for said in event.get("says", []))
    return event["type"] == "lateness-announced" and event["by"] in FAMILY


def rings_parent(event):
    return event["type"] == "parent-rung" or event["type"] == "contact" and event["channel"] == "call" and event["to"] in PARENT


def reaches_parent(event):
    if rings_parent(event):
        return event.get("answered") is True
    return event["type"] == "contact" and event["from"] in PARENT and event.get("answered") is not False


class Duty:
    """One duty of a visit. `events` are those that are known; `ladder` is where the visitors stand; `whose` it is where they are expected apart."""

    def __init__(self, duty, visit, events, ladder, calendar, whose=None):
        self.whose = set(ladder.visitors) if whose is None else whose
        self.needs = needs_of(duty)
        self.duty, self.visit, self.events, self.ladder, self.calendar = duty, visit, events, ladder, calendar
        self.leg, self.before = duty["part"] == "leg", duty["by"]["kind"] == "before"
        self.all_back = self.back_at()
        self.start = self.begins()
        self.done = self.done_at(fits)
        # what may have been done, and nobody can tell: it is asked about, and never late
        self.perhaps = self.done == NEVER and self.done_at(may_fit) != NEVER
        self.limit = self.last()

    def planned(self, moment):
        if moment == "arranged-start":
            announced = self.visit.get("announced", {})
            return instant(announced["start"]) if announced.get("status") == "pre-arranged" else NEVER
        text = self.visit["times"].get(OWN_TIMES[moment])
        return instant(text) if text else NEVER

    def back_at(self):
        # a word from elsewhere after the return, as that they go home, undoes no return
        people = [each for each in self.ladder.people.values() if not each.get("stays")]
        return max(each["moved"] for each in people) if people and all(each["place"] == "back" for each in people) else NEVER

    def begins(self):
        begins, starts = self.duty["from"], self.ladder.ladder.get("starts", {})
        if isinstance(begins, str) and self.before:
            start = ALWAYS
        elif isinstance(begins, str) and begins == starts.get("at"):
            # the grace is the ladder's own: the leg has a limit of its own
            grace = length(value(starts["grace"], "PT0M"))
            start = max(expected(self.ladder.people[each], grace) for each in self.whose)
        elif isinstance(begins, str):
            start = self.planned(begins)
        else:
            start = self.starts_with(begins)
        if start == NEVER and self.leg:
            start = self.all_back
        return max([start] + [self.occasion(each) for each in self.needs])

    def first_or_past(self, name):
        """When an event happened, or where nobody noted it the first one that comes after it at the home."""
        names = [name] + PAST.get(name, [])
        return next((at for at in (first(self.events, {"event": each}) for each in names) if at != NEVER), NEVER)

    def starts_with(self, begins):
        if "event" in begins:
            return first(self.events, begins) if {"where", "ifGiven"} & begins.keys() else self.first_or_past(begins["event"])
        if "since" in begins:
            return ALWAYS
        policy = self.ladder.policy
        deeds = [timer["doneBy"] for timer in policy["timers"] if timer["id"] == begins.get("timer")]
        return min([first(self.events, pattern) for patterns in deeds for pattern in patterns], default=NEVER)

    def met(self):
        closed = first(self.events, {"event": "nobody-home"})
        came = [event for event in self.events if event["type"] in ("family-arrived", "entered", "adult-spoken-to")]
        journey = [event["type"] for event in self.events if event["type"] in ("cancelled", "departed")]
        if journey[-1:] == ["cancelled"]:
            return NEVER
        return ALWAYS if closed == NEVER else min([instant(each["at"]) for each in came if instant(each["at"]) >= closed], default=NEVER)

    def door_closed(self):
        """When the door was last found closed: for the first time, or once more after somebody had come."""
        closed, met = NEVER, False
        for event in self.events:
            if event["type"] == "nobody-home":
                closed, met = instant(event["at"]) if closed == NEVER or met else closed, False
            met = met or event["type"] in ("family-arrived", "entered", "room-entered", "adult-spoken-to")
        return closed

    def months_on(self, agreed):
        """The start of the day on which the months of the policy are over."""
        if agreed == NEVER:
            return NEVER
        day = self.calendar.day_of(agreed)
        months = day.month - 1 + value(self.ladder.policy["settings"]["attendance.months"])
        year, month = day.year + months // 12, months % 12 + 1
        last = (datetime(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
        return self.calendar.at(day.replace(year=year, month=month, day=min(day.day, last)), "00:00")

    def since_closed(self):
        closed = first(self.events, {"event": "nobody-home"})
        return [event for event in self.events if closed == NEVER or instant(event["at"]) >= closed]

    def not_reached(self):
        calls = [event for event in self.since_closed() if rings_parent(event) and event.get("answered") is False]
        return min([instant(event["at"]) for event in calls], default=NEVER)

    def over(self):
        """Whether what the duty waited for is over: somebody came to the door after all, or the parent was reached."""
        only_if = self.needs
        if "not-met" in only_if and self.met() != NEVER:
            return True
        return {"parent-not-reached", "not-parent-reached"} & set(only_if) and any(reaches_parent(event) for event in self.since_closed())

    def occasion(self, name):
        if isinstance(name, tuple):
            return min(self.occasion(each) for each in name)
        if isinstance(name, frozenset):
            return max(self.occasion(each) for each in name)
        if name == "months-since-agreement":
            return self.months_on(first(self.events, {"event": "agreement-made"}))
        if name == "met":
            return self.met()
        if name == "nobody-home":
            return self.door_closed()
        if name == "not-met":
            return first(self.events, {"event": "nobody-home"})
        if name == "parent-not-reached":
            return self.not_reached()
        if name == "not-parent-reached":
            return ALWAYS
        if name == "pre-arranged":
            return ALWAYS if self.visit.get("announced", {}).get("status") == "pre-arranged" else NEVER
        if name in ("first-visit", "later-visit"):
            return ALWAYS if bool(self.visit["earlierVisits"]) == (name == "later-visit") else NEVER
        if name in ("child-absent", "child-not-absent"):
            closed = first(self.events, {"event": "nobody-home"})
            absent = [event for event in self.events if event["type"] == "pupil-absent" and instant(event["at"]) >= closed]
            at = instant(absent[0]["at"]) if absent else NEVER
            return at if name == "child-absent" else ALWAYS if at == NEVER else NEVER
        if name in ("pupil-on-roll", "roll-not-known"):
            rolls = [pupil.get("onRoll") for pupil in self.visit.get("household", {}).get("pupils", [])]
            known = "pupil-on-roll" if True in rolls else "none" if rolls and None not in rolls else "roll-not-known"
            return ALWAYS if name == known else NEVER
        if name == "not-assessment-on-form":
            return NEVER if self.full().get("completedOn") else ALWAYS
        if name == "danger-in-the-home":
            return self.danger_in_the_home()
        if name == "not-assessment-signed-off":
            return NEVER if self.signed_off() else ALWAYS
        if name in ("always", "never"):
            return ALWAYS if name == "always" else NEVER
        if name.startswith("lateness-"):
            start = self.visit.get("announced", {}).get("start") if name.endswith("-before") else None
            told = [event for event in self.events if announces_lateness(event)]
            told = [event for event in told if start is None or instant(event["at"]) <= instant(start)]
            at = instant(told[0]["at"]) if told else NEVER
            return at if name.startswith("lateness-announced") else NEVER if told else ALWAYS
        if name == "cancelled-by-staff":
            return first([event for event in self.events if event.get("by") not in FAMILY], {"event": "cancelled"})
        return first(self.events, ASKED.get(name, {"event": name}))

    def danger_in_the_home(self):
        """The first danger of which somebody had not left the home; on the way there nobody is in it yet."""
        arrives = self.planned("expected-arrival")
        for danger in (event for event in self.events if event["type"] == "danger" or self.is_unsafe(event)):
            at = instant(danger["at"])
            everybody = set(self.ladder.visitors)
            away = everybody if arrives != NEVER and at < arrives else set()
            for event in self.events[:self.events.index(danger)]:
                named = self.ladder.named(event, event.get("by") or event.get("from")) or everybody
                says = {said["what"] for said in event.get("says", [])}
                if event["type"] in ("left", "back", "signed-in") or says & {"leaving", "going-home"}:
                    away |= named
                elif event["type"] in ("arrived", "nobody-home", "entered"):
                    away -= named
            if (self.ladder.named(danger, danger.get("by") or danger.get("from")) or everybody) - away:
                return at
        return NEVER

    def is_unsafe(self, event):
        """Whether a visitor says that they are not safe."""
        return event["type"] == "contact" and event["from"].startswith("visitor:") and "not-safe" in {said["what"] for said in event.get("says", [])}

    def full(self):
        return self.visit.get("assessments", {}).get("full", {})

    def signed_off(self):
        """Whether somebody who may has signed the full assessment, on the form or by an event."""
        settings = self.ladder.policy["settings"]
        may = list(value(settings["signOff.roles"])) + (HEADS if value(settings["signOff.headCounts"]) else [])
        by = [self.full().get("signOff", {}).get("role")]
        by += [event.get("by") for event in self.events if event["type"] == "assessment-signed" and event.get("assessment") == "full"]
        return any(role in may for role in by)

    def leaves(self):
        return min(first(self.events, {"event": "departed"}), self.planned("expected-departure"))

    def is_stale(self, event):
        """Whether what was done on an earlier day than that of the journey does not count, and this was."""
        begins = min(self.leaves(), self.planned("expected-arrival"))
        if self.duty.get("counts") != "on-the-day" or begins == NEVER:
            return False
        return instant(event["at"]).astimezone(LONDON).date() < begins.astimezone(LONDON).date()

    def since(self):
        if self.duty.get("counts") == "afterwards":
            return self.start
        if self.leg or self.before:
            return ALWAYS
        if self.duty["from"] != {"event": "back"}:
            return self.start
        left = self.leaves()
        arisen = max([self.occasion(each) for each in self.needs if each not in EACH.values()], default=ALWAYS)
        about = max([self.occasion(each) for each in self.needs if each in EACH.values()], default=ALWAYS)
        return min(self.start, max(left if arisen == ALWAYS else arisen, about))

    def done_at(self, fits):
        missing, since = set(self.whose), self.since()
        for event in self.events:
            patterns = [pattern for pattern in self.duty["doneBy"] if fits(event, pattern)]
            # on the way, words that say what a call is for count whenever they came, any other call from the event on
            says = any("says" in pattern.get("where", {}) for pattern in patterns)
            from_start = self.leg and not self.before and not isinstance(self.duty["from"], str) and not says
            marks = {pattern["whenever"] for pattern in patterns if "whenever" in pattern}
            whenever = self.start != NEVER and (True in marks or (marks and instant(event["at"]) >= self.leaves()))
            if not patterns or not whenever and instant(event["at"]) < (self.start if from_start else since):
                continue
            if instant(event["at"]) > self.too_late() or self.is_stale(event):
                continue
            if self.leg and event["type"] == "contact" and event.get("answered") is False:
                continue
            if not self.counts_for(event):
                continue
            missing -= self.doers(event)
            if self.duty.get("each") != "visitor" or not missing:
                return instant(event["at"])
        return NEVER

    def counts_for(self, event):
        """Whether who did something does this duty: on the way a call of the visitors' own, and nothing from outside the school."""
        if self.leg and self.duty["actor"] in ("visitor", "each-visitor"):
            if event["type"] == "contact":
                return event["from"].startswith("visitor:")
            return event.get("by") not in OUTSIDE
        return counts(event, self.duty["actor"], self.ladder.policy, self.ladder.school)

    def doers(self, event):
        """Who did what an event tells: of whom the family speaks nobody knows who is back, and only signing out is the party's without a name."""
        if event["type"] in ("back", "signed-in", "signed-out") and self.ladder.is_hearsay(event.get("by")):
            return set()
        unnamed = not event.get("by") and not event.get("about") and not event.get("whole")
        return set(self.ladder.visitors) if unnamed and event["type"] == "signed-out" else self.ladder.named(event, event.get("by"))

    def last(self):
        rule, begins = self.duty["by"], self.duty["from"]
        if self.before:
            happened = first(self.events, {"event": FORESEEN[rule["moment"]]})
            return self.expected(rule["moment"]) if happened == NEVER else happened
        if self.start == NEVER:
            return NEVER
        start = self.planned(begins) if self.duty.get("limitKind") == "longest" else self.start
        return limit_of(rule, start, self.calendar)

    def closed(self):
        if not self.leg or self.duty["from"] == {"event": "back"}:
            return NEVER
        if not self.before:
            return min(self.all_back, self.too_late())
        moment = self.duty["by"]["moment"]
        happened = first(self.events, {"event": FORESEEN[moment]})
        expected = self.expected(moment)
        passed = NEVER if moment == "expected-departure" or expected == NEVER else max(late_from(expected), self.binds())
        return min(happened, passed, self.all_back)

    def expected(self, moment):
        """When an act is expected that nobody has noted: who arrived later than planned enters later too."""
        planned = self.planned(moment)
        arrived = first(self.events, {"event": "arrived"})
        return max(planned, arrived) if moment == "expected-entry" and arrived != NEVER else planned

    def binds(self):
        """From when the expected time of an act that nobody has noted breaks anything: with the first word of the journey, or when the plan is over."""
        if not self.before or any(self.tells_of_journey(event) for event in self.events):
            return ALWAYS
        back = self.planned("expected-return")
        return late_from(max(self.expected(self.duty["by"]["moment"]), ALWAYS if back == NEVER else back))

    def tells_of_journey(self, event):
        """Whether an event tells of the visitors' journey: not what somebody else does or says, and not that one of them stays."""
        if event["type"] == "cancelled":
            return self.ladder.named(event, None) in (set(), set(self.ladder.visitors))
        if event["type"] in ("back", "signed-in"):
            unnamed = not event.get("by") and not event.get("about") and not event.get("whole")
            return unnamed or any(each["place"] == "back" for each in self.ladder.people.values())
        return event["type"] in JOURNEY and (not event.get("by") and not event.get("about") or bool(self.ladder.named(event, event.get("by"))) and not self.ladder.is_hearsay(event.get("by")))

    def too_late(self):
        """What the source puts before another act cannot be done any more after that."""
        return self.first_or_past(self.duty["until"]) if "until" in self.duty else NEVER

    def past(self):
        return self.leg and self.ladder.cancelled or self.over()

    def asked_from(self, moment):
        """From when the office is asked for it: when the first of those who are out should leave, as they said themselves."""
        out = [each for each in self.ladder.people.values() if each["place"] not in GONE and not each.get("stays")]
        planned = self.planned(moment)
        return min((self.ladder.leaves_by(planned, each) for each in out), default=planned) if moment == "expected-leave-home" else planned

    def changes(self, now):
        if self.done != NEVER or self.perhaps or self.past():
            return []
        if self.start == NEVER:
            # a call that only the visitors could make stands as a question from its planned time on (W7)
            return [self.asked_from(moment) for moment, name in FORESEEN.items() if self.leg and self.duty["from"] == {"event": name} and self.planned(moment) != NEVER]
        if self.start > now:
            return [self.start]
        late = NEVER if self.limit == NEVER else max(late_from(self.limit), self.binds())
        return [late] if self.closed() > now and self.duty["doneBy"] and late != NEVER else []

    def outcome(self, now):
        if self.done == NEVER and (self.start > now or self.past()):
            return {"outcome": "none", "minutes": 0, "limit": None}
        judged = now if self.done == NEVER else self.done
        bound = self.binds() == ALWAYS or self.done == NEVER and self.binds() <= now
        late = self.limit != NEVER and late_from(self.limit) <= judged and bound
        missed = self.done == NEVER and self.closed() <= now
        ended, began = (self.closed(), self.limit if self.before else self.start) if missed else (judged, self.limit)
        minutes = int((minute(ended) - minute(began)) / MINUTE) if late else 0
        return {
            "outcome": OUTCOME[self.duty["strength"]] if late else "due" if self.done == NEVER else "kept",
            "minutes": minutes,
            "limit": None if self.limit == NEVER else self.limit,
        }


def expected(person, grace):
    return person["limit"] - grace if person["limit"] and person["status"] != "going-home" else NEVER


def duties_of(ladder, visit, events, calendar):
    """The duties of a visit, one that each visitor has by the time that the ladder watches once for those who are expected together."""
    found, starts = [], ladder.ladder.get("starts", {})
    for timer in ladder.policy["timers"]:
        if timer["part"] == "review":
            continue
        groups = {}
        if timer.get("each") == "visitor" and timer["from"] == starts.get("at"):
            for visitor, person in ladder.people.items():
                groups.setdefault(expected(person, MINUTE * 0), set()).add(visitor)
        found += [Duty(timer, visit, events, ladder, calendar, whose) for whose in groups.values() or [None]]
    return found


def overran(duty, ladder):
    """What became of a duty of visitors who said only after its time that they come later, or not at all."""
    if duty["by"]["kind"] != "by-then" or duty.get("each") != "visitor" or duty["from"] != ladder.ladder.get("starts", {}).get("at"):
        return []
    times = [each for person in ladder.people.values() for each in person["overran"]]
    return [{"outcome": OUTCOME[duty["strength"]], "minutes": int((minute(until) - minute(limit)) / MINUTE), "limit": limit} for limit, until in times]
