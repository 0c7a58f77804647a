"""What the record tells of the few facts that the conditions of the vectors' ladders ask for."""
from escalation_clock import instant


class Told:
    """What the record tells by an instant: the few facts that the ladders of the vectors ask for, None while nobody can tell."""

    def __init__(self, visit, events):
        self.visit, self.events = visit, events

    def fact(self, test, now):
        known = [event for event in self.events if instant(event["at"]) <= now]
        name = test["fact"]
        if name == "happened":
            return any(event.get("what", event["type"]) == test["event"] for event in known)
        if name == "concernRemains":
            judged = [event["raised"] for event in known if event["type"] == "concern-assessed"]
            return judged[-1] if judged else None
        if name == "littleKnown":
            return self.visit.get("plan", {}).get("littleKnown")
        assert name == "visitorCount", name
        return len(self.visit["visitors"])

    def holds(self, condition, now):
        if condition is None:
            return True
        if "all" in condition or "any" in condition:
            parts = [self.holds(part, now) for part in condition.get("all", condition.get("any"))]
            settles = "any" in condition
            return settles if settles in parts else None if None in parts else not settles
        if "not" in condition:
            held = self.holds(condition["not"], now)
            return None if held is None else not held
        found = self.fact(condition, now)
        if found is None:
            return None
        if "lessThan" in condition:
            return found < condition["lessThan"]
        return found >= condition["atLeast"] if "atLeast" in condition else found == condition["is"]
