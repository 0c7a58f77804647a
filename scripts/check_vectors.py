#!/usr/bin/env python3
"""Reads the published schemas and vectors as a vendor in another language would.

Every schema must be a valid draft-07 schema, the sample visits must meet theirs, and the vectors for bands and UPNs must come
out of code written here from the matrix and the rule alone. Wants Debian's python3-jsonschema.
"""
import json
import re
import sys
from pathlib import Path

from jsonschema import Draft7Validator, RefResolver

from check_escalation import check_escalation

ROOT = Path(__file__).resolve().parent.parent
UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
passed, failed = 0, []


def check(holds, what):
    global passed
    if holds:
        passed += 1
    else:
        failed.append(what)


def load(path):
    return json.loads((ROOT / path).read_text(encoding="utf-8"))


def validator(name):
    folder = ROOT / "packages/core/schemas"
    schemas = [json.loads(path.read_text(encoding="utf-8")) for path in folder.glob("*.json")]
    store = {schema["$id"]: schema for schema in schemas}
    schema = load(f"packages/core/schemas/{name}.schema.json")
    return Draft7Validator(schema, resolver=RefResolver.from_schema(schema, store=store))


def check_schemas():
    for path in sorted(ROOT.glob("packages/*/schemas/*.schema.json")):
        try:
            Draft7Validator.check_schema(json.loads(path.read_text(encoding="utf-8")))
            check(True, "")
        except Exception as error:  # a schema that is none, whatever the reason
            check(False, f"{path.name} is no draft-07 schema: {type(error).__name__}")


def check_sample():
    visits = load("examples/paper-pack/sample/visits.json")
    visits = visits["visits"] if isinstance(visits, dict) else visits
    schema = validator("visit")
    for visit in visits:
        check(schema.is_valid(visit), f"the sample's {visit['id']} does not meet visit.schema.json")
        check(not schema.is_valid({**visit, "colour": "blue"}), "visit.schema.json lets an unknown key pass")
        check(not schema.is_valid({**visit, "setting": "garden"}), "visit.schema.json lets an unknown setting pass")


def score(matrix, rating):
    """A band by product, as the matrix's own document says it."""
    for axis in ("likelihood", "consequence"):
        level = rating.get(axis) if isinstance(rating, dict) else None
        known = [entry["level"] for entry in matrix[axis]["levels"]]
        if isinstance(level, bool) or not any(type(level) is type(each) and level == each for each in known):
            return None
    product = rating["likelihood"] * rating["consequence"]
    band = next(band for band in matrix["bands"] if band["from"] <= product <= band["to"])
    return {"ok": True, "score": product, "band": band["id"]}


def check_bands():
    matrix = load("packages/core/src/risk/reach2RiskMatrix.json")
    for case in load("packages/core/vectors/bands.json")["cases"]:
        found = score(matrix, case["input"])
        expected = case["expect"] if case["expect"]["ok"] else None
        check(found == expected, f"bands: {case['input']}")


def upn_is_good(text):
    compact = re.sub(r"[ ]", "", text).upper()
    if not re.fullmatch(f"[{UPN_LETTERS}][0-9]{{11}}[0-9{UPN_LETTERS}]", compact):
        return False
    last = compact[12]
    values = [int(digit) for digit in compact[1:12]] + [int(last) if last.isdigit() else UPN_LETTERS.index(last)]
    return UPN_LETTERS[sum(value * weight for weight, value in enumerate(values, start=2)) % 23] == compact[0]


def check_upns():
    for case in load("packages/core/vectors/identifiers.json")["cases"]:
        if case["kind"] == "upn" and isinstance(case["input"], str):
            check(upn_is_good(case["input"]) == case["expect"]["ok"], f"upn: {case}")


check_schemas()
check_sample()
check_bands()
check_upns()
check_escalation(load, check)
for line in failed:
    print(line, file=sys.stderr)
print(f"{passed} passed, {len(failed)} failed")
sys.exit(1 if failed else 0)
