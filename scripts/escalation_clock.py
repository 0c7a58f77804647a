"""What events, days and settings mean to the vectors of ladders and deadlines, on London's clock by Python's own zone data."""
from datetime import date, datetime, time, timedelta
import json
from pathlib import Path
import re
from zoneinfo import ZoneInfo

MINUTE = timedelta(minutes=1)
DEFAULTS = Path(__file__).parent.parent / "packages/core/src/policy/watchDefaults.json"
UTC = ZoneInfo("UTC")
OWN_TIMES = {
    "expected-departure": "leaveSchool",
    "expected-arrival": "arrive",
    "expected-entry": "arrive",
    "expected-leave-home": "leaveHome",
    "expected-return": "backAtSchool",
}
OUTCOME = {"must": "breach", "should": "advice", "advised": "advice", "may": "kept"}


def instant(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(UTC)


def length(period):
    hours, minutes = re.fullmatch(r"PT(?:([0-9]+)H)?(?:([0-9]+)M)?", period).groups()
    return timedelta(hours=int(hours or 0), minutes=int(minutes or 0))


def value(setting, missing=None):
    if setting is None:
        return missing
    return setting.get("value", setting.get("assumed", missing))


UNITS = {"minutes": "PT{}M", "hours": "PT{}H", "days": "P{}D", "weeks": "P{}W", "months": "P{}M", "years": "P{}Y"}
TIMED = ("timers", "ladder", "codeWord", "ladders")


def with_settings(policy):
    """The policy with each setting that a timed part names in its place, a length of time as a period, and with those of the watch."""
    defaults = json.loads(DEFAULTS.read_text(encoding="utf-8"))

    def placed(part):
        if isinstance(part, list):
            return [placed(each) for each in part]
        if not isinstance(part, dict):
            return part
        if set(part) == {"setting"}:
            setting = {**defaults, **policy["settings"]}[part["setting"]]
            found = setting.get("value", setting.get("assumed"))
            is_number = isinstance(found, (int, float)) and not isinstance(found, bool)
            number = UNITS[setting["unit"]].format(found) if is_number and setting.get("unit") in UNITS else found
            return {} if found is None else {"value": number}
        return {key: entry if key == "when" else placed(entry) for key, entry in part.items()}

    watch = {}
    for each in defaults:
        watch[each.split(".")[1]] = value(placed({"setting": each}))
    return {**policy, **{part: placed(policy[part]) for part in TIMED if part in policy}, "watch": watch}


def minute(moment):
    return moment.replace(second=0, microsecond=0)


def late_from(limit):
    return minute(limit) + MINUTE


def holds(event, field, wanted):
    """Whether an entry of an event is the value that is asked for, or one of several."""
    found = event.get(field)
    entries = [entry.get("what") for entry in found] if isinstance(found, list) else [found]
    return any(each in entries for each in (wanted if isinstance(wanted, list) else [wanted]))


def fits(event, pattern):
    given = {field: wanted for field, wanted in pattern.get("ifGiven", {}).items() if event.get(field, []) != []}
    asked = {**pattern.get("where", {}), **pattern.get("mustSay", {}), **given}
    return "perhaps" not in pattern and event["type"] == pattern["event"] and all(holds(event, field, wanted) for field, wanted in asked.items())


def may_fit(event, pattern):
    """Whether an event fits a pattern but for what it leaves blank: then nobody can tell whether it was this."""
    said = {field: wanted for field, wanted in pattern.get("mustSay", {}).items() if event.get(field, []) != []}
    return fits(event, {**{key: entry for key, entry in pattern.items() if key != "perhaps"}, "mustSay": said})


FAMILY, PARENT = {"family", "parent", "child"}, {"family", "parent"}
OUTSIDE = FAMILY | {"police", "social-worker", "social-care", "agencies", "authorities", "other-professional"}


def order(event):
    """The place of an event in time; of one instant what ends a watch comes first, then what begins one, and a call to the police last."""
    begins = {"code-word", "not-safe", "still-inside"} & {said["what"] for said in event.get("says", [])}
    rank = 2 if event["type"] == "police-called" else 1 if begins or event["type"] in ("departed", "danger") else 0
    return instant(event["at"]), rank, event["id"]


def known(events, now):
    found = {}
    for event in sorted(events, key=order):
        if instant(event["at"]) <= now:
            found.setdefault(event["id"], event)
    return list(found.values())


BODIES = {"school", "school-office"}


def counts(event, actor, policy, school):
    """Whether who did something may take a step: anybody where a body or the visitors act, else holders of its roles or people unnamed."""
    named = [actor] if isinstance(actor, str) else actor.get("anyOf", actor.get("allOf"))
    bodies = BODIES | {role["id"] for role in policy["roles"] if role["kind"] == "body"}
    doer = event.get("by") or (event["from"] if event["type"] == "contact" else None)
    named = named + [each for role in policy["roles"] if role["id"] in named for each in role.get("substitutes", [])]
    if bodies & set(named) or {"visitor", "each-visitor"} & set(named):
        return not (event["type"] == "contact" and event["from"] in OUTSIDE)
    if doer is None or doer in bodies:
        return True
    holders = {person for role in named for person in school["roles"].get(role, [])}
    held = set(school["roles"].get(doer, []))
    return doer in named or (bool(held) and held <= holders)


class Calendar:
    def __init__(self, school, holidays):
        self.zone = ZoneInfo(school["zone"])
        self.school, self.holidays = school, set(holidays[school["nation"]])

    def within(self, day, stretches):
        return any(each["from"] <= day <= each.get("until", each["from"]) for each in stretches)

    def has_staff(self, day):
        text, weekday = day.isoformat(), day.strftime("%A").lower()
        holiday = text in self.holidays and not self.within(text, self.school.get("openOn", []))
        closed = holiday or weekday not in self.school["hours"] or self.within(text, self.school["closures"])
        return not closed and (self.within(text, self.school["staffOnly"]) or self.within(text, self.school["pupils"]))

    def has_pupils(self, day):
        return self.has_staff(day) and not self.within(day.isoformat(), self.school["staffOnly"])

    def day_of(self, moment):
        return moment.astimezone(self.zone).date()

    def at(self, day, clock):
        return datetime.combine(day, time.fromisoformat(clock), tzinfo=self.zone).astimezone(UTC)

    def school_day_after(self, day):
        last = date.fromisoformat(self.school["covers"]["until"])
        while day < last:
            day += timedelta(days=1)
            if self.has_pupils(day):
                return day
        return None
