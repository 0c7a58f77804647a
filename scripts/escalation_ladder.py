"""The overdue ladder of a policy, walked from minute to minute, and who may say what of whom."""
from zoneinfo import ZoneInfo

from escalation_clock import FAMILY, MINUTE, OUTSIDE, OWN_TIMES, fits, instant, known, late_from, length, minute, value
from escalation_takers import may_take
from policy_facts import Told

TELLING = {"safe", "leaving", "going-home", "late", "arrived", "seen", "spoken-to"}
GONE = {"left", "going-home", "back"}
FOR_STAFF = {None, "danger", "missing-staff"}
JOURNEY = {"departed", "arrived", "entered", "room-entered", "left", "back", "signed-in", "nobody-home", "danger"}
THERE = {"signed-out", "approach-assessed", "note-left", "child-found-alone", "child-seen", "child-not-seen", "child-spoken-to"}
THERE |= {"distance-kept", "physical-intervention", "observed", "family-arrived", "adult-spoken-to", "departed", "nobody-home", "danger"}
# what only those who are at a home do there: it tells who came to it, and that whoever was called off goes after all
DEEDS = THERE - {"signed-out", "departed", "danger"}
LONDON = ZoneInfo("Europe/London")


class Ladder:
    """One visit under one policy, walked from minute to minute."""

    def __init__(self, policy, visit, school):
        self.policy, self.school, self.visit = policy, school, visit
        self.ladder, self.word = policy["ladder"], policy["codeWord"]
        if self.ladder["status"] != "none":
            told = Told(visit, [], policy)
            # one that the record leaves open is taken
            kept = [step for step in self.ladder["steps"] if told.holds(step.get("when"), None) is not False]
            self.ladder = {**self.ladder, "steps": kept}
        self.ask_again, self.new_time_within = (length(policy["watch"][each]) for each in ("askAgain", "newTimeWithin"))
        self.hold_at_most, self.ends = policy["watch"]["holdAtMost"], policy["watch"]["endsBy"]
        self.visitors = [visitor["id"] for visitor in visit["visitors"]]
        self.times = {name: instant(text) for name, text in visit["times"].items()}
        self.leaves, self.first, limit = self.times.get("leaveSchool"), None, None
        if self.ladder["status"] != "none":
            starts = self.ladder["starts"]
            self.first = self.times.get(OWN_TIMES[starts["at"]])
            limit = self.first + length(value(starts["grace"], "PT0M")) if self.first else None
        clock = {"status": "expected", "limit": limit, "from": None, "since": None, "ask": None, "danger": None, "heard": None}
        clock.update(place=None, moved=None, late=None, overran=[], helped=None, off=None, call=None, came=False)
        self.people = {visitor: {**clock, "overran": []} for visitor in self.visitors}
        self.run, self.alarms, self.off, self.journey, self.recorded, self.last_left = None, [], None, False, set(), None
        self.left_at = None
        self.calls, self.calls_from = None, None
        if self.ladder["status"] != "none" and "checkIns" in self.ladder["starts"]:
            self.expect_calls(self.ladder["starts"]["checkIns"])

    @property
    def cancelled(self):
        return self.off is not None and not self.journey

    def expect_calls(self, wanted):
        """Calls at even intervals: the first one interval after they should be there, or after they are."""
        sides = wanted["window"]
        before, after = (sides["before"], sides["after"]) if "before" in sides else (sides, sides)
        lengths = [length(value(each)) for each in (wanted["every"], before, after)]
        self.calls = dict(zip(("every", "before", "after"), lengths))
        begins = wanted["from"]
        planned = begins if isinstance(begins, str) else {"arrived": "expected-arrival", "departed": "expected-departure"}[begins["event"]]
        self.calls_with = None if isinstance(begins, str) else begins["event"]
        self.count_calls(self.times.get(OWN_TIMES[planned]))

    def count_calls(self, start, whose=None):
        self.calls_from = start
        # whoever is overdue and is not named stays so: that somebody came is no news of them
        for person in (self.people[each] for each in (self.visitors if whose is None else whose)):
            person["call"] = start and start + self.calls["every"] + self.calls["after"]

    def next_call(self, now):
        """The last instant in time of the call after one that was heard now: it counts for the call whose window has opened."""
        if self.calls_from is None:
            return None
        due = self.calls_from + self.calls["every"]
        while now >= due - self.calls["before"]:
            due += self.calls["every"]
        return due + self.calls["after"]

    def is_vacant(self, actor):
        """Whether nobody at the school can take a step: nobody holds its roles, or whoever does is out on the visit."""
        if isinstance(actor, str) or "anyOf" in actor:
            return not any(self.is_held(role) for role in ([actor] if isinstance(actor, str) else actor["anyOf"]))
        return not all(self.is_held(role) for role in actor["allOf"])

    def is_held(self, role):
        known = next((each for each in self.policy["roles"] if each["id"] == role), {})
        if role in ("visitor", "each-visitor", "school", "school-office") or known.get("kind") == "body":
            return True
        if role == "buddy":
            return "buddy" in self.visit
        return bool(set(self.school["roles"].get(role, [])) - set(self.visitors)) or any(self.is_held(each) for each in known.get("substitutes", []))

    def answered(self):
        return bool(self.alarms) and self.word["status"] != "none"

    def answer_to(self, alarm):
        """What a code word asks for: its own answer, or that of the first word."""
        return next((each for each in self.word.get("others", []) if each["which"] == alarm["word"]), self.word)

    def answer_due(self, alarm):
        return alarm["at"] + length(value(self.answer_to(alarm).get("delay"), "PT0M"))

    def expected_by(self, person):
        return min((each for each in (person["limit"], person["call"]) if each is not None), default=None)

    def overdue_from(self, person):
        limit = self.expected_by(person)
        if person["status"] != "expected" or limit is None:
            return None
        return max(late_from(limit), person["from"] or late_from(limit))

    def overdue(self, now):
        starts = {visitor: self.overdue_from(person) for visitor, person in self.people.items()}
        return [visitor for visitor, start in starts.items() if start is not None and start <= now]

    def advance(self, now):
        if self.ladder["status"] == "none" or self.cancelled or self.answered():
            return
        if self.run is None and self.overdue(now):
            new = {"due": None, "done": None, "held": None, "again": None, "count": 0}
            self.run = {"ends": now, "rungs": [], "waiting": [{**new, "step": step, "tries": {}, "chosen": set()} for step in self.ladder["steps"]]}
        while self.run is not None and len(self.run["rungs"]) < len(self.ladder["steps"]):
            step = self.ladder["steps"][len(self.run["rungs"])]
            due = self.run["ends"] + length(value(step.get("delay"), "PT0M"))
            if due > now:
                return
            allowance = value(step.get("attempts"), 0) * length(value(step.get("spacing"), "PT0M"))
            rung = self.run["waiting"].pop(0)
            rung["due"] = due
            self.run["rungs"].append(rung)
            rung["vacant"] = self.is_vacant(step["actor"])
            # what was done before its turn is not asked for, and gives way at once; so does what nobody can take
            self.run["ends"] = due if rung["done"] or rung["vacant"] else due + allowance

    def speaker(self, party):
        if party is None:
            return "unknown"
        if party.startswith("visitor:"):
            return "visitor"
        if party in FAMILY:
            return "family"
        if party in OUTSIDE:
            return "police" if party == "police" else "outside"
        holders = set(self.school["roles"].get(party, [])) - set(self.visitors)
        return "school" if party in ("school", "school-office", "buddy") or holders else "unknown"

    def is_hearsay(self, by):
        return by is not None and self.speaker(by) not in ("visitor", "school")

    def own(self, party):
        return {party.split(":", 1)[1]} & set(self.visitors) if (party or "").startswith("visitor:") else set()

    def named(self, event, party):
        if event.get("whole"):
            return set(self.visitors)
        return set(event.get("about", [])) & set(self.visitors) | self.own(party)

    def take(self, event):
        now, kind = instant(event["at"]), event["type"]
        self.advance(now)
        missing = self.overdue(now)
        told = self.reading(event)
        was_off = self.cancelled
        self.journey = self.journey or self.tells_of_journey(event, told)
        if kind == "cancelled":
            self.off = now
        if was_off and not self.cancelled:
            for person in self.people.values():
                person["from"] = max(person["from"] or now, now)
        if kind == "departed":
            self.leaves = min(self.leaves or now, now)
        if kind in JOURNEY and (kind == "nobody-home" or told["moved"] or not event.get("by") and not event.get("about")):
            self.recorded.add(kind)
            if kind == "left" and not event.get("by") and not event.get("about") and not event.get("whole"):
                self.last_left = now
            elif kind in ("arrived", "entered", "room-entered"):
                self.last_left = None
            self.left_at = now if kind == "left" else None if kind in ("arrived", "entered", "room-entered") else self.left_at
        self.endanger(event, told, now)
        if self.calls and kind == self.calls_with and "counting" not in self.recorded and self.is_theirs(event):
            self.recorded.add("counting")
            named = self.named(event, event.get("by")) or (set(self.visitors) if kind == "departed" else set())
            self.count_calls(now, [each for each in self.visitors if each in named or each not in missing])
        for visitor in self.visitors:
            self.hear(visitor, told, now)
        if self.cancelled:
            # nobody is looked for any more; whoever goes after all is looked for from then on
            self.run = None
        if self.run is not None:
            self.record(event, now, missing)

    def is_theirs(self, event):
        """Whether the visitors did it, or nobody says who: the DSL who arrives at the home is not the visitors who arrive."""
        return bool(self.own(event.get("by"))) or not event.get("by") and not event.get("about")

    def tells_of_journey(self, event, told):
        if event["type"] == "contact":
            return told["speaker"] == "visitor" and bool(told["counts"] or told["danger"] or told["hearsay"])
        if event["type"] in THERE or event["type"] in ("lateness-announced", "check-in", "seen", "spoken-to", "visitor-located") and told["speaker"] == "visitor":
            return True
        if event["type"] in ("back", "signed-in") and told["back"] and self.cancelled:
            return False
        return event["type"] in JOURNEY and (bool(told["moved"]) or not event.get("by"))

    def reading(self, event):
        """What an event says of whom."""
        kind, by = event["type"], event.get("by")
        told = {key: set() for key in ("counts", "hearsay", "seen", "spoke", "back", "danger", "watch", "leaving", "home", "inside", "moved", "goes", "came")}
        told.update(speaker=self.speaker(by), by=by, late=None, word=None, place=None)
        whom, everybody = self.named(event, by), set(self.visitors)
        if kind == "contact":
            self.read_contact(event, told)
        elif kind in ("departed", "danger"):
            told["watch"] = whom or everybody
            told["danger"] = told["watch"] if kind == "danger" else set()
            told["moved"], told["place"] = (told["watch"], "way") if kind == "departed" else (set(), None)
            if "expectedBack" in event:
                told["late"] = {"whom": told["watch"], "why": False, "expectedBack": instant(event["expectedBack"])}
        elif kind == "police-called" and self.own(by) and event.get("purpose") == "danger":
            told["watch"] = told["danger"] = whom
        elif kind in ("arrived", "entered", "room-entered"):
            told["watch"], told["moved"], told["place"] = whom, whom, "home"
        elif kind == "left" and not self.is_hearsay(by):
            told["moved"], told["place"] = whom, "left"
        elif kind == "left":
            told["hearsay"] = whom
        elif kind in ("back", "signed-in"):
            if not self.is_hearsay(by):
                told["back"], told["counts"], told["moved"], told["place"] = whom, whom, whom, "back"
            else:
                told["hearsay"] = whom
        elif kind in ("seen", "spoken-to", "visitor-located"):
            way = event.get("way", "spoken-to") if kind == "visitor-located" else kind
            whom = {event["visitor"]} if kind == "visitor-located" else whom
            saw = way == "seen" and told["speaker"] in ("school", "police")
            spoke = way == "spoken-to" and told["speaker"] == "school" or way != "told" and told["speaker"] == "visitor"
            told["counts" if saw or spoke else "hearsay"], told["seen"] = whom, whom if saw else set()
            told["spoke"] = whom if spoke and told["speaker"] == "school" else set()
        elif kind == "check-in":
            told["counts" if told["speaker"] in ("visitor", "school") else "hearsay"] = whom
        elif kind == "stood-down":
            told["hearsay"] = self.named(event, event["confirmedBy"])
        elif kind in DEEDS | {"signed-out"}:
            told["goes"], told["came"] = whom, whom if kind in DEEDS else set()
        return told

    def read_contact(self, event, told):
        source, target = self.speaker(event["from"]), self.speaker(event["to"])
        words = [said["what"] for said in event.get("says", [])]
        about, everybody = self.named(event, None), set(self.visitors)
        visitor = event["from"] if source == "visitor" else event["to"] if target == "visitor" else None
        other = target if source == "visitor" else source
        told["by"], told["speaker"] = visitor or event["from"], "visitor" if visitor else target if target in ("family", "outside") else source
        whom = about | self.own(visitor)
        if {"code-word", "not-safe"} & set(words):
            told["watch"] = whom or everybody
            told["danger"] = everybody if "code-word" in words else told["watch"]
            told["word"] = next((said.get("which", "") for said in event["says"] if said["what"] == "code-word"), None)
            return
        if visitor is None:
            saw = "seen" in words and told["speaker"] in ("school", "police")
            if event.get("answered") is not False and (saw or "spoken-to" in words and told["speaker"] == "school"):
                told["counts"], told["seen"] = about, about if saw else set()
                told["spoke"] = about if "spoken-to" in words and told["speaker"] == "school" else set()
            elif event.get("answered") is not False and (TELLING | {"still-inside"}) & set(words):
                told["hearsay"] = about
            return
        spoke = event.get("answered") is not False if source == "visitor" else event.get("answered") is True
        if not spoke or other not in ("school", "unknown"):
            return
        if other == "unknown":
            told["hearsay"] = whom
            return
        told["counts"] = whom if TELLING & set(words) else self.own(visitor)
        told["inside"] = self.own(visitor) if "still-inside" in words else set()
        told["leaving"] = told["counts"] - told["inside"] if {"leaving", "going-home"} & set(words) else set()
        told["home"] = told["counts"] - told["inside"] if "going-home" in words else set()
        there = told["counts"] if "arrived" in words else set()
        told["watch"] = told["inside"] | there
        for place, group in (("home", told["inside"]), ("going-home", told["home"]), ("left", told["leaving"]), ("home", there)):
            if group and not told["moved"]:
                told["moved"], told["place"] = group, place
        for said in event.get("says", []):
            if said["what"] == "late":
                times = {name: instant(said[name]) for name in ("expectedBack", "expectedLeaveHome") if name in said}
                told["late"] = {"whom": told["counts"], "why": "why" in said, **times}

    def endanger(self, event, told, now):
        for visitor, person in self.people.items():
            if visitor in told["danger"] and (person["place"] != "back" or visitor in told["watch"]):
                person["danger"] = person["danger"] or now
            by_other = told["by"] is not None and visitor not in self.own(told["by"])
            met = told["seen"] | told["spoke"] if self.ends == "spoken-to" else set() if self.ends == "back" else told["seen"]
            if visitor in met or visitor in told["back"] and by_other:
                person["danger"] = None
            stays = person["place"] == "back" and told["place"] != "back" and visitor not in told["watch"]
            if visitor in told["moved"] and not stays:
                person.update(place=told["place"], moved=now)
            if visitor in told["came"] or visitor in told["moved"] and not stays and told["place"] == "home":
                person["came"] = True
        for alarm in self.alarms if self.word["status"] != "none" else []:
            patterns = self.answer_to(alarm)["doneBy"]
            done = any(self.helps(event, pattern) for pattern in patterns)
            there = bool(told["seen"]) and told["speaker"] == "police" and any(each["event"] == "police-called" for each in patterns)
            alarm["made"] = alarm["made"] or done or there
        if told["word"] is not None:
            if all(alarm["word"] != told["word"] for alarm in self.alarms):
                self.alarms.append({"at": now, "word": told["word"], "made": False})
            self.run = self.run if self.word["status"] == "none" else None
        school_rang = event["type"] == "police-called" and event.get("purpose") in FOR_STAFF and self.speaker(event.get("by")) not in ("visitor", "family")
        for visitor, person in self.people.items():
            # what was done in the same minute before the danger began was not done about it
            helps = school_rang or visitor in told["seen"] | told["spoke"]
            person["helped"] = now if person["danger"] and helps else person["helped"]
        if not any(person["danger"] for person in self.people.values()):
            self.alarms = []

    def hear(self, visitor, told, now):
        person, late = self.people[visitor], told["late"] if told["late"] and visitor in told["late"]["whom"] else None
        person["heard"] = now if visitor in told["counts"] else person["heard"]
        late = person["late"] = self.together(late, person, now) if late else person["late"]
        late = late if told["late"] and visitor in told["late"]["whom"] else None
        if visitor in told["watch"] and person["status"] != "expected":
            person.update({"status": "expected", "since": now, "from": now, "ask": None})
        if visitor in told["back"]:
            person.update(status="back", since=now, ask=None)
        elif not person["danger"] and (late or visitor in told["counts"]):
            before = dict(person)
            self.account(visitor, person, {**told, "late": late}, now)
            self.remember(before, person, now)

    def together(self, late, person, now):
        """What one word leaves out an earlier one has said, as long as they are on the same way and its time is still to come."""
        before = person["late"]
        if before is None or person["moved"] is not None and person["moved"] >= before["at"] and person["place"] != "left":
            before = {"why": False}
        kept = {name: before[name] for name in ("expectedBack", "expectedLeaveHome") if name in before and before[name] > now}
        return {"at": now, **kept, **late, "why": late["why"] or before["why"]}

    def remember(self, before, person, now):
        """Who was expected already, and said only now that they come later or not at all, was late until now."""
        if self.ladder["status"] == "none" or before["status"] != "expected" or before["limit"] is None:
            return
        limit = before["limit"] - length(value(self.ladder["starts"]["grace"], "PT0M"))
        if late_from(limit) <= now and (person["status"] == "going-home" or person["limit"] != before["limit"]):
            person["overran"].append((limit, now))

    def account(self, visitor, person, told, now):
        spoke, late, was_overdue = visitor in told["counts"], told["late"], visitor in self.overdue(now)
        ask_by = max([now + self.ask_again] + [self.returns()] * (self.returns() is not None))
        if visitor in told["home"] or person["status"] == "going-home":
            person.update(status="going-home", since=now, ask=now + self.ask_again if visitor in told["home"] else None)
            return
        if person["status"] == "back":
            return
        if self.ladder["status"] == "none":
            person.update(status="reached", since=now, ask=ask_by)
            return
        starts = self.ladder["starts"]
        time = late and late.get("expectedBack" if starts["at"] == "expected-return" else "expectedLeaveHome")
        if self.calls:
            person["call"] = self.next_call(now)
        gone = visitor in told["leaving"] or told["speaker"] == "visitor" and (person["place"] == "left" or self.left_unnamed(person))
        if spoke and starts["unless"] == "leaving-call" and gone and visitor not in told["inside"]:
            person.update(status="left", since=now, ask=ask_by)
        elif time and self.accepts(time, now):
            limit = time + length(value(starts["grace"], "PT0M"))
            person.update({"status": "expected", "limit": limit, "from": now, "since": now, "ask": None})
        elif late and late["why"] and starts["unless"] != "leaving-call" and not (time and self.first and value(starts["newTimeMovesClock"], True)):
            person.update({"status": "expected", "limit": None, "from": now, "since": now, "ask": now + self.ask_again})
        elif self.calls:
            start = self.overdue_from(person)
            if spoke and was_overdue and (start is None or start > now):
                person["since"] = now
            elif spoke and was_overdue:
                person.update({"limit": None, "from": now, "since": now, "ask": now + self.ask_again})
        elif spoke and person["status"] == "left":
            person["ask"] = ask_by
        elif spoke and (was_overdue or person["status"] == "reached" or self.stops(person, now)):
            person.update(status="reached", since=now, ask=now + self.ask_again)
        elif spoke and person["ask"] is not None:
            person["ask"] = now + self.ask_again

    def stops(self, person, now):
        """Where any contact stops the clock, one from the expected moment on does."""
        starts = self.ladder["starts"]
        return starts["unless"] == "any-contact" and person["limit"] is not None and now >= person["limit"] - length(value(starts["grace"], "PT0M"))

    def accepts(self, time, now):
        """Whether a new time is to come, near enough to the first expected one, and of the same day."""
        same_day = self.first and time.astimezone(LONDON).date() == self.first.astimezone(LONDON).date()
        return bool(same_day) and now < time <= self.first + self.new_time_within

    def returns(self):
        return self.times.get("backAtSchool", self.times.get("leaveHome"))

    def helps(self, event, pattern):
        """Whether an event that fits is about these visitors: not another purpose, another home or another person."""
        if not fits(event, pattern):
            return False
        if event["type"] == "contact":
            return bool(self.own(event["to"])) or "to" in pattern.get("where", {})
        if event["type"] == "drove-to-address":
            return event.get("home") in (None, self.visit["id"])
        return event["type"] != "police-called" or event.get("purpose") in FOR_STAFF

    def record(self, event, now, missing):
        for rung in self.run["rungs"] + [each for each in self.run["waiting"] if "attempts" not in each["step"]]:
            step = rung["step"]
            if not may_take(event, step["actor"], self, missing):
                continue
            if any(self.helps(event, pattern) for pattern in step["doneBy"]):
                if "attempts" not in step:
                    rung["done"], rung["again"], rung["count"] = rung["done"] or now, now, rung["count"] + 1
                elif event.get("to", "").startswith("visitor:"):
                    rung["tries"].setdefault(event["to"].split(":", 1)[1], []).append(now)
            rung["chosen"] |= {
                choice["id"]
                for choice in step.get("choices", [])
                if any(self.helps(event, pattern) for pattern in choice["doneBy"])
            }
            choices = {choice["id"] for choice in step.get("choices", [])}
            if choices and (rung["chosen"] == choices or step.get("enough") == "one" and rung["chosen"]):
                rung["done"] = rung["done"] or now
            wanted = value(step.get("attempts"), 0)
            tried = wanted and all(len(rung["tries"].get(each, [])) >= wanted for each in self.overdue(now))
            if tried and rung["done"] is None:
                rung["done"] = now
            if self.run["rungs"] and rung is self.run["rungs"][-1]:
                self.hold(rung, event, now)
                if rung["done"] == now:
                    self.run["ends"] = now
        if not self.overdue(now):
            self.run = None

    def hold(self, rung, event, now):
        if event["type"] != "acknowledged" or event.get("step") not in (None, rung["step"]["id"]):
            return
        each = length(value(rung["step"].get("acknowledgement"), "PT0M"))
        if event.get("by") is None or self.speaker(event["by"]) == "unknown":
            rung["unheld"] = now + each
            return
        rung["held"] = rung["held"] or now
        until = min([now + each, rung["held"] + self.hold_at_most * each] + [instant(each) for each in [event.get("until")] if each])
        self.run["ends"] = max(self.run["ends"], until)
        rung["until"] = max(rung.get("until", until), until)

    def due(self, now, events):
        if self.answered():
            open_words = [each for each in self.alarms if not each["made"] and self.answer_due(each) <= now]
            return [f"code-word-{each['word']}" if each["word"] else "code-word" for each in open_words]
        found = []
        for rung in self.rungs():
            step, wanted = rung["step"], value(rung["step"].get("attempts"), 0)
            spacing = length(value(step.get("spacing"), "PT0M"))
            waiting = [rung["tries"].get(each, []) for each in self.overdue(now)]
            again = [tries for tries in waiting if len(tries) < wanted and (not tries or tries[-1] + spacing <= now)]
            repeated = self.due_again(rung)
            if (again if wanted else rung["done"] is None) or repeated and repeated <= now:
                found.append(step["id"])
        return found

    def due_again(self, rung):
        """When a step that is repeated is due again: so long after it was done last, and so often in all."""
        repeat = rung["step"].get("repeat")
        if repeat is None or rung["again"] is None or rung["count"] >= value(repeat.get("times"), 10_000):
            return None
        return rung["again"] + length(value(repeat["every"]))

    def changes(self, now, events):
        """The instants at which the ladder, the people and the questions change by themselves, past ones too."""
        found = ([self.leaves] if self.leaves else []) + self.questions(now)
        if self.answered():
            for alarm in self.alarms:
                within = length(value(self.answer_to(alarm).get("within"), "PT0M"))
                found += [] if alarm["made"] else [self.answer_due(alarm), late_from(self.answer_due(alarm) + within)]
            return found
        if self.ladder["status"] == "none" or self.cancelled:
            return found
        found += [start for start in map(self.overdue_from, self.people.values()) if start]
        freed = None
        for rung in self.rungs():
            wanted, spacing = value(rung["step"].get("attempts"), 0), length(value(rung["step"].get("spacing"), "PT0M"))
            tries = [rung["tries"].get(each, []) for each in self.overdue(now)]
            found += [each[-1] + spacing for each in tries if each and len(each) < wanted]
            due, freed = max(rung["due"], freed or rung["due"]), max(freed or rung["due"], rung["done"] or rung["due"])
            if not rung["tries"] and rung["done"] is None:
                found.append(late_from(due + length(value(rung["step"].get("within"), "PT0M"))))
            found += [rung[each] for each in ("until", "unheld") if each in rung]
            repeated = self.due_again(rung)
            found += [repeated, late_from(repeated)] if repeated else []
        if self.run and len(self.run["rungs"]) < len(self.ladder["steps"]):
            step = self.ladder["steps"][len(self.run["rungs"])]
            found.append(self.run["ends"] + length(value(step.get("delay"), "PT0M")))
        return found

    def rungs(self):
        """The steps whose turn has come and that somebody can take."""
        return [rung for rung in self.run["rungs"] if not rung["vacant"]] if self.run else []

    def asked_of_danger(self, now):
        """When to ask about each who is in danger: at once, and again a while after the school did something about it."""
        open_words = [each for each in self.alarms if not each["made"] and self.answer_due(each) <= now]
        if self.answered() and any(not self.is_vacant(self.answer_to(each)["actor"]) for each in open_words):
            return {}
        stands = {visitor: person for visitor, person in self.people.items() if person["danger"]}
        return {
            visitor: person["helped"] + self.ask_again if person["helped"] and person["helped"] >= person["danger"] else person["danger"]
            for visitor, person in stands.items()
        }

    def call_asked(self, person, now):
        """When a call at even intervals is asked for: at its expected time, until its time is over."""
        overdue = self.overdue_from(person)
        if self.calls is None or person["call"] is None or overdue is None or overdue <= now:
            return None
        return max(person["call"] - self.calls["after"], person["from"] or person["call"] - self.calls["after"])

    def asked(self, now):
        """What the office is asked now of each visitor, and since when: of danger, of a call that is expected, and for news."""
        if self.cancelled:
            return []
        found = [("in-danger", visitor, since) for visitor, since in self.asked_of_danger(now).items()]
        for visitor, person in self.people.items():
            call, start = self.call_asked(person, now), self.ask_from(person, now)
            found += [("check-call", visitor, call)] if call else []
            if person["status"] == "going-home" and start and not (person["heard"] and person["heard"] >= start):
                found.append(("is-home", visitor, start))
            elif person["status"] not in ("going-home", "back") and start:
                found.append(("any-news", visitor, start + max(0, (now - start) // self.ask_again) * self.ask_again))
        return sorted(each for each in found if each[2] <= now)

    def questions(self, now):
        """When the office has to ask: about danger; at the expected time of a call that only the visitors could make, and again and again while anybody is out."""
        if self.cancelled:
            return []
        found = list(self.asked_of_danger(now).values())
        back = all(person["status"] == "back" for person in self.people.values())
        for name, planned in (("arrived", "arrive"), ("left", "leaveHome")):
            legs = [leg for leg in self.policy["timers"] if leg["part"] == "leg" and leg["from"] == {"event": name}]
            if legs and not back and planned in self.times:
                out = [person for person in self.people.values() if person["status"] not in ("back", "going-home")]
                found += [self.asked_since(self.times[planned], name, person) for person in out if not self.is_known(name, person)]
        for person in self.people.values():
            call = self.call_asked(person, now)
            found += [call] if call else []
            start = self.ask_from(person, now)
            at_home = person["status"] == "going-home" and start and person["heard"] and person["heard"] >= start
            if person["status"] == "back" or start is None or at_home:
                continue
            rounds = 0 if start > now else (now - start) // self.ask_again + 1
            found.append(start if person["status"] == "going-home" else start + rounds * self.ask_again)
        return found

    def is_known(self, name, person):
        """Whether anybody knows of a visitor, by name, that they have arrived or left."""
        return person["place"] in GONE or name == "arrived" and person["came"]

    def left_unnamed(self, person):
        """Whether the visitors left the home and nobody said who of them, after what is known of this one. That one of them left says nothing of another."""
        if any(each["place"] in GONE for each in self.people.values()):
            return False
        return self.last_left is not None and (person["moved"] is None or person["moved"] <= self.last_left)

    def asked_since(self, planned, name, person):
        """When to ask whether somebody has arrived or left: who was heard of since is asked after again later, or when they said."""
        expected = self.leaves_by(planned, person) if name == "left" else planned
        heard = person["heard"]
        return expected if heard is None or heard < expected else heard + self.ask_again

    def leaves_by(self, planned, person):
        """When somebody should leave the home: as planned, or later as they said, within the bounds of a new time."""
        late = person["late"] or {}
        said = late.get("expectedLeaveHome")
        near = said and late["at"] < said <= planned + self.new_time_within and said.astimezone(LONDON).date() == planned.astimezone(LONDON).date()
        return max(planned, said) if near else planned

    def ask_from(self, person, now):
        start, heard = self.asked_from(person, now), person["heard"]
        if start is None or heard is None or heard < start or person["status"] == "going-home":
            return start
        return heard + self.ask_again

    def asked_from(self, person, now):
        if person["status"] != "expected":
            return person["ask"]
        overdue = self.overdue_from(person)
        if overdue is not None:
            looked_for = self.asked_by_ladder(person, overdue, now)
            return min((each for each in (person["ask"], looked_for) if each), default=None)
        if person["ask"] is not None or self.leaves is None:
            return person["ask"]
        return max(self.returns() or self.leaves + self.ask_again, self.leaves)

    def asked_by_ladder(self, person, overdue, now):
        """When the office asks about whoever is overdue: a while after the last step fell due, and as long as no step is due for them. Then at
        once where nothing was done for them, or a step's turn came that nobody can take; else a while after the last deed."""
        if overdue > now:
            return overdue
        if self.run is None:
            return overdue + self.ask_again
        rungs = self.run["rungs"]
        is_last = len(rungs) == len(self.ladder["steps"])
        last = max(overdue, (rungs[-1]["due"] if rungs else overdue) + self.ask_again) if is_last else None
        visitor = next(each for each, one in self.people.items() if one is person)
        if any(self.is_due_for(visitor, rung, now) for rung in self.rungs()):
            return last
        deeds = [at for rung in rungs + self.run["waiting"] for at in self.deeds(visitor, rung)]
        done = max(deeds, default=None)
        if done is None or done < overdue:
            return overdue
        passed = []
        for rung in rungs:
            passed = passed + [rung["due"]] if rung["vacant"] else []
        return max(overdue, min([done + self.ask_again] + passed + ([last] if last else [])))

    def deeds(self, visitor, rung):
        """When somebody did something of a step for a visitor: tried them, or did the step."""
        if "attempts" in rung["step"]:
            return rung["tries"].get(visitor, [])
        return [at for at in (rung["done"], rung["again"]) if at]

    def is_due_for(self, visitor, rung, now):
        wanted, spacing = value(rung["step"].get("attempts"), 0), length(value(rung["step"].get("spacing"), "PT0M"))
        repeated = self.due_again(rung)
        if repeated and repeated <= now:
            return True
        tries = rung["tries"].get(visitor, [])
        return len(tries) < wanted and (not tries or tries[-1] + spacing <= now) if wanted else rung["done"] is None

    def phase(self, now):
        if self.alarms:
            return "code-word"
        if self.cancelled:
            return "cancelled"
        if self.overdue(now):
            return "overdue"
        if all(person["status"] in GONE or person.get("stays") for person in self.people.values()):
            return "accounted-for"
        return "out" if self.leaves is None or self.leaves <= now else "planned"


def walk(policy, visit, school, now, events):
    ladder = Ladder(policy, visit, school)
    return ladder, walked(ladder, visit, events, now)


def walked(ladder, visit, events, now):
    """Takes a ladder through the events of a visit, minute by minute, up to an instant; the events that are known by then."""
    happened = known(events, now)
    first = min([instant(text) for text in visit["times"].values()] + [instant(event["at"]) for event in happened] + [now])
    ticks = {minute(first) + MINUTE * nth for nth in range(int((now - first) / MINUTE) + 2)}
    for moment in sorted({tick for tick in ticks if tick <= now} | {instant(event["at"]) for event in happened} | {now}):
        ladder.advance(moment)
        for event in happened:
            if instant(event["at"]) == moment:
                ladder.take(event)
                ladder.advance(moment)
    return happened
