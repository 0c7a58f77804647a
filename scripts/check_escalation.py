"""Works the vectors for ladders and deadlines out again, from the policies' documents and a school's calendar alone.

The ladder is walked minute by minute, and days are counted on London's clock by Python's own zone data: nothing here is shared with the
TypeScript that the vectors also test.
"""
from datetime import date, datetime, time, timedelta
import re
from zoneinfo import ZoneInfo

MINUTE = timedelta(minutes=1)
UTC = ZoneInfo("UTC")
OWN_TIMES = {
    "expected-departure": "leaveSchool",
    "expected-arrival": "arrive",
    "expected-leave-home": "leaveHome",
    "expected-return": "backAtSchool",
}
OUTCOME = {"must": "breach", "should": "advice", "advised": "advice", "may": "kept"}


def instant(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(UTC)


def length(period):
    hours, minutes = re.fullmatch(r"PT(?:([0-9]+)H)?(?:([0-9]+)M)?", period).groups()
    return timedelta(hours=int(hours or 0), minutes=int(minutes or 0))


def value(setting, missing=None):
    if setting is None:
        return missing
    return setting.get("value", setting.get("assumed", missing))


def minute(moment):
    return moment.replace(second=0, microsecond=0)


def late_from(limit):
    return minute(limit) + MINUTE


def fits(event, pattern):
    if event["type"] != pattern["event"]:
        return False
    for field, wanted in pattern.get("where", {}).items():
        found = event.get(field)
        entries = [entry.get("what") for entry in found] if isinstance(found, list) else [found]
        if wanted not in entries:
            return False
    return True


def known(events, now):
    found = {}
    for event in sorted(events, key=lambda each: instant(each["at"])):
        if instant(event["at"]) <= now:
            found.setdefault(event["id"], event)
    return list(found.values())


class Calendar:
    def __init__(self, school, holidays):
        self.zone = ZoneInfo(school["zone"])
        self.school, self.holidays = school, set(holidays[school["nation"]])

    def within(self, day, stretches):
        return any(each["from"] <= day <= each.get("until", each["from"]) for each in stretches)

    def has_staff(self, day):
        text, weekday = day.isoformat(), day.strftime("%A").lower()
        closed = text in self.holidays or weekday not in self.school["hours"] or self.within(text, self.school["closures"])
        return not closed and (self.within(text, self.school["staffOnly"]) or self.within(text, self.school["pupils"]))

    def has_pupils(self, day):
        return self.has_staff(day) and not self.within(day.isoformat(), self.school["staffOnly"])

    def day_of(self, moment):
        return moment.astimezone(self.zone).date()

    def at(self, day, clock):
        return datetime.combine(day, time.fromisoformat(clock), tzinfo=self.zone).astimezone(UTC)

    def school_day_after(self, day):
        last = date.fromisoformat(self.school["covers"]["until"])
        while day < last:
            day += timedelta(days=1)
            if self.has_pupils(day):
                return day
        return None


class Ladder:
    """One visit under one policy, walked from minute to minute."""

    def __init__(self, policy, visit):
        self.ladder, self.word = policy["ladder"], policy["codeWord"]
        self.visitors = [visitor["id"] for visitor in visit["visitors"]]
        self.leaves = visit["times"].get("leaveSchool")
        limit = None
        if self.ladder["status"] != "none":
            starts = self.ladder["starts"]
            planned = visit["times"].get(OWN_TIMES[starts["at"]])
            limit = instant(planned) + length(value(starts["grace"], "PT0M")) if planned else None
        self.people = {visitor: {"status": "expected", "limit": limit} for visitor in self.visitors}
        self.run, self.alarm, self.cancelled, self.calls = None, None, False, []

    def overdue(self, now):
        return [
            visitor
            for visitor, person in self.people.items()
            if person["status"] == "expected" and person["limit"] is not None and now >= late_from(person["limit"])
        ]

    def advance(self, now):
        if self.ladder["status"] == "none" or self.cancelled or self.alarm:
            return
        if self.run is None and self.overdue(now):
            self.run = {"ends": now, "rungs": []}
        while self.run is not None and len(self.run["rungs"]) < len(self.ladder["steps"]):
            step = self.ladder["steps"][len(self.run["rungs"])]
            due = self.run["ends"] + length(value(step.get("delay"), "PT0M"))
            if due > now:
                return
            allowance = value(step.get("attempts"), 0) * length(value(step.get("spacing"), "PT0M"))
            self.run["rungs"].append({"step": step, "due": due, "done": None, "tries": {}, "chosen": set()})
            self.run["ends"] = due + allowance

    def named(self, event, party):
        speaker = [party.split(":", 1)[1]] if (party or "").startswith("visitor:") else []
        return [visitor for visitor in self.visitors if visitor in event.get("about", []) + speaker]

    def take(self, event):
        now = instant(event["at"])
        self.advance(now)
        kind = event["type"]
        if kind == "cancelled" and (self.leaves is None or now < instant(self.leaves)):
            self.cancelled = True
        if kind in ("back", "signed-in"):
            for visitor in self.named(event, event.get("by")) or self.visitors:
                self.people[visitor]["status"] = "back"
        if kind == "visitor-located":
            self.hear([event["visitor"]], [], event.get("by"), now)
        if kind == "contact":
            self.take_contact(event, now)
        if self.run is not None:
            self.record(event, now)

    def take_contact(self, event, now):
        incoming = event["from"].startswith("visitor:")
        reached = event.get("answered") is not False if incoming else event.get("answered") is True
        party = event["from"] if incoming else event["to"]
        said = event.get("says", [])
        words = [each["what"] for each in said]
        about = self.named(event, party) if reached and not {"code-word", "not-safe"} & set(words) else []
        if "code-word" in words and self.word["status"] != "none":
            self.alarm, self.run = self.alarm or {"at": now, "by": party, "sure": set()}, None
        self.hear(about, said, party, now)

    def hear(self, about, said, party, now):
        if self.alarm:
            if party != self.alarm["by"]:
                self.alarm["sure"] |= set(about)
            if self.alarm["sure"] >= {each for each in self.visitors if self.people[each]["status"] != "back"}:
                self.alarm = None
            return
        if self.ladder["status"] == "none":
            return
        starts = self.ladder["starts"]
        until = "expectedBack" if starts["at"] == "expected-return" else "expectedLeaveHome"
        for visitor in about:
            person = self.people[visitor]
            late = next((each for each in said if each["what"] == "late" and ("why" in each or until in each)), None)
            if person["status"] == "back":
                continue
            if any(each["what"] == "leaving" for each in said) and starts["unless"] == "leaving-call":
                person["status"] = "left"
            elif late and until in late:
                person.update(status="expected", limit=instant(late[until]))
            elif late and starts["unless"] != "leaving-call":
                person.update(status="expected", limit=None)
            elif visitor in self.overdue(now):
                person["status"] = "reached"

    def record(self, event, now):
        for rung in self.run["rungs"]:
            step = rung["step"]
            if any(fits(event, pattern) for pattern in step["doneBy"]):
                if "attempts" not in step:
                    rung["done"] = rung["done"] or now
                elif event.get("to", "").startswith("visitor:"):
                    rung["tries"].setdefault(event["to"].split(":", 1)[1], []).append(now)
            rung["chosen"] |= {
                choice["id"]
                for choice in step.get("choices", [])
                if any(fits(event, pattern) for pattern in choice["doneBy"])
            }
            wanted = value(step.get("attempts"), 0)
            tried = wanted and all(len(rung["tries"].get(each, [])) >= wanted for each in self.overdue(now))
            if tried and rung["done"] is None:
                rung["done"] = now
            if rung is self.run["rungs"][-1] and rung["done"] == now:
                self.run["ends"] = now
        if not self.overdue(now):
            self.run = None

    def due(self, now, events):
        if self.alarm:
            made = any(
                instant(event["at"]) >= self.alarm["at"] and any(fits(event, pattern) for pattern in self.word["doneBy"])
                for event in events
            )
            return [] if made else ["code-word"]
        found = []
        for rung in self.run["rungs"] if self.run else []:
            step, wanted = rung["step"], value(rung["step"].get("attempts"), 0)
            spacing = length(value(step.get("spacing"), "PT0M"))
            waiting = [rung["tries"].get(each, []) for each in self.overdue(now)]
            again = [tries for tries in waiting if len(tries) < wanted and (not tries or tries[-1] + spacing <= now)]
            if again if wanted else rung["done"] is None:
                found.append(step["id"])
        return found

    def phase(self, now):
        if self.alarm:
            return "code-word"
        if self.cancelled:
            return "cancelled"
        if self.overdue(now):
            return "overdue"
        if all(person["status"] in ("back", "left") for person in self.people.values()):
            return "accounted-for"
        return "out" if self.leaves is None or instant(self.leaves) <= now else "planned"


def walk(policy, visit, now, events):
    ladder = Ladder(policy, visit)
    happened = known(events, now)
    first = min([instant(text) for text in visit["times"].values()] + [instant(event["at"]) for event in happened] + [now])
    ticks = {minute(first) + MINUTE * nth for nth in range(int((now - first) / MINUTE) + 2)}
    for moment in sorted({tick for tick in ticks if tick <= now} | {instant(event["at"]) for event in happened} | {now}):
        ladder.advance(moment)
        for event in happened:
            if instant(event["at"]) == moment:
                ladder.take(event)
                ladder.advance(moment)
    return ladder, happened


def duty_of(policy, step):
    return next(duty for part in ("legs", "closedDoor", "deadlines") for duty in policy[part] if duty["id"] == step)


def limit_of(rule, start, calendar):
    if rule["kind"] == "elapsed":
        return start + length(value(rule["period"]))
    if rule["kind"] == "school-days":
        day = calendar.school_day_after(calendar.day_of(start))
        return None if day is None else calendar.at(day, "23:59")
    if rule["kind"] == "end-of-working-day":
        day = calendar.day_of(start)
        hours = calendar.school["hours"].get(day.strftime("%A").lower())
        return calendar.at(day, hours["until"]) if hours and calendar.has_staff(day) else None
    return None


def occasion_time(occasion, events):
    asked = {
        "parent-not-reached": {"event": "parent-rung", "where": {"answered": False}},
        "cancelled-by-staff": {"event": "cancelled"},
    }
    found = [instant(event["at"]) for event in events if fits(event, asked.get(occasion, {"event": occasion}))]
    return found[0] if found else None


def check_deadline(policy, visit, case, calendar):
    now, duty = instant(case["now"]), duty_of(policy, case["step"])
    events = known(case["events"], now)
    begins = duty["from"]
    if begins == "arranged-start":
        start = instant(case["arranged"])
    elif isinstance(begins, str):
        start = instant(visit["times"][OWN_TIMES[begins]])
    else:
        start = next(instant(event["at"]) for event in events if event["type"] == begins["event"])
    limit = limit_of(duty["limit"], start, calendar)
    raised = [occasion_time(each, events) for each in duty.get("onlyIf", [])]
    due = max([start] + [each for each in raised if each is not None])
    done = next(
        (
            instant(event["at"])
            for event in events
            if instant(event["at"]) >= due and any(fits(event, pattern) for pattern in duty["doneBy"])
        ),
        None,
    )
    late = limit is not None and late_from(limit) <= (done or now)
    outcome = OUTCOME[duty["strength"]] if late else "due" if done is None else "kept"
    minutes = int((minute(done) - minute(limit)) / MINUTE) if late and done else 0
    return {"outcome": outcome, "minutes": minutes, "limit": limit}


def check_escalation(load, check):
    """Checks every case of both files; `check` counts, `load` reads a document of the repository."""
    ladders, deadlines = (load(f"packages/core/vectors/{name}.json") for name in ("ladders", "deadlines"))
    holidays = load("packages/escalation/src/calendar/bankHolidays.json")
    calendar = Calendar(ladders["school"]["calendar"], holidays)
    policies = {case["policy"]: load(f"packages/core/src/policies/{case['policy']}.json") for case in ladders["cases"] + deadlines["cases"]}
    for case in ladders["cases"]:
        visit = {**ladders["visit"], "times": case.get("times", ladders["visit"]["times"])}
        now = instant(case["now"])
        ladder, events = walk(policies[case["policy"]], visit, now, case["events"])
        found = {"phase": ladder.phase(now), "due": ladder.due(now, events)}
        wanted = {key: case["expect"][key] for key in found}
        check(found == wanted, f"ladders: {case['policy']} {case['id']}: {found}")
    for case in deadlines["cases"]:
        visit = {**ladders["visit"], "times": case.get("times", ladders["visit"]["times"])}
        found = check_deadline(policies[case["policy"]], visit, case, calendar)
        wanted = case["expect"]
        limit = wanted.get("limit")
        check(found["outcome"] == wanted["outcome"], f"deadlines: {case['policy']} {case['id']}: {found['outcome']}")
        check(found["minutes"] == wanted.get("minutes", found["minutes"]), f"deadlines: {case['id']}: {found['minutes']} minutes")
        check(limit is None or found["limit"] == instant(limit), f"deadlines: {case['id']}: {found['limit']}")
        if limit is not None:
            own = found["limit"].astimezone(calendar.zone).isoformat()
            check(own == limit, f"deadlines: {case['id']} is written {own}")
