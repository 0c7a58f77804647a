"""What a policy comes to for a visit: the verdict, the gaps on which it hangs, and the least number of visitors."""
from policy_evaluator import PREPARING, SETTLES, Evaluator

MOST_VISITORS = 20


class VerdictEvaluator(Evaluator):
    def parts(self, condition):
        """Every comparison in a condition, those of the definitions and permissions that it leads to included."""
        for key in ("all", "any"):
            if key in condition:
                return [test for part in condition[key] for test in self.parts(part)]
        if "not" in condition:
            return self.parts(condition["not"])
        if "permitted" in condition:
            return [test for rule in self.permissions(condition["permitted"]) for test in self.parts(rule["when"])]
        if condition.get("fact") in self.definitions:
            return self.parts(self.definitions[condition["fact"]]["as"])
        return [condition]

    def demanded(self, rule):
        key = {"duty": "require", "ban": "forbid", "permission": "when", "definition": "as", "silence": "assume"}
        return self.parts(rule[key[rule["kind"]]])

    def unstated(self, rule):
        """The settings that nobody stated, of all that a rule asks for."""
        tests = self.demanded(rule) + (self.parts(rule["when"]) if "when" in rule else [])
        sides = [side for test in tests for side in [test, *test.values()] if isinstance(side, dict)]
        named = {side["setting"] for side in sides if "setting" in side}
        named |= {self.count_for(test["fact"]) for test in tests if "fact" in test} - {None}
        named |= {name for test in tests if "timer" in test for name in self.limits(test["timer"])}
        return {name for name in named if self.policy["settings"][name]["origin"] == "not-stated"}

    def with_setting(self, name, value):
        other = type(self)(self.policy, self.given, self.mode)
        other.settings = {**self.settings, name: value}
        return other

    def rests_on(self, rule, item, other):
        """The unstated settings without which the state would be another. `other` evaluates in the other mode."""
        state = self.state(rule, item)
        unstated = self.unstated(rule)
        if not unstated or (self.mode == "strict" and state != "unknown") or other.state(rule, item) == state:
            return set()
        alone = {name for name in unstated
                 if self.with_setting(name, other.settings[name]).state(rule, item) != state}
        return alone or unstated

    def moves_verdict(self, rule):
        must = rule["kind"] in ("duty", "ban") and rule["strength"] == "must"
        if self.given["progress"]["departed"] or rule["kind"] == "silence":
            return must or rule["kind"] == "silence"
        always = rule.get("settles", SETTLES[rule["phase"]]) == "always" if must else False
        always = always or bool(self.shown(rule))
        return must and (rule.get("gate") is True or "rulesOut" in rule or always or rule["phase"] in PREPARING)

    def answer(self):
        """The verdict, and the gaps: settings and silences of the policy on which an answer hangs."""
        other = type(self)(self.policy, self.given, "lenient" if self.mode == "strict" else "strict")
        departed = self.given["progress"]["departed"]
        marks, gaps = set(), set()
        for rule in self.policy["rules"]:
            for item in self.items(rule):
                _, outcome = self.judged(rule, item)
                rests = self.rests_on(rule, item, other)
                gaps |= rests
                if rests and self.moves_verdict(rule):
                    marks.add("gap")
                if rule["kind"] == "silence" and outcome == "open":
                    gaps.add(rule["id"])
                must = rule.get("strength") == "must"
                if outcome == "block" or (outcome == "breach" and departed):
                    marks.add("stopped")
                elif outcome == "breach":
                    marks.add("conditions")
                elif outcome == "conflict" or (outcome == "open" and rule["kind"] == "silence"):
                    marks |= {"conditions", "gap"}
                elif outcome == "open" and must:
                    marks.add("untold")
                elif outcome == "pending" and must and rule["phase"] in PREPARING:
                    marks.add("conditions")
        if "stopped" in marks:
            return "no-go", gaps
        if "untold" in marks or ("gap" in marks and self.mode == "strict"):
            return "undetermined", gaps
        return ("go-with-conditions" if "conditions" in marks else "go"), gaps

    def minimum_visitors(self):
        """The least number of visitors that no must and no silence speaks against; None where nothing supports one."""
        rules = [rule for rule in self.policy["rules"]
                 if (rule["kind"] == "silence" or (rule["kind"] == "duty" and rule["strength"] == "must"))
                 and any(test.get("fact") == "visitorCount" for test in self.demanded(rule))]
        visit = self.given["facts"]["visit"][0]
        for count in range(1, MOST_VISITORS):
            facts = {**self.given["facts"], "visit": [{**visit, "visitorCount": count}]}
            supposed = type(self)(self.policy, {**self.given, "facts": facts}, self.mode)
            if not any(supposed.speaks_against(rule) for rule in rules):
                return count
        return None

    def speaks_against(self, rule):
        state, outcome = self.judged(rule, 0)
        if outcome == "conflict":
            granted = [each for each in self.permissions(rule["rulesOut"])
                       if each["id"] not in rule.get("beats", []) and self.truth(each["when"], 0) is True]
            if granted[0].get("inConflict") == "permitted":
                return False
        return state in ("unmet", "unknown")
