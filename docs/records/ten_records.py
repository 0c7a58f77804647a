#!/usr/bin/env python3
"""Ten records that a school might keep, written from docs/reference with the standard library alone.

python3 docs/records/ten_records.py           writes them as JSON beside this file
python3 docs/records/ten_records.py SCHEMA    reads each against visit.schema.json first (wants python3-jsonschema)
"""

import json
import sys
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

BRITISH_SUMMER_TIME = timezone(timedelta(hours=1))


@dataclass
class Day:
    """The day of a visit: its instants, with their offset, and its events, each with an id of its own."""

    day: date
    offset: timezone = BRITISH_SUMMER_TIME
    events: list = field(default_factory=list)

    def at(self, clock, days=0):
        hours, minutes = map(int, clock.split(":"))
        day = self.day + timedelta(days=days)
        return datetime(day.year, day.month, day.day, hours, minutes, tzinfo=self.offset).isoformat()

    def on(self, days=0):
        return (self.day + timedelta(days=days)).isoformat()

    def happened(self, clock, kind, days=0, **entries):
        self.events.append({"id": f"e{len(self.events) + 1}", "type": kind, "at": self.at(clock, days), **entries})

    def call(self, clock, caller, called, says, **entries):
        said = [{"what": says}] if isinstance(says, str) else [says]
        told = {"from": caller, "to": called, "channel": "call", "answered": True}
        self.happened(clock, "contact", **told, **{"says": said, **entries})

    def times(self, leave_school, arrive, leave_home, back):
        names = ("leaveSchool", "arrive", "leaveHome", "backAtSchool")
        return {name: self.at(clock) for name, clock in zip(names, (leave_school, arrive, leave_home, back))}


JO = {"id": "jo", "name": "Jo Adeyemi", "mobile": "07700 900123", "photoId": "worn-visible"}
SAM = {"id": "sam", "name": "Sam Petrov", "mobile": "07700 900124", "photoId": "worn-visible"}
BUDDY = {"name": "Carys Bell", "phone": "01632 960101", "where": "at-school"}


def family(name, *pupils, **more):
    address = {"lines": ["3 Invented Row", "Nowhereham"]}
    return {"familyName": name, "address": address, "pupils": [{"id": "pupil", **pupil} for pupil in pupils], **more}


def lone_visit_agreed():
    """One member of staff goes alone, and the headteacher agreed to it on a full assessment that was made and signed."""
    day = Day(date(2026, 6, 9))
    rating = {"likelihood": 1, "consequence": 2}
    hazard = {"hazard": "stairs without a light", "initial": {"likelihood": 3, "consequence": 2}, "residual": rating}
    signed = {"on": day.on(-1), "name": "A. Leader", "role": "headteacher"}
    return {
        "id": "lone-visit-agreed",
        "household": family("Fernsby", {"name": "T. Fernsby", "onRoll": True}),
        "purposes": ["welfare"],
        "setting": "inside",
        "announced": {"status": "pre-arranged", "start": day.at("13:45"), "agreedWith": "R. Fernsby"},
        "visitors": [JO],
        "otherProfessionals": [],
        "buddy": {**BUDDY, "from": day.at("08:00"), "until": day.at("17:00")},
        "times": day.times("13:30", "13:45", "14:30", "15:00"),
        "earlierVisits": [{"on": day.on(-60), "answered": True}],
        "authorisations": [{"what": "going-alone", "role": "headteacher", "name": "A. Leader", "at": day.at("08:50")}],
        "assessments": {
            "full": {
                "forVisit": "lone-visit-agreed",
                "completedOn": day.on(-1),
                "hazards": [{**hazard, "controls": "a torch", "furtherAction": "ask for a lamp"}],
                "signOff": signed,
            }
        },
        "events": day.events,
    }


def second_home_of_a_round():
    """Two homes with one departure and one return. What happened at the first says nothing of this door."""
    day = Day(date(2026, 6, 9))
    day.happened("13:00", "departed", by="visitor:jo", whole=True)
    day.happened("13:15", "nobody-home", by="visitor:jo", home="round-first-home")
    day.happened("13:45", "arrived", by="visitor:jo", whole=True, home="round-second-home")
    day.happened("13:47", "entered", by="visitor:jo", whole=True, home="round-second-home", parentOrCarerPresent=True)
    day.happened("13:50", "child-seen", by="visitor:jo", home="round-second-home", pupil="pupil", where="inside")
    return {
        "id": "round-second-home",
        "round": {"id": "round-june", "position": 2},
        "household": family("Wildgoose", {"name": "M. Wildgoose", "onRoll": True}),
        "purposes": ["attendance"],
        "setting": "inside",
        "visitors": [JO, SAM],
        "buddy": BUDDY,
        "times": day.times("13:00", "13:45", "14:15", "14:40"),
        "earlierVisits": [],
        "events": day.events,
    }


def incident():
    """A relative pushed a visitor. The headteacher was told at once and had the form before school ended."""
    day = Day(date(2026, 6, 9))
    day.happened("13:30", "departed", by="visitor:jo", whole=True)
    day.happened("13:45", "arrived", by="visitor:jo", whole=True)
    pushed = {"kind": "fact", "text": "A relative pushed one of us at the door."}
    day.happened("13:50", "incident", by="visitor:jo", about=["sam"], what="A push at the door.", statements=[pushed])
    day.happened("13:52", "left", by="visitor:jo", whole=True, returnsDirectly=True)
    day.call("13:53", "visitor:jo", "buddy", "leaving", about=["sam"])
    day.happened("14:10", "back", by="school-office", whole=True)
    day.happened("14:15", "reported", by="visitor:jo", to="headteacher", what="incident")
    day.happened("15:20", "form-completed", by="visitor:jo", form="incident-report", factualOnly=True)
    day.happened("15:30", "form-shared", by="visitor:jo", form="incident-report", **{"with": "headteacher"})
    return {
        "id": "incident",
        "household": family("Harrow", {"name": "L. Harrow"}),
        "purposes": ["welfare"],
        "setting": "doorstep",
        "visitors": [JO, SAM],
        "times": day.times("13:30", "13:45", "14:15", "14:45"),
        "earlierVisits": [{"on": day.on(-30), "answered": True}],
        "events": day.events,
    }


def cancelled():
    """Staff called the visit off because the dogs could not be shut away, told the family, and found another day."""
    day = Day(date(2026, 6, 9))
    day.happened("09:30", "cancelled", by="school-office", because="animals", why="Two dogs cannot be shut away.")
    rung = {"answered": True, "number": "07700 900101", "purpose": "cancellation"}
    day.happened("09:36", "parent-rung", by="school-office", **rung)
    day.happened("09:40", "reported", by="school-office", to="dsl", what="cancellation")
    day.happened("09:45", "rearranged", by="school-office", **{"for": day.at("13:45", days=2)})
    return {
        "id": "cancelled",
        "household": family(
            "Osei",
            {"name": "K. Osei", "onRoll": True},
            contacts=[{"number": "07700 900101", "whose": "mother", "line": "mobile"}],
        ),
        "purposes": ["attendance"],
        "setting": "inside",
        "announced": {"status": "pre-arranged", "start": day.at("13:45")},
        "plan": {"animals": {"present": True, "dangerous": True, "asked": "to-be-away", "answer": "cannot"}},
        "visitors": [JO, SAM],
        "times": day.times("13:30", "13:45", "14:30", "15:00"),
        "earlierVisits": [],
        "events": day.events,
    }


def nobody_in():
    """Nobody came to the door. A note was left that does not say when the school can be reached."""
    day = Day(date(2026, 6, 9))
    day.happened("13:30", "departed", by="visitor:jo", whole=True)
    day.happened("13:45", "arrived", by="visitor:jo", whole=True)
    day.happened("13:50", "nobody-home", by="visitor:jo")
    note = {"dateAndTime": True, "schoolPhone": True, "whenToReachUs": False, "asksForContact": True}
    day.happened("13:55", "note-left", by="visitor:jo", **note)
    day.happened("13:57", "left", by="visitor:jo", whole=True, returnsDirectly=True)
    day.happened("14:15", "back", by="school-office", whole=True)
    day.happened("14:25", "parent-rung", by="visitor:jo", answered=False, number="07700 900102", purpose="rearrange")
    return {
        "id": "nobody-in",
        "household": family(
            "Sparrow",
            {"name": "E. Sparrow", "onRoll": True},
            contacts=[{"number": "07700 900102", "whose": "father", "line": "mobile", "emergency": True}],
        ),
        "purposes": ["welfare"],
        "setting": "inside",
        "announced": {"status": "told", "on": day.on(-1), "whom": "P. Sparrow"},
        "visitors": [JO, SAM],
        "times": day.times("13:30", "13:45", "14:30", "15:00"),
        "earlierVisits": [],
        "events": day.events,
    }


def code_word():
    """From inside the home a visitor said the code word on the telephone. The office rang 999, then the headteacher."""
    day = Day(date(2026, 6, 9))
    day.happened("13:30", "departed", by="visitor:jo", whole=True)
    day.happened("13:45", "arrived", by="visitor:jo", whole=True)
    day.happened("13:46", "entered", by="visitor:jo", whole=True, invitedBy="R. Lark", parentOrCarerPresent=True)
    day.call("14:02", "visitor:jo", "buddy", {"what": "code-word", "which": "amber"}, about=["sam"])
    day.happened("14:04", "police-called", by="buddy", number="999", purpose="danger")
    day.call("14:06", "buddy", "headteacher", {"what": "other", "text": "The police are on their way."})
    day.happened("14:20", "left", by="visitor:jo", whole=True)
    return {
        "id": "code-word",
        "household": family("Lark", {"name": "J. Lark"}),
        "purposes": ["safeguarding"],
        "setting": "inside",
        "visitors": [JO, SAM],
        "buddy": BUDDY,
        "codeWord": {"agreed": True},
        "times": day.times("13:30", "13:45", "14:30", "15:00"),
        "earlierVisits": [{"on": day.on(-14), "answered": True}],
        "events": day.events,
    }


def restraint():
    """A visitor held a child back who ran towards the road, and nobody wrote down why nothing else would do."""
    day = Day(date(2026, 6, 9))
    day.happened("13:30", "departed", by="visitor:sam", whole=True)
    day.happened("13:45", "arrived", by="visitor:sam", whole=True)
    day.happened("13:48", "physical-intervention", by="visitor:sam")
    held = {"kind": "fact", "text": "Held by the sleeve at the kerb, for some seconds."}
    day.happened("13:50", "observed", by="visitor:sam", statements=[held])
    day.happened("14:10", "left", by="visitor:sam", whole=True)
    day.happened("14:30", "back", by="school-office", whole=True)
    return {
        "id": "restraint",
        "household": family("Quill", {"name": "B. Quill", "dateOfBirth": "2019-02-11"}),
        "purposes": ["behaviour"],
        "setting": "doorstep",
        "visitors": [JO, SAM],
        "times": day.times("13:30", "13:45", "14:15", "14:45"),
        "events": day.events,
    }


def child_out_of_school():
    """A child who is on no school's roll yet: there is nobody to take a note home when nobody answers."""
    day = Day(date(2026, 6, 9))
    day.happened("10:00", "departed", by="visitor:jo", whole=True)
    day.happened("10:20", "nobody-home", by="visitor:jo")
    day.happened("10:25", "left", by="visitor:jo", whole=True)
    day.happened("10:50", "back", by="school-office", whole=True)
    day.happened("11:00", "parent-rung", by="school-office", answered=False, purpose="rearrange")
    return {
        "id": "child-out-of-school",
        "household": family("Nightingale", {"name": "S. Nightingale", "onRoll": False, "listed": ["cin"]}),
        "purposes": ["child-missing-education"],
        "setting": "doorstep",
        "announced": {"status": "unannounced", "reason": "No number of the family answers."},
        "visitors": [JO, SAM],
        "times": day.times("10:00", "10:20", "10:40", "11:10"),
        "earlierVisits": [],
        "events": day.events,
    }


def covid_doorstep():
    """A check at the door under the Covid addendum: two staff apart from each other, the child seen at the window."""
    day = Day(date(2020, 5, 12))
    day.happened("10:00", "signed-out", by="visitor:jo", about=["jo", "sam"])
    day.happened("10:02", "departed", by="visitor:jo", whole=True)
    day.happened("10:24", "approach-assessed", by="visitor:jo", safe=True, noticed=[])
    day.happened("10:25", "arrived", by="visitor:jo", whole=True)
    day.happened("10:26", "health-asked", by="visitor:jo", isolating=False, symptoms=False)
    day.happened("10:28", "check-explained", by="visitor:jo", to="parent")
    day.happened("10:30", "child-seen", by="visitor:jo", pupil="pupil", where="window")
    words = {"kind": "child-words", "text": "I miss my friends."}
    day.happened("10:31", "child-spoken-to", by="visitor:jo", pupil="pupil", askedDirectly=True, said=[words])
    day.happened("10:33", "distance-kept", by="visitor:jo", toChildMetres=3, betweenVisitorsMetres=1)
    day.happened("10:35", "channel-agreed", by="visitor:jo", channel="a call each Friday")
    day.happened("10:40", "left", by="visitor:jo", whole=True, returnsDirectly=True)
    day.happened("11:00", "back", by="school-office", whole=True)
    day.happened("11:01", "signed-in", by="visitor:jo", about=["jo", "sam"], handsWashed=True)
    attempt = {"kind": "family", "channel": "call", "number": "07700 900103", "answered": False}
    return {
        "id": "covid-doorstep",
        "household": family(
            "Winterbourne",
            {"name": "A. Winterbourne", "listed": ["cp"], "confinedToBed": False},
            contacts=[{"number": "07700 900103", "whose": "mother"}],
            infection={"status": "no-evidence", "reportedOn": day.on()},
        ),
        "purposes": ["welfare"],
        "setting": "doorstep",
        "announced": {"status": "unannounced", "reason": "Nobody answered for a week."},
        "visitors": [{**JO, "glovesWorn": True, "phoneCarried": True}, {**SAM, "glovesWorn": True, "phoneCarried": True}],
        "otherProfessionals": [{"name": "C. Worker", "organisation": "Invented Council", "role": "social-worker"}],
        "travel": {"mode": "on-foot", "separately": True},
        "times": day.times("10:00", "10:25", "10:40", "11:00"),
        "contactAttempts": [{**attempt, "at": day.at("09:10", days=-1), "outcome": "Went to voicemail."}],
        "events": day.events,
    }


def filed_late():
    """All went well, and the record was filed the day after the next."""
    day = Day(date(2026, 1, 13), offset=timezone.utc)
    day.happened("13:30", "departed", by="visitor:jo", whole=True)
    day.happened("13:45", "arrived", by="visitor:jo", whole=True)
    day.happened("13:46", "entered", by="visitor:jo", whole=True, parentOrCarerPresent=True)
    day.happened("13:50", "child-seen", by="visitor:jo", pupil="pupil", where="inside")
    day.happened("14:30", "left", by="visitor:jo", whole=True)
    day.call("14:31", "visitor:jo", "school-office", "leaving", about=["sam"])
    day.happened("14:50", "back", by="school-office", whole=True)
    day.happened("16:10", "record-filed", days=2, by="visitor:jo", where="cpoms", onSafeguardingProfile=True)
    return {
        "id": "filed-late",
        "household": family("Marsh", {"name": "O. Marsh"}),
        "purposes": ["welfare"],
        "setting": "inside",
        "visitors": [JO, SAM],
        "times": day.times("13:30", "13:45", "14:30", "15:00"),
        "earlierVisits": [{"on": day.on(-90), "answered": True}],
        "events": day.events,
    }


RECORDS = (
    lone_visit_agreed,
    second_home_of_a_round,
    incident,
    cancelled,
    nobody_in,
    code_word,
    restraint,
    child_out_of_school,
    covid_doorstep,
    filed_late,
)


def built():
    """The records by their names."""
    return {record.__name__.replace("_", "-"): record() for record in RECORDS}


def errors_of(name, record, validator):
    return [f"{name}, {list(error.path)}: {error.message}" for error in validator.iter_errors(record)]


def main(schema_path=None):
    records = built()
    if schema_path is not None:
        from jsonschema import Draft7Validator

        validator = Draft7Validator(json.loads(Path(schema_path).read_text()))
        wrong = [line for name, record in records.items() for line in errors_of(name, record, validator)]
        if wrong:
            sys.exit("\n".join(wrong))
    for name, record in records.items():
        text = json.dumps(record, indent=2, ensure_ascii=False)
        (Path(__file__).parent / f"{name}.json").write_text(text + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
