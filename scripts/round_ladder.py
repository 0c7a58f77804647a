"""Rounds of several homes, read as watch.md and docs/concepts/escalation.md say them: where each visitor is expected, by which time, and what
becomes of a home that is called off. Written from those pages alone."""
from escalation_clock import fits, instant, known, late_from, length, value
from escalation_ladder import GONE, Ladder, walked
from escalation_takers import may_take

NOWHERE = {"back", "going-home"}
LEG = ("home", "there", "gone", "told", "unsure", "over")
AT_A_HOME = {"arrived", "entered", "room-entered", "nobody-home", "approach-assessed"}


class Home:
    """One home of a round: when they come and leave by the plan, and for whom it was called off."""

    def __init__(self, visit):
        self.id = visit["id"]
        self.arrive, self.leave = (instant(visit["times"][each]) for each in ("arrive", "leaveHome"))
        # `came`: who is known to have come to it; `visited`: whether anything says that somebody was there
        self.off, self.came, self.visited = set(), set(), False


def names_nobody(event):
    return not event.get("by") and not event.get("about") and not event.get("whole")


def whom_of(ladder, event):
    """Of whom an event says that they left, came or are back; of the party where it names nobody."""
    if event["type"] == "contact":
        told = ladder.reading(event)
        return told["leaving"] | told["home"]
    return set(ladder.visitors) if names_nobody(event) else set(Ladder.reading(ladder, event)["moved"])


def too_early(ladder, events, by):
    """Of whom each event tells before it can be true: a return or a leaving before their first departure, a leaving of a home before they first came to it."""
    found, first = {}, {}
    leavings = []
    for event in events:
        if event["type"] == by:
            home = ladder.about.get(event["id"]) if by == "arrived" else None
            for visitor in whom_of(ladder, event) - first.get(home, set()):
                for other, whom in leavings:
                    same = by == "departed" or other["type"] not in ("back", "signed-in") and ladder.about.get(other["id"]) in (home, None)
                    if visitor in whom and same:
                        found.setdefault(other["id"], set()).add(visitor)
                first.setdefault(home, set()).add(visitor)
        elif event["type"] in ("left", "back", "signed-in", "contact"):
            leavings.append((event, whom_of(ladder, event)))
    return found


def round_at(kind, policy, visits, school, events, now):
    """A round under a policy at an instant, as a ladder of a kind, and the events that are known by then."""
    happened = known(events, now)
    first = kind(policy, visits, school, {})
    early = too_early(first, happened, "departed")
    first.early = early
    walked(first, visits[0], events, now)
    arrived = too_early(first, happened, "arrived")
    both = {each: early.get(each, set()) | arrived.get(each, set()) for each in {*early, *arrived}}
    ladder = kind(policy, visits, school, both)
    # what was dated too early for a home is known only once it is known which home it is about, and takes nobody to another
    ladder.known_legs = first.legs
    return ladder, walked(ladder, visits[0], events, now)


class RoundLadder(Ladder):
    """A round under one policy, walked from minute to minute."""

    def __init__(self, policy, visits, school, early):
        super().__init__(policy, visits[0], school)
        # `early`: of whom an event tells too early what it tells, by its id; `about`: the home that each event is about, as it was found;
        # `legs`: where each visitor is after each event
        self.early, self.about, self.legs, self.known_legs = early, {}, {}, {}
        self.homes, self.event, self.points = [Home(visit) for visit in visits], None, []
        self.by_home = self.ladder["status"] != "none" and self.ladder["starts"]["at"] == "expected-leave-home"
        self.grace = length(value(self.ladder["starts"]["grace"], "PT0M")) if self.ladder["status"] != "none" else None
        for person in self.people.values():
            # `home`: where the record has them; `gone`: the homes that they left; `told`: those of which they said so; `over`: none is to
            # come; `clock`: the home to whose end their clock counts; `stays`: since when they are called off although others go
            # `unsure`: the homes that they came to, or left, only by an event that names nobody
            person.update(home=None, there=False, gone=[], told=set(), unsure=set(), over=False, clock=0, said=set(), hearsay=None, stays=None)

    # where everybody is

    def open_to(self, visitor, nth):
        return visitor not in self.homes[nth].off

    def is_told(self, visitor):
        person = self.people[visitor]
        return person["there"] or bool(person["gone"])

    def by_record(self, visitor):
        """Where the record has somebody: where they came last, or the home after the one that they left, else the first that is to come."""
        person = self.people[visitor]
        if person["over"] and person["gone"]:
            # with no home to come they are on their way back from the one that they left last
            return person["gone"][-1]
        if person["home"] is not None:
            return person["home"]
        return next((nth for nth in range(len(self.homes)) if self.open_to(visitor, nth)), 0)

    def expected_at(self, visitor, now):
        """Where somebody is expected: by the record, and where that is silent and no clock counts to a home, by the plan."""
        clock = self.people[visitor]["clock"]
        if self.by_home and self.people[visitor]["over"] and visitor in self.homes[clock].off and visitor in self.overdue(now):
            # that the last home was called off is no news of whoever is missing there
            return clock
        if self.is_told(visitor) or self.by_home:
            return self.by_record(visitor)
        going = [nth for nth in range(len(self.homes)) if self.open_to(visitor, nth)]
        return next((nth for nth in going if now < late_from(self.homes[nth].leave)), going[-1] if going else self.by_record(visitor))

    def next_after(self, visitor, nth):
        """The next home that is to come: the next of the plan, and after its last one that they passed over."""
        gone = self.people[visitor]["gone"]
        rest = [each for each in range(len(self.homes)) if each not in gone and each != nth and self.open_to(visitor, each)]
        return next((each for each in rest if each > nth), rest[0] if rest else None)

    def home_of(self, event, told, leaves):
        """The home that an event is about: the one that it names, or by where they are of whom it speaks."""
        named = next((nth for nth, home in enumerate(self.homes) if home.id == event.get("home")), None)
        if named is not None or len(self.homes) == 1:
            return named or 0
        speaker = sorted(self.own(told["by"]))
        whom = self.named(event, event.get("by") or event.get("from")) | self.own(event.get("to")) or set(self.visitors)
        if told["place"] == "home" and names_nobody(event):
            whom = {each for each in whom if not self.people[each]["there"]} or whom
        if leaves and speaker and self.people[speaker[0]]["there"]:
            first = speaker[0]
        else:
            furthest = max if told["place"] == "home" else min
            first = furthest(sorted(whom), key=self.by_record)
        person = self.people[first]
        inside = {"still-inside"} & {said["what"] for said in event.get("says", [])}
        if inside and not person["there"] and person["gone"]:
            # whoever says that they are still inside is at the home that they were said to have left
            return person["gone"][-1]
        # a first word that they leave, after somebody noted that they left, is about the home that they left
        if event["type"] == "contact" and leaves and not person["there"] and person["gone"] and person["gone"][-1] not in person["told"]:
            return person["gone"][-1]
        return self.by_record(first)

    def move(self, told):
        """Takes those whom an event moves to the home that they come to, or on from the one that they leave."""
        event, whom, place = self.event, set(told["moved"]), told["place"]
        if event["type"] in AT_A_HOME:
            whom, place = set(self.visitors) if names_nobody(event) else self.named(event, event.get("by")), "home"
        leaves = set(told["leaving"]) if event["type"] == "contact" else whom if place == "left" else set()
        if event["type"] == "left" and names_nobody(event):
            # that they left and nobody says who tells where the party is
            leaves = set(self.visitors)
        comes = whom - leaves if place == "home" else set()
        if told["came"] and event["type"] not in AT_A_HOME:
            self.homes[self.home_of(event, told, set())].came |= told["came"]
        if not comes and not leaves:
            return
        home = self.home_of(event, {**told, "place": place}, leaves)
        self.about[event["id"]] = home
        nameless = event["type"] != "contact" and names_nobody(event)
        if nameless:
            # and takes nobody from a home of whom somebody said by name that they are there
            leaves = {each for each in leaves if not self.surely_at(each, home)}
        if event["type"] == "nobody-home" or event["type"] in ("arrived", "entered", "room-entered") and (told["moved"] or names_nobody(event)):
            self.homes[home].visited = True
        for visitor in sorted(comes):
            person = self.people[visitor]
            # that somebody comes and nobody says who takes nobody from a home that they did not leave; a closed door takes nobody back
            unnamed = event["type"] in AT_A_HOME and names_nobody(event)
            elsewhere = unnamed and person["there"] and person["home"] != home
            if not (elsewhere or home in person["gone"] and event["type"] in ("nobody-home", "approach-assessed")):
                self.arrive(visitor, home, nameless)
        for visitor in sorted(whom & comes):
            if not names_nobody(event) or event["type"] == "contact":
                self.homes[home].came.add(visitor)
            if told["moved"] or event["type"] == "contact":
                self.people[visitor]["said"].discard(home)
        for visitor in sorted(leaves):
            if event["type"] == "contact" or told["moved"]:
                self.people[visitor]["said"].add(home)
            self.go(visitor, home, event["type"] == "contact", nameless)

    def surely_at(self, visitor, home):
        person = self.people[visitor]
        return person["there"] and person["home"] == home and home not in person["unsure"]

    def surely_left(self, visitor, home):
        person = self.people[visitor]
        return home in person["gone"] and home not in person["unsure"]

    def arrive(self, visitor, home, nameless=False):
        person = self.people[visitor]
        if person["there"] and person["home"] != home and person["home"] not in person["gone"]:
            # whoever comes to one home is no longer at another
            person["gone"].append(person["home"])
            if not nameless:
                person["unsure"].discard(person["home"])
        if not nameless:
            person["unsure"].discard(home)
        elif not self.surely_at(visitor, home):
            person["unsure"].add(home)
        self.homes[home].off.discard(visitor)
        person["gone"] = [each for each in person["gone"] if each != home]
        person["told"].discard(home)
        person.update(home=home, there=True, over=False)

    def go(self, visitor, home, by_word, nameless=False):
        person = self.people[visitor]
        if not nameless:
            person["unsure"].discard(home)
        elif not self.surely_left(visitor, home):
            person["unsure"].add(home)
        self.homes[home].visited = True
        if home not in person["gone"]:
            person["gone"].append(home)
        if by_word:
            person["told"].add(home)
        if self.by_record(visitor) == home or person["home"] == home:
            following = self.next_after(visitor, home)
            person.update(home=home if following is None else following, there=False, over=following is None)

    # what an event does

    def reading(self, event):
        """What an event says of whom, without what was dated before it can be true (W3)."""
        told = super().reading(event)
        early = self.early.get(event["id"], set())
        if told["back"]:
            told["counts"] = told["counts"] - early
        for each in ("back", "moved", "leaving", "home"):
            told[each] = told[each] - early
        return told

    def take(self, event):
        if self.is_nothing(event):
            self.advance(instant(event["at"]))
            return
        self.event = event
        if event["type"] == "cancelled" and self.calls_off_part(event):
            self.advance(instant(event["at"]))
            for visitor, person in self.people.items():
                self.follow(visitor, person, instant(event["at"]))
            return
        now = instant(event["at"])
        self.advance(now)
        # where somebody was missing before the event, and where the answer said so
        self.missing_at, self.said_at = {self.expected_at(each, now) for each in self.overdue(now)}, self.place_now(now)
        super().take(event)

    def is_nothing(self, event):
        """Whether all that an event says was dated before it can be true."""
        early = self.early.get(event["id"])
        return bool(early) and event["type"] != "contact" and whom_of(self, event) <= early

    def calls_off_part(self, event):
        """Calls off one home, or some of the visitors; whether it was no more than that."""
        whom, now = self.named(event, None), instant(event["at"])
        home = next((nth for nth, one in enumerate(self.homes) if one.id == event.get("home") and len(self.homes) > 1), None)
        told = [each for each in sorted(whom or set(self.visitors)) if self.is_told(each)]
        if home is None and told and len(self.homes) > 1:
            # called off while they are under way: the home where they are expected next is meant
            home = min(self.by_record(each) for each in told)
        if home is not None:
            if any(self.people[each]["there"] and self.people[each]["home"] == home for each in whom or set(self.visitors)):
                return True
            for visitor in sorted(each for each in whom or set(self.visitors) if home not in self.people[each]["gone"]):
                expected = self.by_record(visitor)
                self.homes[home].off.add(visitor)
                if expected == home:
                    following = self.next_after(visitor, home)
                    self.people[visitor].update(home=home if following is None else following, there=False, over=following is None)
            return not all(one.off == set(self.visitors) for one in self.homes)
        if not whom or whom == set(self.visitors):
            return False
        for visitor in whom if not self.journey else []:
            self.people[visitor]["stays"] = now
        return not all(each["stays"] for each in self.people.values())

    def endanger(self, event, told, now):
        if event["type"] == "contact" and told["speaker"] == "visitor" and told["counts"]:
            told["hearsay"] = told["hearsay"] | (self.named(event, None) - told["counts"])
        self.move(told)
        if event["id"] in self.known_legs:
            for visitor, leg in self.known_legs[event["id"]].items():
                self.people[visitor].update(leg)
        self.legs[event["id"]] = {
            visitor: {key: person[key].copy() if key in ("gone", "told", "unsure") else person[key] for key in LEG} for visitor, person in self.people.items()
        }
        super().endanger(event, told, now)
        if self.off is not None and self.journey and not self.going(told) and all(person["stays"] for person in self.people.values()):
            # both were called off, one after the other, and somebody goes of whom nobody says who
            for person in self.people.values():
                person.update({"stays": None, "from": max(person["from"] or now, now)})

    def going(self, told):
        """Of whom an event tells that they go, although they were called off: what only a visitor on the way does, or their own word."""
        own = told["counts"] | told["hearsay"] if told["speaker"] == "visitor" else set()
        return (told["watch"] | told["moved"] | told["goes"] | told["danger"] | own) - told["back"]

    def hear(self, visitor, told, now):
        person = self.people[visitor]
        if visitor in self.going(told) and person["stays"]:
            # whoever goes after all is looked for from now on, and was heard of by this
            person.update(stays=None)
            person["from"] = max(person["from"] or now, now)
        super().hear(visitor, told, now)
        if visitor in told["counts"] | told["back"]:
            person["hearsay"] = None
        elif visitor in told["hearsay"]:
            person["hearsay"] = now
        self.follow(visitor, person, now)

    def limit_at(self, home):
        return self.homes[home].leave + self.grace

    def follow(self, visitor, person, now):
        """The clock of whoever is expected at another home than the one that it counts to, unless their leaving call is waited for."""
        if not self.by_home or person["status"] in NOWHERE or person["stays"]:
            return
        if person["over"]:
            self.go_back(visitor, person, now)
            return
        home = self.by_record(visitor)
        waits = self.ladder["starts"]["unless"] == "leaving-call" and not person["there"]
        if not person["there"] and person["clock"] not in person["gone"] and visitor in self.homes[person["clock"]].off:
            # that a home was called off is no news of whoever is missing there
            waits = visitor in self.overdue(now)
        # what names nobody moves no clock
        clock = person["clock"]
        by_name = self.surely_at(visitor, home) or self.surely_left(visitor, clock) or visitor in self.homes[clock].off
        if home != clock and not waits and by_name:
            self.restart(person, home, now)

    def go_back(self, visitor, person, now):
        """Whoever had left a home when the last one to come was called off: nobody waits for them there, unless they were missing there by then."""
        if visitor not in self.homes[person["clock"]].off or not person["gone"] or visitor in self.overdue(now):
            return
        by_call = self.ladder["starts"]["unless"] == "leaving-call"
        if by_call and (person["place"] != "left" or not person["heard"] or person["heard"] < person["moved"]):
            return
        person["clock"] = person["gone"][-1]
        if person["status"] == "expected" and by_call:
            # they were heard of since they left
            person.update(status="left", ask=max(person["since"] + self.ask_again, self.returns() or person["since"]))

    def restart(self, person, home, now):
        """Expected to leave the home as much later as they left the one before, or came to it; no sooner than the way and the time there take."""
        last = person["gone"][-1] if person["clock"] in person["gone"] else person["clock"]
        one, before = self.homes[home], self.homes[last]
        needs = one.leave - one.arrive if person["there"] else abs(one.leave - before.leave)
        limit = max(one.leave, min(now + needs, one.leave + self.new_time_within)) + self.grace
        person.update({"status": "expected", "limit": limit, "from": now, "since": now, "ask": None, "clock": home})

    def account(self, visitor, person, told, now):
        home = person["clock"]
        if self.by_home:
            self.first = self.homes[home].leave
        by_call = self.by_home and self.ladder["starts"]["unless"] == "leaving-call"
        if by_call and len(self.homes) > 1:
            spoke = visitor in told["counts"] and visitor not in told["inside"] and person["status"] not in NOWHERE
            gone = home in person["gone"]
            if spoke and gone and visitor not in told["home"] and not person["over"] and self.by_record(visitor) != home:
                self.restart(person, self.by_record(visitor), now)
                return
            # whether they left is asked of this home alone
            place = person["place"]
            person["place"] = "left" if gone else "way" if place == "left" else place
            # of a home that they left and nobody says who the record tells by `gone`
            unnamed, self.last_left = self.last_left, None
            told = {**told, "leaving": told["leaving"] if gone else set()}
            super().account(visitor, person, told, now)
            person["place"], self.last_left = place, unnamed
            return
        super().account(visitor, person, told, now)

    # what is told of it

    def place_now(self, now):
        """The home where those are expected about whom there is something to do: the overdue first, then whoever is out."""
        out = [each for each in self.visitors if self.people[each]["status"] not in NOWHERE and self.people[each]["stays"] is None]
        those = self.overdue(now) or out or self.visitors
        return min(self.expected_at(each, now) for each in those)

    def status_of(self, nth, now):
        home = self.homes[nth]
        if home.off == set(self.visitors) and not home.visited or self.cancelled:
            return "called-off"
        if len(self.homes) == 1:
            places = [person["place"] for person in self.people.values()]
            gone = all(place in GONE for place in places) or self.left_at is not None and "home" not in places
        else:
            gone = all(nth in person["gone"] for person in self.people.values())
        if gone:
            return "left"
        out = [
            each
            for each, person in self.people.items()
            if person["status"] not in NOWHERE and person["stays"] is None and (not person["over"] or len(self.homes) == 1)
        ]
        places = [self.expected_at(each, now) for each in out]
        if nth in places:
            return "expected"
        if all(person["place"] == "back" for person in self.people.values()):
            return "left"
        return "no-news" if places and all(place > nth for place in places) else "to-come"

    def status_of_person(self, visitor, now):
        person = self.people[visitor]
        if person["danger"]:
            return "in-danger"
        if person["stays"] is not None:
            return "called-off"
        return "overdue" if visitor in self.overdue(now) and not self.cancelled else person["status"]

    def overdue_from(self, person):
        return None if person["stays"] is not None else super().overdue_from(person)

    def heard_of(self, person):
        """Since when somebody was spoken of whose return is not known, and nobody has accounted for them."""
        settled = person["heard"] and person["hearsay"] and person["heard"] >= person["hearsay"]
        return None if settled or person["status"] == "back" and not person["danger"] else person["hearsay"]

    def told_time(self, person):
        """The time by which somebody is expected, as the answer tells it."""
        return None if self.cancelled or person["stays"] else self.expected_by(person)

    # a drive goes to each home where somebody is missing

    def helps(self, event, pattern):
        return event["type"] != "drove-to-address" and super().helps(event, pattern)

    def record(self, event, now, missing):
        if event["type"] == "drove-to-address":
            self.drive(event, now, missing)
        self.finish(now)
        super().record(event, now, missing)

    def drive(self, event, now, missing):
        named = next((nth for nth, home in enumerate(self.homes) if home.id == event.get("home")), None)
        home = self.said_at if event.get("home") is None else named
        if home is None or home not in self.missing_at | {self.said_at}:
            return
        for rung in self.run["rungs"] + self.run["waiting"]:
            step = rung["step"]
            if not may_take(event, step["actor"], self, missing):
                continue
            for act in [step] + step.get("choices", []):
                if act["doneBy"] and any(fits(event, pattern) for pattern in act["doneBy"]):
                    rung.setdefault("driven", {}).setdefault(act["id"], {}).setdefault(home, now)
                    if act is step:
                        rung["again"], rung["count"] = now, rung["count"] + 1

    def finish(self, now):
        """A step or a choice of driving is done once somebody drove to every home where a visitor is missing."""
        homes = {self.expected_at(each, now) for each in self.overdue(now)}
        for rung in self.run["rungs"] + self.run["waiting"]:
            covered = {act for act, driven in rung.get("driven", {}).items() if homes <= set(driven)}
            choices = {choice["id"] for choice in rung["step"].get("choices", [])}
            rung["chosen"] |= covered & choices
            chosen = choices and (rung["chosen"] == choices or rung["step"].get("enough") == "one" and rung["chosen"])
            if rung["done"] is None and (rung["step"]["id"] in covered or chosen and covered & choices):
                rung["done"] = now
                if self.run["rungs"] and rung is self.run["rungs"][-1]:
                    self.run["ends"] = now

    def due_where(self, now, events):
        """Every step that is due: at which home, and for whom."""
        place, overdue = self.place_now(now), self.overdue(now)
        danger = ",".join(visitor for visitor, person in self.people.items() if person["danger"])
        found = [[step, self.homes[place].id, danger] for step in self.due(now, events)] if self.answered() else []
        for rung in [] if self.answered() else self.rungs():
            found += [[rung["step"]["id"], home, whom] for home, whom in self.asked_at(rung, now, place, overdue)]
        return found

    def asked_at(self, rung, now, place, overdue):
        """At which homes a step is asked for, and for whom."""
        step, wanted = rung["step"], value(rung["step"].get("attempts"), 0)
        there = {home: [each for each in overdue if self.expected_at(each, now) == home] for home in sorted({self.expected_at(each, now) for each in overdue})}
        repeated = self.due_again(rung)
        everywhere = [(self.homes[place].id, ",".join(overdue))]
        if wanted:
            tries = {each: rung["tries"].get(each, []) for each in overdue}
            spacing = length(value(step.get("spacing"), "PT0M"))
            again = [each for each in overdue if len(tries[each]) < wanted and (not tries[each] or tries[each][-1] + spacing <= now)]
            return [(self.homes[place].id, ",".join(again))] if again else []
        drives = step["doneBy"] and all(pattern["event"] == "drove-to-address" for pattern in step["doneBy"])
        if drives and len(self.homes) > 1 and (rung["done"] is None or "driven" in rung):
            driven = rung.get("driven", {}).get(step["id"], {})
            return [(self.homes[home].id, ",".join(whom)) for home, whom in there.items() if home not in driven] or (everywhere if repeated and repeated <= now else [])
        if rung["done"] is not None:
            return everywhere if repeated and repeated <= now else []
        choices = step.get("choices", [])
        if not choices or len(self.homes) == 1:
            return everywhere
        found = []
        for home, whom in there.items():
            open_acts = [each for each in choices if each["id"] not in rung["chosen"] and home not in rung.get("driven", {}).get(each["id"], {})]
            if home != place:
                open_acts = [each for each in open_acts if all(pattern["event"] == "drove-to-address" for pattern in each["doneBy"])]
            if open_acts:
                found.append((self.homes[home].id, ",".join(overdue if home == place else whom)))
        return found

    def knows(self, name, visitor, nth):
        """Whether anybody knows of a visitor, by name, that they came to a home, or left it."""
        person = self.people[visitor]
        if len(self.homes) == 1:
            return self.is_known(name, person)
        if self.surely_left(visitor, nth) or nth in person["said"]:
            return True
        return name == "arrived" and visitor in self.homes[nth].came
