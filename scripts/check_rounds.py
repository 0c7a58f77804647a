#!/usr/bin/env python3
"""Works the histories of rounds out again: where everybody is, what is due at which home, and what the office is asked.

Run by check_vectors.py for the published ones; alone it reads a file of more of them:
python3 scripts/check_rounds.py /tmp/histories/rounds.json
"""
import json
from pathlib import Path
import sys

from escalation_clock import Calendar, instant, with_settings
from escalation_duties import duties_of
from escalation_ladder import LONDON
from round_ladder import round_at
from round_questions import AskingLadder, asked_of

SETTLED = ("back", "going-home", "called-off")


def clock(moment):
    return None if moment is None else moment.astimezone(LONDON).strftime("%dT%H:%M")


def home_of(ladder, visitor, now):
    """Where somebody is expected; who is back, goes home or does not go is expected nowhere."""
    if ladder.status_of_person(visitor, now) in SETTLED:
        return None
    return ladder.homes[ladder.expected_at(visitor, now)].id


def in_order(rows):
    return sorted(rows, key=lambda row: [each or "" for each in row])


def next_change(ladder, visit, happened, events, now, calendar):
    """When the answer for one home changes next by itself: a step, a call of the policy, a question, or an event that is dated ahead."""
    true = [event for event in happened if not ladder.is_nothing(event)]
    changes = ladder.changes(now, happened) + [each for duty in duties_of(ladder, visit, true, calendar) for each in duty.changes(now)]
    changes += [instant(event["at"]) for event in events]
    return min((each for each in changes if each > now), default=None)


def answer(policy, visits, school, events, now, calendar):
    """What a round comes to at an instant, in the words of the vectors; of one home also when that changes next."""
    ladder, happened = round_at(AskingLadder, policy, visits, school, events, now)
    people = [
        [visitor, ladder.status_of_person(visitor, now), home_of(ladder, visitor, now), clock(ladder.told_time(person)) or "open", clock(ladder.heard_of(person))]
        for visitor, person in ladder.people.items()
    ]
    alone = {"nextAt": clock(next_change(ladder, visits[0], happened, events, now, calendar))} if len(visits) == 1 else {}
    return {
        **alone,
        "phase": ladder.phase(now),
        "home": ladder.homes[ladder.place_now(now)].id,
        "homes": [ladder.status_of(nth, now) for nth in range(len(visits))],
        "people": people,
        "due": ladder.due_where(now, happened),
        "questions": in_order([asks, visitor, home, clock(since)] for asks, visitor, home, since in asked_of(ladder, now)),
    }


def check_rounds(vectors, shipped, holidays, check):
    """Every answer of every history; `shipped` reads the document of a shipped policy."""
    calendar = Calendar(vectors["school"]["calendar"], holidays)
    policies = {policy["id"]: with_settings(policy) for policy in vectors["policies"]}
    for case in vectors["cases"]:
        policy = policies.setdefault(case["policy"], None) or with_settings(shipped(case["policy"]))
        policies[case["policy"]] = policy
        noted = [{**vectors["notes"][what], "id": f"n{nth}", "at": f"2026-06-09T{at}:00+01:00"} for nth, (at, what) in enumerate(case["events"], start=1)]
        for wanted in case["asked"]:
            now = instant(f"2026-06-09T{wanted['now']}:00+01:00")
            found = answer(policy, vectors["rounds"][case["round"]], vectors["school"], noted, now, calendar)
            for key, value in found.items():
                told = in_order(wanted[key]) if key == "questions" else wanted[key]
                check(value == told, f"rounds: {case['policy']} round {case['round']} {case['events']} at {wanted['now']}, {key}: {value} and not {told}")


def main():
    passed, failed = 0, []

    def check(holds, what):
        nonlocal passed
        passed += bool(holds)
        failed.extend([] if holds else [what])

    root = Path(__file__).resolve().parent.parent
    vectors = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    holidays = json.loads((root / "packages/core/src/calendar/bankHolidays.json").read_text(encoding="utf-8"))
    check_rounds(vectors, lambda each: json.loads((root / f"packages/core/src/policies/{each}.json").read_text(encoding="utf-8")), holidays, check)
    for line in failed:
        print(line, file=sys.stderr)
    print(f"{passed} passed, {len(failed)} failed")
    sys.exit(1 if failed or passed == 0 else 0)


if __name__ == "__main__":
    main()
