"""A school's own facts and events, read from the record as docs/concepts/visit.md and the policy's declaration say them.

Nothing is told beside the record: this reads `own` of each thing and the events of type `own`, and reckons the timed clauses that start from
one own event and are done by another.
"""
from datetime import date, datetime, timedelta
import re

from verdict_evaluator import VerdictEvaluator

# The things that a record lists, by what a fact is of.
LISTED = {"visitor": ("visitors",), "vehicle": ("vehicles",), "pupil": ("household", "pupils"), "adult": ("household", "adults")}


def rules_of(policy):
    """The rules of a policy, and the timed clauses that name their phase: each is a rule that asks whether it is kept."""
    return policy["rules"] + [
        {"kind": "duty", "require": {"fact": "keptInTime", "timer": each["id"], "is": True}, **{key: each[key] for key in ("id", "cites", "strength", "phase")}}
        for each in policy["timers"]
        if "phase" in each
    ]


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_day(value):
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def is_of(declared, value):
    """Whether a value is what the declaration of a fact says that it is."""
    kind, options = declared["type"], declared.get("options")
    if kind == "yes-no":
        return isinstance(value, bool)
    if kind == "number":
        return is_number(value)
    if kind == "clock":
        return isinstance(value, str) and re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", value) is not None
    if kind == "day":
        return is_day(value)
    if kind == "words":
        return isinstance(value, list) and all(options is None or each in options for each in value)
    return isinstance(value, str) and (kind == "text" or value in options)


def things(visit, of):
    """What a record holds of one kind, in its order."""
    if of == "visit":
        return [visit]
    if of == "home":
        return [visit["household"]]
    found = visit
    for key in LISTED[of]:
        found = found.get(key, {} if key == "household" else [])
    return found



def does(event, pattern):
    """Whether an event is what a pattern wants: `where` its entries have to be, `ifGiven` only where it has them."""
    if (event["what"] if event["type"] == "own" else event["type"]) != pattern["event"]:
        return False
    entries = {**event, **event.get("own", {})}
    given = {name: wanted for name, wanted in pattern.get("ifGiven", {}).items() if name in entries}
    asked = {**pattern.get("where", {}), **given}
    return all(entries.get(name) in (wanted if isinstance(wanted, list) else [wanted]) for name, wanted in asked.items())


def own_value(declared, visit, item=0):
    """What a record holds of an own fact about one thing; None where it holds nothing, or what such a fact cannot be."""
    of, name = declared["of"], declared["id"]
    value = things(visit, of)[0 if of in ("visit", "home") else item].get("own", {}).get(name)
    return value if value is not None and is_of(declared, value) else None


class OwnWords(VerdictEvaluator):
    """An evaluator for a policy that asks about its own words alone, or about others that a vector tells."""

    def __init__(self, policy, given, mode):
        self.own = {fact["id"]: fact for fact in policy.get("facts", [])}
        self.visit, self.now = given["visit"], datetime.fromisoformat(given["now"])
        happened = sorted(self.visit["events"], key=lambda event: datetime.fromisoformat(event["at"]))
        self.happened = [event for event in happened if datetime.fromisoformat(event["at"]) <= self.now]
        orders = {name: fact["options"] for name, fact in self.own.items() if fact["type"] == "word"}
        told = {of: [{}] * len(things(self.visit, of)) for of in LISTED}
        facts = {**told, "visit": [{}], **given.get("facts", {})}
        policy = policy if "ruled" in policy else {**policy, "rules": rules_of(policy), "ruled": True}
        super().__init__(policy, {"order": orders, **given, "facts": facts, "notArising": self.not_arising(policy)}, mode)

    def named(self, name):
        return [event for event in self.happened if name == (event["what"] if event["type"] == "own" else event["type"])]

    def not_arising(self, policy):
        """The minutes since what never happened: somebody may have owed it."""
        return {f"minutesSince({event['id']})": "owed" for event in policy.get("events", []) if not self.named(event["id"])}

    def fact(self, name, item):
        about = re.fullmatch(r"(happened|timesHappened|minutesSince)\((.+)\)", name)
        if about:
            found = self.named(about[2])
            if about[1] == "minutesSince":
                return int((self.now - datetime.fromisoformat(found[-1]["at"])) / timedelta(minutes=1)) if found else None
            return len(found) if about[1] == "timesHappened" else bool(found)
        declared = self.own.get(name)
        if declared is None:
            return super().fact(name, item)
        return own_value(declared, self.visit, item)

    def said(self, test, item):
        """How a timed clause stands that runs from each own event: done by the first that fits, a minute after its limit it is late."""
        timer = self.timer(test["timer"])
        applies = self.truth(timer["when"], item) if "when" in timer else True
        started = self.named(timer["from"]["event"])
        if applies is False or not started:
            return "not-needed"
        if applies is None:
            return "unsure"
        length = timedelta(minutes=self.settings[timer["by"]["period"]["setting"]])
        return self.worst([self.stands(timer, datetime.fromisoformat(event["at"]), length) for event in started])

    def stands(self, timer, start, length):
        done = [datetime.fromisoformat(event["at"]) for event in self.happened if any(does(event, each) for each in timer["doneBy"])]
        first = next((at for at in done if at >= start), None)
        end = (first or self.now).replace(second=0, microsecond=0)
        if end > start.replace(second=0, microsecond=0) + length:
            return "broken"
        return "kept" if first else "waits"

    def worst(self, answers):
        return next(each for each in ("broken", "waits", "kept") if each in answers)
