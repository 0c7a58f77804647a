"""The published assessments, which an evaluator in another language must reproduce.

In the package of core: python3 evaluator/check_assessments.py
"""
import json
import sys
from pathlib import Path

from own_words import OwnWords
from verdict_evaluator import VerdictEvaluator


def check_assessments(folder, check):
    """Every case of vectors/assessments.json, of not-arising.json and of own-words.json with their own policies, in both modes, rule by rule."""
    policies = [json.loads(path.read_text(encoding="utf-8")) for path in (folder / "src/policies").glob("*.json")]
    check_cases(json.loads((folder / "vectors/assessments.json").read_text(encoding="utf-8")), policies, check)
    bare = json.loads((folder / "vectors/not-arising.json").read_text(encoding="utf-8"))
    check_cases(bare, [bare["policy"]], check)
    own = json.loads((folder / "vectors/own-words.json").read_text(encoding="utf-8"))
    check_cases(own, [own["policy"]], check, OwnWords)


def check_cases(vectors, policies, check, reads=VerdictEvaluator):
    """The cases of one file of vectors, each under the policies that it names."""
    by_id = {policy["id"]: policy for policy in policies}
    for case in vectors["cases"]:
        for expected in case["expect"]:
            policy = by_id[expected["policy"]]
            evaluator = reads(policy, case["input"], expected["mode"])
            findings = []
            for rule in evaluator.policy["rules"]:
                judged = [evaluator.judged(rule, item) for item in evaluator.items(rule)]
                states = [state for state, _ in judged] or ["not-applicable"]
                where = f"{case['description']}: {policy['id']}, {expected['mode']}, {rule['id']}"
                check(states == expected["states"][rule["id"]], f"assessments: {where}")
                if evaluator.wordings(rule):
                    broken = [item for item in evaluator.items(rule) if judged[item][0] == "unmet"]
                    said = [evaluator.words(rule, item) for item in broken]
                    check(said == expected["otherWords"].get(rule["id"], []), f"other words: {where}")
                findings += [(rule["id"], outcome) for _, outcome in judged if outcome]
            told = sorted((finding["rule"], finding["outcome"]) for finding in expected["findings"])
            verdict, gaps = evaluator.answer()
            told_of = f"{case['description']}: {policy['id']}, {expected['mode']}"
            check(verdict == expected["verdict"], f"verdict: {told_of}")
            check(gaps == set(expected["gaps"]), f"gaps: {told_of}")
            check(evaluator.minimum_visitors() == expected.get("minimumVisitors"), f"visitors: {told_of}")
            check(sorted(findings) == told, f"findings: {case['description']}: {policy['id']}, {expected['mode']}")


def main():
    """Checks the vectors of the package in which this file lies."""
    passed, failed = 0, []

    def check(holds, what):
        nonlocal passed
        passed += bool(holds)
        if not holds:
            failed.append(what)

    check_assessments(Path(__file__).resolve().parent.parent, check)
    for line in failed:
        print(line, file=sys.stderr)
    print(f"{passed} passed, {len(failed)} failed")
    sys.exit(1 if failed or passed == 0 else 0)


if __name__ == "__main__":
    main()
