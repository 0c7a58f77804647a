"""The published assessments, which an evaluator in another language must reproduce."""
import json

from verdict_evaluator import VerdictEvaluator


def check_assessments(root, check):
    """Every case of vectors/assessments.json, under each policy and in both modes, rule by rule."""
    folder = root / "packages/core"
    policies = [json.loads(path.read_text(encoding="utf-8")) for path in (folder / "src/policies").glob("*.json")]
    by_id = {policy["id"]: policy for policy in policies}
    vectors = json.loads((folder / "vectors/assessments.json").read_text(encoding="utf-8"))
    for case in vectors["cases"]:
        for expected in case["expect"]:
            policy = by_id[expected["policy"]]
            evaluator = VerdictEvaluator(policy, case["input"], expected["mode"])
            findings = []
            for rule in policy["rules"]:
                judged = [evaluator.judged(rule, item) for item in evaluator.items(rule)]
                states = [state for state, _ in judged] or ["not-applicable"]
                where = f"{case['description']}: {policy['id']}, {expected['mode']}, {rule['id']}"
                check(states == expected["states"][rule["id"]], f"assessments: {where}")
                findings += [(rule["id"], outcome) for _, outcome in judged if outcome]
            told = sorted((finding["rule"], finding["outcome"]) for finding in expected["findings"])
            verdict, gaps = evaluator.answer()
            told_of = f"{case['description']}: {policy['id']}, {expected['mode']}"
            check(verdict == expected["verdict"], f"verdict: {told_of}")
            check(gaps == set(expected["gaps"]), f"gaps: {told_of}")
            check(evaluator.minimum_visitors() == expected.get("minimumVisitors"), f"visitors: {told_of}")
            check(sorted(findings) == told, f"findings: {case['description']}: {policy['id']}, {expected['mode']}")
