"""Works the vectors for ladders and deadlines out again, from the policies' documents and a school's calendar alone.

The ladder is walked minute by minute, and days are counted on London's clock by Python's own zone data: nothing here is shared with the
TypeScript that the vectors also test.
"""
from escalation_clock import Calendar, instant, with_settings
from escalation_duties import duties_of, overran
from escalation_ladder import walk
from check_rounds import check_rounds
from own_ladders import answer, short


def check_escalation(load, check):
    """Checks every case of both files; `check` counts, `load` reads a document of the repository."""
    ladders, deadlines = (load(f"packages/core/vectors/{name}.json") for name in ("ladders", "deadlines"))
    holidays = load("packages/core/src/calendar/bankHolidays.json")
    calendar = Calendar(ladders["school"]["calendar"], holidays)
    policies = {case["policy"]: with_settings(load(f"packages/core/src/policies/{case['policy']}.json")) for case in ladders["cases"] + deadlines["cases"]}
    for case in ladders["cases"]:
        visit = {**ladders["visit"], "times": case.get("times", ladders["visit"]["times"])}
        now = instant(case["now"])
        policy = policies[case["policy"]]
        ladder, events = walk(policy, visit, ladders["school"], now, case["events"])
        later = [instant(event["at"]) for event in case["events"] if instant(event["at"]) > now]
        duties = duties_of(ladder, visit, events, calendar)
        changes = later + ladder.changes(now, events) + [each for duty in duties for each in duty.changes(now)]
        next_at = min((each for each in changes if each > now), default=None)
        found = {"phase": ladder.phase(now), "due": ladder.due(now, events), "nextAt": next_at}
        text = case["expect"]["nextAt"]
        wanted = {**case["expect"], "nextAt": instant(text) if text else None}
        check(found == wanted, f"ladders: {case['policy']} {case['id']}: {found}")
    for case in deadlines["cases"]:
        visit = {**ladders["visit"], "times": case.get("times", ladders["visit"]["times"])}
        if "arranged" in case:
            visit["announced"] = {"status": "pre-arranged", "start": case["arranged"]}
        now = instant(case["now"])
        ladder, events = walk(policies[case["policy"]], visit, ladders["school"], now, case["events"])
        duties = duties_of(ladder, visit, events, calendar)
        named = [each for each in duties if each.duty["id"] == case["step"]]
        answers = overran(named[0].duty, ladder) + [each.outcome(now) for each in named]
        found = next((each for each in answers if each["minutes"] > 0), answers[0])
        wanted = case["expect"]
        limit = wanted["limit"]
        check(found["outcome"] == wanted["outcome"], f"deadlines: {case['policy']} {case['id']}: {found['outcome']}")
        check(found["minutes"] == wanted["minutes"], f"deadlines: {case['id']}: {found['minutes']} minutes")
        check(found["limit"] == (instant(limit) if limit else None), f"deadlines: {case['id']}: {found['limit']}")
        if limit is not None:
            own = found["limit"].astimezone(calendar.zone).isoformat()
            check(own == limit, f"deadlines: {case['id']} is written {own}")
    check_own_ladders(load("packages/core/vectors/own-ladders.json"), holidays, check)
    check_rounds(load("packages/core/vectors/rounds.json"), lambda each: load(f"packages/core/src/policies/{each}.json"), holidays, check)


def check_own_ladders(vectors, holidays, check):
    """Every answer for ladders of a school's own: their steps, and the next instant at which anything of the visit changes."""
    calendar = Calendar(vectors["school"]["calendar"], holidays)
    silent = {"ladder": {"status": "none"}, "codeWord": {"status": "none"}, "timers": []}
    groups = {group["policy"]["id"]: group for group in vectors["policies"]}
    for case in vectors["cases"]:
        group = groups[case["policy"]]
        policy = with_settings({**silent, **group["policy"]})
        visit = {**vectors["visit"], **(group["visits"][case["variant"]] if "variant" in case else {})}
        noted = [{**group["notes"][what], "id": f"n{nth}", "at": f"2026-06-{at}:00+01:00"} for nth, (at, what) in enumerate(case["events"], start=1)]
        for wanted in case["asked"]:
            now = instant(f"2026-06-{wanted['now']}:00+01:00")
            ladder, events = walk(policy, visit, vectors["school"], now, noted)
            if "ladders" not in policy:
                # of the overdue ladder what is due, what the office is asked, and when that changes
                later = ladder.changes(now, events) + [instant(event["at"]) for event in noted]
                told = [row[0] for row in wanted["due"]], wanted["nextAt"], wanted["questions"]
                asked = [[asks, visitor, short(since, calendar)] for asks, visitor, since in ladder.asked(now)]
                found = ladder.due(now, events), short(min((each for each in later if each > now), default=None), calendar), asked
                check(found == told, f"own-ladders: {case['policy']} {case['events']} at {wanted['now']}, overdue: {found} and not {told}")
                continue
            found, changes = answer((policy, visit, vectors["school"], events, calendar), now)
            changes += ladder.changes(now, events) + [instant(event["at"]) for event in noted]
            found["nextAt"] = short(min((each for each in changes if each > now), default=None), calendar)
            found["now"] = wanted["now"]
            for key, told in wanted.items():
                check(found[key] == told, f"own-ladders: {case['policy']} {case['events']} at {wanted['now']}, {key}: {found[key]} and not {told}")
