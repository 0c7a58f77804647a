"""What the record tells of the few facts that the conditions of the vectors' ladders ask for."""
from escalation_clock import instant
from own_words import own_value, things


class Told:
    """What the record tells by an instant: a policy's own facts and the few others that the ladders of the vectors ask for, None while nobody can tell."""

    def __init__(self, visit, events, policy):
        self.visit, self.events = visit, events
        self.own = {fact["id"]: fact for fact in policy.get("facts", [])}

    def fact(self, test, now, item):
        if test["fact"] in self.own:
            return own_value(self.own[test["fact"]], self.visit, item)
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

    def is_fixed(self, condition):
        """Whether a condition asks for own facts alone: no event moves those."""
        parts = condition.get("all", condition.get("any"))
        if parts is not None:
            return all(map(self.is_fixed, parts))
        inner = condition.get("not", condition.get("where"))
        return self.is_fixed(inner) if inner is not None else condition["fact"] in self.own

    def holds(self, condition, now, item=0):
        if condition is None:
            return True
        if "all" in condition or "any" in condition:
            parts = [self.holds(part, now, item) for part in condition.get("all", condition.get("any"))]
            settles = "any" in condition
            return settles if settles in parts else None if None in parts else not settles
        if "not" in condition:
            held = self.holds(condition["not"], now, item)
            return None if held is None else not held
        if "some" in condition:
            parts = [self.holds(condition["where"], now, each) for each in range(len(things(self.visit, condition["some"])))]
            return True if True in parts else None if None in parts else False
        found = self.fact(condition, now, item)
        if found is None:
            return None
        if "lessThan" in condition:
            return found < condition["lessThan"]
        if "atLeast" not in condition:
            return found == condition["is"]
        order = self.own.get(condition["fact"], {}).get("options")
        return order.index(found) >= order.index(condition["atLeast"]) if order else found >= condition["atLeast"]
