"""What the office is asked about the visitors of a round, as watch.md and docs/concepts/escalation.md say it: each question of one visitor, at
which home and since when."""
from escalation_clock import instant, length, value
from escalation_ladder import LONDON
from round_ladder import AT_A_HOME, NOWHERE, RoundLadder, names_nobody

ASKS = {"arrived": "has-arrived", "left": "has-left"}
OFFICE = {"school", "school-office", "buddy", None}


class AskingLadder(RoundLadder):
    """A round that keeps what was left unsaid, until it is said."""

    def __init__(self, policy, visits, school, early):
        super().__init__(policy, visits, school, early)
        # what is open of each visitor since when; `unnamed`: a return of which nobody says whose it is; `blank`: a call to the police about nothing noted
        self.open, self.unnamed, self.blank, self.named_a_home, self.home_told = {}, None, None, False, False

    def raise_question(self, asks, whom, now):
        for visitor in whom:
            self.open[asks, visitor] = now

    def settle(self, whom, *asks):
        for each in asks:
            for visitor in whom:
                self.open.pop((each, visitor), None)

    def take(self, event):
        was_told = {visitor for visitor in self.visitors if self.is_told(visitor)}
        stayed = {visitor for visitor, person in self.people.items() if person["stays"]}
        climbing = self.run is not None
        super().take(event)
        if self.is_nothing(event):
            return
        now, told = instant(event["at"]), self.reading(event)
        self.ask_of_lateness(event, told, now)
        self.ask_of_safety(event, told, now)
        self.ask_who(event, told, now, stayed)
        self.ask_which_home(event, told, now, was_told)
        self.ask_of_police(event, now, climbing)

    def ask_of_lateness(self, event, told, now):
        """Why, until when, or both; or a new time that has passed or is too far off. A later word of the same visitors closes it."""
        late = told["late"]
        said = set(late["whom"]) if late else set()
        met = told["seen"] | told["spoke"]
        self.settle(said | told["back"] | told["home"] | told["leaving"] | met, *LATENESS)
        if late is None:
            over = {visitor for visitor in told["inside"] if now >= self.homes[self.by_record(visitor)].leave}
            self.settle(over, *LATENESS)
            self.raise_question("until-when", over, now)
        for visitor in said:
            person = self.people[visitor]
            asks = self.left_unsaid(event, person, person["late"], now)
            if asks and person["place"] != "back":
                self.raise_question(asks, [visitor], now)

    def left_unsaid(self, event, person, late, now):
        counts_to_return = self.ladder["status"] != "none" and self.ladder["starts"]["at"] == "expected-return"
        time = late.get("expectedBack" if counts_to_return else "expectedLeaveHome")
        if time is not None and time <= now:
            return "new-time-past"
        if time is not None:
            first = self.homes[person["clock"]].leave if self.by_home else self.first
            far = time > first + self.new_time_within if first else False
            if far or time.astimezone(LONDON).date() != (first or now).astimezone(LONDON).date():
                return "new-time-too-late"
        if event["type"] == "departed":
            return None
        if time is not None:
            return None if late["why"] else "why-late"
        return "until-when" if late["why"] else "why-and-until-when"

    def ask_of_safety(self, event, told, now):
        """After a sign of danger: whether all who are out are safe, until each is accounted for or known to be in danger."""
        self.settle(told["counts"] | told["danger"], "all-safe")
        by_visitor = event["type"] == "police-called" and self.own(event.get("by"))
        unsafe = event["type"] == "approach-assessed" and event["safe"] is False
        if event["type"] in ("incident", "physical-intervention") or by_visitor or unsafe:
            out = [each for each, person in self.people.items() if person["place"] != "back" and not person["danger"] and not person["stays"]]
            self.raise_question("all-safe", out, now)

    def ask_who(self, event, told, now, stayed):
        """Who is back, where nobody was named; and whether those are at school who were called off before the party departed."""
        if event["type"] in ("back", "signed-in") and not told["back"] and not told["hearsay"] and event.get("by") in OFFICE | self.nobodies(event):
            # also of whoever noted their own return and is in danger still
            self.unnamed = now if any(person["status"] != "back" or person["danger"] for person in self.people.values()) else None
        elif event["type"] == "departed" or all(person["status"] == "back" for person in self.people.values()):
            self.unnamed = None
        unnamed = event["type"] == "departed" and not self.named(event, event.get("by"))
        self.settle(told["counts"] | told["danger"] | (set() if unnamed else told["moved"]), "everybody-at-school")
        if unnamed:
            self.raise_question("everybody-at-school", stayed, now)

    def nobodies(self, event):
        return {event.get("by")} if self.speaker(event.get("by")) == "unknown" else set()

    def ask_which_home(self, event, told, now, was_told):
        """Who came to a home or left one that is not named, of whom nothing told where they were, when the first home is over by the plan."""
        if len(self.homes) == 1:
            return
        tells = event["type"] == "left" or event["type"] in AT_A_HOME
        if event.get("home") is not None and (tells or event["type"] == "contact"):
            self.named_a_home = True
            self.settle(self.visitors, "which-home")
        to_come = [home for home in self.homes if home.off != set(self.visitors)]
        if tells and not self.home_told and not was_told and not self.named_a_home and len(to_come) > 1 and now > to_come[0].leave:
            self.raise_question("which-home", self.visitors, now)
        self.home_told = self.home_told or tells

    def ask_of_police(self, event, now, climbing):
        if event["type"] != "police-called":
            return
        if event.get("purpose") in ("danger", "missing-staff"):
            # a call about another matter does not say what that one was about
            self.blank = None
        elif climbing and self.is_step(event) and self.blank is None:
            self.blank = now

    def is_step(self, event):
        steps = self.ladder.get("steps", [])
        patterns = [each for step in steps for each in step["doneBy"] + [one for choice in step.get("choices", []) for one in choice["doneBy"]]]
        return any(self.helps(event, pattern) for pattern in patterns)


LATENESS = ("why-late", "until-when", "why-and-until-when", "new-time-past", "new-time-too-late")


def asked_of(ladder, now):
    """Every question of each visitor that is asked now, with the home where it is about one, and since when."""
    found = [(asks, visitor, None, since) for (asks, visitor), since in ladder.open.items() if asks != "which-home"]
    alone = len(ladder.homes) == 1
    away = [each for each, person in ladder.people.items() if person["status"] != "back" or person["danger"]]
    found += [
        ("which-home", visitor, None, since)
        for (asks, visitor), since in ladder.open.items()
        if asks == "which-home" and ladder.people[visitor]["status"] != "back" and not ladder.people[visitor]["stays"]
    ]
    if ladder.unnamed:
        found += [("who-is-back", visitor, None, ladder.unnamed) for visitor in away]
    if ladder.cancelled:
        found += [("everybody-at-school", visitor, None, ladder.off) for visitor in away]
    for visitor, person in ladder.people.items():
        if person["stays"] and not ladder.cancelled and person["status"] != "back":
            found.append(("everybody-at-school", visitor, None, person["stays"]))
        if ladder.heard_of(person):
            found.append(("heard-of", visitor, None, person["hearsay"]))
    if ladder.blank:
        found += [("police-purpose", visitor, None, ladder.blank) for visitor in ladder.visitors]
    found += of_holding(ladder, now) + of_homes(ladder, alone)
    for asks, visitor, since in ladder.asked(now):
        if not ladder.people[visitor]["stays"]:
            home = ladder.homes[ladder.expected_at(visitor, now)].id if asks == "in-danger" and not alone else None
            found.append((asks, visitor, home, since))
    return [each for each in found if each[3] <= now]


def of_holding(ladder, now):
    """Who is on a step, where somebody says so whom nobody names: as long as one word would hold it."""
    rung = ladder.run["rungs"][-1] if ladder.run and ladder.run["rungs"] else None
    if rung is None or "unheld" not in rung or rung["done"] or rung["unheld"] <= now:
        return []
    since = rung["unheld"] - length(value(rung["step"].get("acknowledgement"), "PT0M"))
    return [("who-holds", visitor, None, since) for visitor in ladder.overdue(now)]


def of_homes(ladder, alone):
    """Whether they have arrived at each home and left it, from its planned time on, as long as nobody knows."""
    if ladder.cancelled or all(person["place"] == "back" for person in ladder.people.values()):
        return []
    found = []
    for name, asks in ASKS.items():
        if not any(leg["part"] == "leg" and leg["from"] == {"event": name} for leg in ladder.policy["timers"]):
            continue
        for nth, home in enumerate(ladder.homes):
            if home.off == set(ladder.visitors) and not home.visited and not alone:
                continue
            for visitor, person in ladder.people.items():
                out = person["status"] not in NOWHERE and not person["stays"] and ladder.open_to(visitor, nth)
                if out and not ladder.knows(name, visitor, nth):
                    planned = home.arrive if name == "arrived" else home.leave
                    found.append((asks, visitor, None if alone else home.id, ladder.asked_since(planned, name, person)))
    return found
