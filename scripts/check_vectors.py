#!/usr/bin/env python3
"""Reads the published schemas and vectors as a vendor in another language would.

Every schema must be a valid draft-07 schema, the sample visits must meet theirs, and the vectors for bands, UPNs and
assessments must come out of code written here from the matrix, the rule and the policy documents alone. Wants Debian's python3-jsonschema.
"""
import importlib.util
import json
import re
import sys
import unicodedata
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from jsonschema import Draft7Validator, RefResolver

from check_assessments import check_assessments
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


def check_built_records():
    """The records of docs/records are what their program builds, and they meet the schema."""
    spec = importlib.util.spec_from_file_location("ten_records", ROOT / "docs/records/ten_records.py")
    program = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(program)
    schema = validator("visit")
    for name, record in program.built().items():
        check(schema.is_valid(record), f"visit.schema.json refuses the record {name}")
        check(record == load(f"docs/records/{name}.json"), f"docs/records/{name}.json is not what the program builds")


def check_school_records():
    """The ten records that were written from the reference alone meet the schema."""
    schema = validator("visit")
    for case in load("packages/core/vectors/records.json"):
        check(schema.is_valid(case["visit"]), f"visit.schema.json refuses: {case['what']}")
        check(not schema.is_valid({**case["visit"], "colour": "blue"}), "visit.schema.json lets an unknown key pass")


def check_one_error():
    """Of a hundred events one is wrong: the validator names that one, with one error."""
    schema = validator("visit")
    visit = load("packages/core/vectors/perfect-visits.json")[0]["visit"]
    event = {"id": "x", "type": "departed", "at": "2026-06-09T13:30:00+01:00"}
    contact = {**event, "type": "contact", "from": "buddy", "to": "school", "channel": "call"}
    wrong = {
        "an unknown type": {**event, "type": "departd"},
        "no type": {"id": "x", "at": event["at"]},
        "no instant": {"id": "x", "type": "back"},
        "an entry of another type": {**event, "codeWord": "amber"},
        "a number for an instant": {**event, "expectedBack": 5},
        "a word off the list": {**contact, "channel": "pigeon"},
        "an unknown saying": {**contact, "says": [{"what": "lte"}]},
        "a number for an event": 7,
        "a list for an event": [],
    }
    for what, entry in wrong.items():
        errors = list(schema.iter_errors({**visit, "events": [event] * 50 + [entry] + [event] * 49}))
        found = [list(error.absolute_path)[:2] for error in errors]
        check(found == [["events", 50]], f"an event with {what} is named by {len(errors)} errors: {found[:3]}")


def check_records():
    """The visits of the vectors and the policies meet their schemas; the same with one thing wrong do not."""
    visits = [case["input"]["visit"] for case in load("packages/core/vectors/assessments.json")["cases"]]
    visits += [case["visit"] for case in load("packages/core/vectors/perfect-visits.json")]
    schema = validator("visit")
    event = {"id": "x", "type": "departed", "at": "2026-06-09T13:30:00+01:00"}
    for visit in visits:
        check(schema.is_valid(visit), f"the vector's {visit['id']} does not meet visit.schema.json")
        broken = {
            "no visitors": {**visit, "visitors": []},
            "purposes that are no list": {**visit, "purposes": "welfare"},
            "an event of no known type": {**visit, "events": [{**event, "type": "vanished"}]},
            "an event without an instant": {**visit, "events": [{"id": "x", "type": "departed"}]},
            "an instant that is a number": {**visit, "times": {"arrive": 1430}},
            "a key that nobody knows, deep down": {**visit, "household": {**visit["household"], "shoeSize": 9}},
            "no household": {key: value for key, value in visit.items() if key != "household"},
        }
        for what, record in broken.items():
            check(not schema.is_valid(record), f"visit.schema.json lets pass: {what}")
    schema = validator("policy")
    for path in sorted((ROOT / "packages/core/src/policies").glob("*.json")):
        policy = json.loads(path.read_text(encoding="utf-8"))
        check(schema.is_valid(policy), f"{path.name} does not meet policy.schema.json")
        rule = policy["rules"][0]
        for wrong in ({**rule, "cites": "R20"}, {**rule, "kind": "wish"}, {**rule, "colour": "blue"}):
            check(not schema.is_valid({**policy, "rules": [wrong]}), f"policy.schema.json lets a wrong rule pass: {wrong['id']}")
    for name, good in {
        "risk-matrix": load("packages/core/src/policies/reach2-2020.json")["riskMatrix"],
        "visit-event": event,
        "initial-risk-assessment": {"answers": {"pets": "no"}},
        "risk-assessment": {"hazards": [{"hazard": "stairs", "residual": {"likelihood": 2, "consequence": 2}}]},
        "doorstep-risk-assessment": {"infection": "isolating"},
    }.items():
        check(validator(name).is_valid(good), f"{name}.schema.json refuses a good record")
        check(not validator(name).is_valid({**good, "colour": "blue"}), f"{name}.schema.json lets an unknown key pass")


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
    matrix = load("packages/core/src/policies/reach2-2020.json")["riskMatrix"]
    for case in load("packages/core/vectors/bands.json")["cases"]:
        found = score(matrix, case["input"])
        expected = case["expect"] if case["expect"]["ok"] else None
        check(found == expected, f"bands: {case['input']}")


def upn_is_good(text):
    # what cannot be seen in a pasted number: marks of direction and joining, every kind of space and line end
    seen = (c for c in text if unicodedata.category(c) != "Cf")
    compact = re.sub(r"\s", "", "".join(seen)).upper()
    if not re.fullmatch(f"[{UPN_LETTERS}][0-9]{{11}}[0-9{UPN_LETTERS}]", compact):
        return False
    last = compact[12]
    values = [int(digit) for digit in compact[1:12]] + [int(last) if last.isdigit() else UPN_LETTERS.index(last)]
    return UPN_LETTERS[sum(value * weight for weight, value in enumerate(values, start=2)) % 23] == compact[0]


def check_upns():
    for case in load("packages/core/vectors/identifiers.json")["cases"]:
        if case["kind"] == "upn" and isinstance(case["input"], str):
            check(upn_is_good(case["input"]) == case["expect"]["ok"], f"upn: {case}")


def check_clocks():
    """What the facts of a visit's hours and day say, by Python's own zone data."""
    cases = [(case["input"], case["expect"], "clocks") for case in load("packages/core/vectors/clocks.json")["cases"]]
    for case in load("packages/core/vectors/assessments.json")["cases"]:
        found = case["input"]["facts"]["visit"][0]
        known = {fact: found[fact] for fact in ("arrivalClock", "leavingClock", "weekday") if fact in found}
        cases.append(({"zone": "Europe/London", "times": case["input"]["visit"]["times"]}, known, case["description"]))
    for given, expected, what in cases:
        local = {
            key: datetime.fromisoformat(at.replace("Z", "+00:00")).astimezone(ZoneInfo(given["zone"]))
            for key, at in given["times"].items()
        }
        clock = {"arrivalClock": local.get("arrive"), "leavingClock": local.get("leaveHome")}
        found = {fact: at.strftime("%H:%M") for fact, at in clock.items() if at}
        day = next((local[key] for key in ("leaveSchool", "arrive", "leaveHome", "backAtSchool") if key in local), None)
        if day:
            found["weekday"] = day.strftime("%A").lower()
        check(found == expected, f"{what}: {given['zone']}")


check_schemas()
check_sample()
check_records()
check_one_error()
check_school_records()
check_built_records()
check_bands()
check_upns()
check_clocks()
check_assessments(ROOT / "packages/core", check)
check_escalation(load, check)
for line in failed:
    print(line, file=sys.stderr)
print(f"{passed} passed, {len(failed)} failed")
sys.exit(1 if failed else 0)
