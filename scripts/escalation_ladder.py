"""The overdue ladder of a policy, walked from minute to minute."""
from datetime import timedelta

from escalation_clock import MINUTE, OWN_TIMES, counts, fits, instant, known, late_from, length, minute, of_school, value


class Ladder:
    """One visit under one policy, walked from minute to minute."""

    def __init__(self, policy, visit, school):
        self.policy, self.school = policy, school
        self.ladder, self.word = policy["ladder"], policy["codeWord"]
        self.visitors = [visitor["id"] for visitor in visit["visitors"]]
        self.leaves = visit["times"].get("leaveSchool")
        self.leaves = instant(self.leaves) if self.leaves else None
        limit = None
        if self.ladder["status"] != "none":
            starts = self.ladder["starts"]
            planned = visit["times"].get(OWN_TIMES[starts["at"]])
            limit = instant(planned) + length(value(starts["grace"], "PT0M")) if planned else None
        self.people = {visitor: {"status": "expected", "limit": limit, "since": None} for visitor in self.visitors}
        self.run, self.alarm, self.cancelled, self.calls = None, None, False, []

    def answered(self):
        return self.alarm is not None and self.word["status"] != "none"

    def overdue(self, now):
        return [
            visitor
            for visitor, person in self.people.items()
            if person["status"] == "expected" and person["limit"] is not None and now >= late_from(person["limit"])
        ]

    def advance(self, now):
        if self.ladder["status"] == "none" or self.cancelled or self.answered():
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
        if kind == "departed":
            self.leaves, self.cancelled = min(self.leaves or now, now), False
        if kind == "cancelled" and (self.leaves is None or now < self.leaves):
            self.cancelled = True
        if kind in ("back", "signed-in"):
            for visitor in self.named(event, event.get("by")) or self.visitors:
                self.people[visitor].update(status="back", since=now)
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
        heard = of_school(event["from"]) or of_school(event["to"])
        news = party.startswith("visitor:") or {"safe", "leaving", "late", "arrived", "still-inside"} & set(words)
        counted = reached and heard and news and not {"code-word", "not-safe"} & set(words)
        about = self.named(event, party) if counted else []
        if "code-word" in words:
            self.alarm = self.alarm or {"at": now, "by": party, "sure": set()}
            self.run = self.run if self.word["status"] == "none" else None
        self.hear(about, said, party, now)

    def hear(self, about, said, party, now):
        if self.alarm:
            if party != self.alarm["by"]:
                self.alarm["sure"] |= set(about)
            if self.alarm["sure"] >= {each for each in self.visitors if self.people[each]["status"] != "back"}:
                for visitor in self.alarm["sure"]:
                    self.people[visitor].update(status="reached", since=now)
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
            if not counts(event, step["actor"], self.policy, self.school):
                continue
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
        if self.answered():
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

    def changes(self, now, events):
        """The instants at which the ladder and the people change by themselves, past ones too."""
        found = [self.leaves] if self.leaves else []
        if self.answered():
            late = late_from(self.alarm["at"] + length(value(self.word.get("within"), "PT0M")))
            return found + ([late] if self.due(now, events) else [])
        if self.ladder["status"] == "none" or self.cancelled:
            return found
        people = self.people.values()
        found += [late_from(each["limit"]) for each in people if each["status"] == "expected" and each["limit"]]
        for rung in self.run["rungs"] if self.run else []:
            wanted, spacing = value(rung["step"].get("attempts"), 0), length(value(rung["step"].get("spacing"), "PT0M"))
            tries = [rung["tries"].get(each, []) for each in self.overdue(now)]
            found += [each[-1] + spacing for each in tries if each and len(each) < wanted]
            if not rung["tries"] and rung["done"] is None:
                found.append(late_from(rung["due"] + length(value(rung["step"].get("within"), "PT0M"))))
        if self.run and len(self.run["rungs"]) < len(self.ladder["steps"]):
            step = self.ladder["steps"][len(self.run["rungs"])]
            found.append(self.run["ends"] + length(value(step.get("delay"), "PT0M")))
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
        return "out" if self.leaves is None or self.leaves <= now else "planned"


def walk(policy, visit, school, now, events):
    ladder = Ladder(policy, visit, school)
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
