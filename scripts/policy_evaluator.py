"""An evaluator of policy documents, written from their description alone.

Three truth values: True, False and None for unknown. A rule's state and its outcome come from the policy's JSON, the facts that a
vector gives, and nothing else.
"""
OPERATORS = ("is", "atLeast", "atMost", "moreThan", "lessThan", "in", "includes", "includesAny", "includesAll", "recorded")
SCOPE = {
    "purposes": ("purposes", "includesAny"),
    "settings": ("placeOfVisit", "in"),
    "caseStatuses": ("pupilCategories", "includesAny"),
    "staffRoles": ("visitorRoles", "includesAny"),
}
SETTLES = {
    "standing": "departed", "before": "departed", "departure": "departed", "arrival": "entered", "no-answer": "left",
    "during": "left", "incident": "back", "leaving": "left", "overdue": "back", "return": "back", "after": "closed",
    "review": "always",
}
PREPARING = ("standing", "before", "departure", "review")
JOURNEY = ("departure", "arrival", "no-answer", "during", "leaving", "overdue", "return")


# What a demand comes to that asks about something which did not arise: it settles nothing, and leaves the rest as it is.
NO_QUESTION = "no-question"


def negated(truth):
    return not truth if isinstance(truth, bool) else truth


def joined(truths, settles):
    """Parts joined by `all` (settled by False) or `any` (by True); what did not arise is left out, and where nothing arose the whole did not."""
    truths = list(truths)
    asked = [truth for truth in truths if truth != NO_QUESTION]
    if truths and not asked:
        return NO_QUESTION
    return settles if settles in asked else None if None in asked else not settles


def all_of(truths):
    return joined(truths, False)


def any_of(truths):
    return joined(truths, True)


def same(one, other):
    return type(one) is type(other) and one == other or (
        isinstance(one, (int, float)) and isinstance(other, (int, float))
        and not isinstance(one, bool) and not isinstance(other, bool) and one == other
    )


def listed(value):
    return value if isinstance(value, list) else [value]


def holds(words, one):
    return any(same(word, one) for word in listed(words))


def difference(value, other, order):
    """How far one value is from another; None where they cannot be compared."""
    numbers = [isinstance(each, (int, float)) and not isinstance(each, bool) for each in (value, other)]
    if all(numbers):
        return value - other
    if not (isinstance(value, str) and isinstance(other, str)):
        return None
    if order is None:
        return (value > other) - (value < other)
    return order.index(value) - order.index(other) if value in order and other in order else None


def named(reference):
    """The name under which a fact stands in a vector; one about a role or an event is named with it."""
    about = reference.get("role", reference.get("event"))
    return reference["fact"] if about is None else f"{reference['fact']}({about})"


class Evaluator:
    def __init__(self, policy, given, mode):
        self.policy, self.given, self.mode = policy, given, mode
        self.settings = {name: self.setting(each) for name, each in policy["settings"].items()}
        self.definitions = {rule["defines"]: rule for rule in policy["rules"] if rule["kind"] == "definition"}

    def setting(self, setting):
        if setting["origin"] != "not-stated":
            return setting["value"]
        return setting.get("assumed") if self.mode == "lenient" else None

    def count_for(self, name):
        """The setting that says for how many days what a fact tells of counts; None for a fact that counts everything."""
        counted = self.given.get("counted", {}).get(name)
        return counted["setting"] if counted else None

    def counted(self, name):
        told = self.given["counted"][name]
        days = self.settings[told["setting"]]
        if days is None:
            return told["unsaid"]
        return [value for start, value in told["from"] if start <= days][-1]

    def fact(self, name, item):
        if self.count_for(name):
            return self.counted(name)
        for of, entries in self.given["facts"].items():
            entry = entries[0] if of == "visit" else entries[item] if item < len(entries) else {}
            if name in entry:
                return entry[name]
        return None

    def asked(self, test, item):
        if "timer" in test:
            return self.kept(test, item)
        return self.fact(named(test), item) if "fact" in test else self.settings[test["setting"]]

    def timer(self, name):
        return next(each for each in self.policy["timers"] + self.code_word() if each["id"] == name)

    def code_word(self):
        """The answer to a code word as a timed clause: the policy states it once, in a section of its own."""
        answer = self.policy.get("codeWord", {"status": "none"})
        if answer["status"] == "none":
            return []
        by = {"kind": "elapsed", "period": answer["within"]} if "within" in answer else {"kind": "open"}
        return [{"id": "code-word", "by": by}]

    def limits(self, name):
        """The settings that a timed clause names, in its limit and in its condition."""
        timer = self.timer(name)
        return sorted(set().union(*(self.named_in(timer.get(part, {})) for part in ("from", "by", "when"))))

    def named_in(self, part):
        if isinstance(part, list):
            return set().union(*map(self.named_in, part))
        if not isinstance(part, dict):
            return set()
        defined = self.definitions.get(part.get("fact"))
        found = self.named_in(defined["as"]) if defined else set()
        return found.union({part["setting"]} if "setting" in part else set(), *map(self.named_in, part.values()))

    def said(self, test, item):
        """How a timed clause stands, as the vector tells it of known settings (lenient) and of unknown ones (strict)."""
        mode = "strict" if any(self.settings[name] is None for name in self.limits(test["timer"])) else "lenient"
        told = self.given["timers"][self.policy["id"]][mode][test["timer"]]
        if not test["fact"].startswith("incident."):
            return told["all"]
        return told["each"][item]

    def kept(self, test, item):
        """What a comparison asks of a timed clause: whether it is kept, or whether there is occasion for it."""
        said = self.said(test, item)
        if test["fact"].endswith("timerArises"):
            return None if said == "unsure" else said != "not-needed"
        return None if said in ("unsure", "no-limit") else said in ("kept", "not-needed")

    def shown(self, rule):
        """The comparisons of a rule that asks nothing but whether timed clauses are kept, one or all of several."""
        asked = rule.get("require", {})
        parts = asked.get("all", [asked])
        kept = [part for part in parts if part.get("fact", "").endswith("keptInTime") and part.get("is") is True]
        return kept if len(kept) == len(parts) else []

    def operand(self, operand, item):
        if isinstance(operand, dict):
            return self.settings[operand["setting"]] if "setting" in operand else self.fact(named(operand), item)
        return operand

    def apart(self, test, operator, demand):
        """What a comparison comes to that has nothing to compare, or None."""
        sides = [test] + [test[operator]] * isinstance(test[operator], dict)
        for side in sides:
            arises = self.given.get("notArising", {}).get(named(side)) if "fact" in side else None
            if arises == "no":
                return NO_QUESTION if demand else False
            if arises == "owed" and not demand and operator != "recorded":
                return False
        return None

    def test(self, test, item, demand):
        operator = next(name for name in OPERATORS if name in test)
        if test.get("fact") in self.definitions:
            truth = self.truth(self.definitions[test["fact"]]["as"], item, demand)
            return negated(truth) if test.get("is") is False else truth
        apart = self.apart(test, operator, demand)
        if apart is not None:
            return apart
        value = self.asked(test, item)
        if operator == "recorded":
            return (value is not None) == test["recorded"]
        other = self.operand(test[operator], item)
        if value is None or other is None:
            return None
        if operator == "is":
            return same(value, other)
        if operator == "in":
            return holds(other, value)
        if operator == "includes":
            return holds(value, other)
        if operator == "includesAny":
            return any(holds(value, one) for one in listed(other))
        if operator == "includesAll":
            return all(holds(value, one) for one in listed(other))
        by = difference(value, other, self.given["order"].get(test.get("fact")))
        if by is None:
            return None
        return {"atLeast": by >= 0, "atMost": by <= 0, "moreThan": by > 0, "lessThan": by < 0}[operator]

    def truth(self, condition, item, demand=False):
        """Whether a condition holds; a demand may come to NO_QUESTION, an occasion is False where nothing arose."""
        if "all" in condition:
            return all_of(self.truth(part, item, demand) for part in condition["all"])
        if "any" in condition:
            return any_of(self.truth(part, item, demand) for part in condition["any"])
        if "not" in condition:
            return negated(self.truth(condition["not"], item, demand))
        if "some" in condition:
            items = range(len(self.given["facts"][condition["some"]]))
            return any_of([False, *(self.truth(condition["where"], each, demand) for each in items)])
        if "permitted" in condition:
            return any_of(self.truth(rule["when"], item) for rule in self.permissions(condition["permitted"]))
        return self.test(condition, item, demand)

    def permissions(self, act):
        return [rule for rule in self.policy["rules"] if rule["kind"] == "permission" and rule["permits"] == act]

    def applies(self, rule, item):
        scope = [{"fact": SCOPE[key][0], SCOPE[key][1]: words} for key, words in rule.get("scope", {}).items()]
        when = [rule["when"]] if "when" in rule and rule["kind"] != "permission" else []
        shown = self.shown(rule)
        arises = [{**part, "fact": part["fact"].replace("keptInTime", "timerArises")} for part in shown]
        when += [{"any": arises}] if arises else []
        return all_of(self.truth(part, item) for part in scope + when)

    def demand(self, rule, item):
        if rule["kind"] == "ban":
            return negated(self.truth(rule["forbid"], item, True))
        key = {"duty": "require", "permission": "when", "definition": "as", "silence": "assume"}[rule["kind"]]
        return self.truth(rule[key], item, rule["kind"] in ("duty", "silence"))

    def may_still_arise(self, rule):
        """Whether what a duty or a ban asks about may come yet, on a visit that is not that far."""
        moment = rule.get("settles", SETTLES[rule["phase"]])
        over = moment == "always" or self.given["progress"][moment]
        return rule["phase"] not in PREPARING and not over and not self.given["progress"]["calledOff"]

    def state(self, rule, item):
        applies = self.applies(rule, item)
        if applies is False:
            return "not-applicable"
        demand = self.demand(rule, item)
        if demand is True:
            return "met"
        if demand == NO_QUESTION:
            binds = rule["kind"] in ("duty", "ban")
            return "unknown" if binds and self.may_still_arise(rule) else "not-applicable"
        if self.given["progress"]["calledOff"] and rule.get("phase") in JOURNEY and not self.shown(rule):
            return "not-applicable"
        if applies is None or demand is None:
            return "unknown"
        return "not-applicable" if rule["kind"] in ("permission", "definition") else "unmet"

    def judged(self, rule, item):
        """The state of a rule and what comes of it."""
        state = self.state(rule, item)
        if rule["kind"] == "silence":
            return state, "open" if state in ("unmet", "unknown") else None
        if rule["kind"] not in ("duty", "ban"):
            return state, None
        if state == "unmet" and "rulesOut" in rule:
            others = [each for each in self.permissions(rule["rulesOut"]) if each["id"] not in rule.get("beats", [])]
            granted = [(self.truth(each["when"], item), each) for each in others]
            first = next((each for truth, each in granted if truth is True), None)
            if first:
                return ("met", None) if rule["id"] in first.get("beats", []) else (state, "conflict")
            if any(truth is None for truth, _ in granted):
                state = "unknown"
        return state, self.outcome(rule, state, item)

    @staticmethod
    def wordings(rule):
        """The other words in which a broken rule may say what is wrong."""
        says = rule.get("says")
        return says.get("unmetWhen", []) if isinstance(says, dict) else []

    def words(self, rule, item):
        """The place of those that it says of this visit, or None for its usual ones."""
        told = (place for place, one in enumerate(self.wordings(rule)) if self.truth(one["when"], item) is True)
        return next(told, None)

    def settled(self, rule, item):
        """Whether the moment of a rule is over: a timed clause says so itself."""
        moment = rule.get("settles", SETTLES[rule["phase"]])
        over = moment == "always" or self.given["progress"][moment]
        shown = self.shown(rule)
        if not shown:
            return over
        said = [self.said(part, item) for part in shown]
        if "broken" in said:
            return True
        return over if "unsure" in said else "waits" not in said

    def outcome(self, rule, state, item):
        if state in ("met", "not-applicable") or rule["strength"] == "may":
            return None
        progress, must = self.given["progress"], rule["strength"] == "must"
        settled = self.settled(rule, item)
        blocks = rule.get("gate") is True and must and not progress["departed"]
        if state == "unknown":
            return "open" if blocks or settled else "pending"
        if blocks:
            return "block"
        if settled or (rule["kind"] == "ban" and progress["departed"]):
            return "breach" if must else "advice"
        return "pending" if must or rule["phase"] not in PREPARING else "advice"

    def items(self, rule):
        return range(len(self.given["facts"][rule.get("forEach", "visit")]))
