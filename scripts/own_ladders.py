"""A school's own ladders, read as docs/concepts/own-ladders.md says them: each opens with its start, ends, and may start again.

Every ladder is followed from one instant to the next at which something was noted. A time that it was open holds what was done in it, and where
each of its steps stands follows from that alone.
"""
from datetime import datetime, timedelta

from policy_evaluator import SETTLES
from own_words import does
from policy_facts import Told
from escalation_clock import MINUTE, OUTCOME, OUTSIDE, OWN_TIMES, UTC, counts, fits, instant, late_from, minute, value

NEVER, ALWAYS = datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)


# The parts of a journey in their order: the planned time at which each is over, and the events that tell of it.
PARTS = {
    "departed": ("leaveSchool", ("departed",)),
    "arrived": ("arrive", ("arrived",)),
    "entered": (None, ("entered", "nobody-home")),
    "left": ("leaveHome", ("left",)),
    "back": ("backAtSchool", ("back", "signed-in")),
}


def over_from(moment, due, visit, events, now):
    """When a moment of the visit is over for what fell due then: by the plan as long as nothing tells of the journey."""
    types = [event["type"] for event in events if instant(event["at"]) <= now]
    if moment in ("always", "closed"):
        closings = [event for event in events if event["type"] in ("record-filed", "visit-closed") and due <= instant(event["at"]) <= now]
        return ALWAYS if moment == "always" or closings else NEVER
    parts = list(PARTS.values())[list(PARTS).index(moment):]
    if any(each in types for _, tells in parts for each in tells):
        return ALWAYS
    if "cancelled" in types or any(each in types for _, tells in PARTS.values() for each in tells):
        return NEVER
    planned = [visit["times"].get(time) for time, _ in parts]
    return min([instant(each) + timedelta(milliseconds=1) for each in planned if each], default=NEVER)


def later(moment, setting, calendar, missing=timedelta(0)):
    """So long after an instant on the real clock or the calendar, or at an hour of its day, never before it."""
    text = value(setting)
    if moment in (NEVER, ALWAYS):
        return moment
    if text is None:
        return moment + missing
    if ":" in text:
        return max(moment, calendar.at(calendar.day_of(moment), text))
    if text.startswith("PT"):
        hours, minutes = (int(part or 0) for part in text[2:].replace("M", "").rpartition("H")[::2])
        return moment + timedelta(hours=hours, minutes=minutes)
    own = moment.astimezone(calendar.zone)
    return (own.replace(tzinfo=None) + timedelta(days=int(text[1:-1]))).replace(tzinfo=calendar.zone).astimezone(UTC)


class Open:
    """One time that a ladder was open: from its start until something ended it, with every deed of its kind that was noted meanwhile."""

    def __init__(self, own, start, opens):
        self.own, self.start, self.opens = own, start, opens
        self.until, self.before, self.by_event = NEVER, NEVER, False

    def deeds(self, step, now):
        """What was done for a step in this time, each with the acts that it does, None for the whole step."""
        found = []
        for event in self.own.events:
            at = instant(event["at"])
            if at > now or at < self.opens or at > self.until or at >= self.before or not self.own.may(event, step):
                continue
            if event["type"] == "step-done" and event["step"] == step["id"]:
                choice = event.get("choice")
                acts = [act["id"] for act in step.get("acts", []) if act["id"] == choice]
                if choice is None or "acts" not in step or acts:
                    found.append((at, None if choice is None or "acts" not in step else acts))
            elif any(self.own.does(event, pattern) for pattern in step.get("doneBy", [])):
                found.append((at, None if "acts" in step else "once"))
            elif any(self.own.does(event, pattern) for act in step.get("acts", []) for pattern in act["doneBy"]):
                found.append((at, [act["id"] for act in step["acts"] if any(self.own.does(event, each) for each in act["doneBy"])]))
        return found

    def stands(self, now):
        """Each step as it stands: since when it is due, its limit, when it was done, and the acts that are open."""
        turn, found = self.start, []
        steps = self.own.ladder["steps"]
        for nth, step in enumerate(steps):
            # a step that the record leaves open is taken
            if self.own.told.holds(step.get("when"), now) is False:
                continue
            following = next((each for each in steps[nth + 1:] if self.own.told.holds(each.get("when"), now) is not False), {})
            one = self.stand(step, turn, now)
            found += [one] + self.again(step, one, now)
            turn = min(max(one["done"] or NEVER, one["turn"]), self.time_up(step, one, "delay" in following))
        return found

    def stand(self, step, turn, now):
        calendar = self.own.calendar
        falls = later(turn, step.get("delay"), calendar)
        due = max(falls, later(turn, step.get("notBefore"), calendar), self.opens)
        within = value(step.get("within"))
        limit = None if within is None or falls == NEVER else later(falls, step["within"], calendar)
        deeds = [deed for deed in self.deeds(step, now) if "notBefore" not in step or deed[0] >= due]
        return self.judged(step, due, limit, deeds)

    def judged(self, step, due, limit, deeds):
        calendar = self.own.calendar
        done, again, open_acts = None, due, [act["id"] for act in step.get("acts", [])]
        wanted = value(step.get("attempts"), 1)
        for nth, (at, does) in enumerate(deeds, start=1):
            again = max(due, later(at, step.get("spacing"), calendar)) if "attempts" in step else due
            if isinstance(does, list):
                open_acts = [each for each in open_acts if each not in does]
            is_whole = does is None or does == "once" and nth >= wanted
            if is_whole or isinstance(does, list) and (step.get("enough") == "one" or not open_acts):
                done = at
                deeds = deeds[nth:]
                break
        return {"step": step, "turn": due, "due": due if done else again, "limit": limit, "done": done, "acts": open_acts, "left": deeds}

    def again(self, step, first, now):
        """What a step that is repeated comes to each further time: due so long after it was done last."""
        found, last = [], first
        most = value(step.get("repeat", {}).get("times"), 10_000) if "repeat" in step else 1
        while last["done"] is not None and len(found) + 1 < most:
            due = later(max(last["done"], first["turn"]) if last is first else last["done"], step["repeat"]["every"], self.own.calendar)
            limit = later(due, step["within"], self.own.calendar) if "within" in step else None
            last = {**self.judged(step, due, limit, last["left"]), "since": last["done"]}
            found.append(last)
        return found

    def time_up(self, step, one, followed_by_delay):
        """When the next step's turn comes although this one was not done."""
        if one["limit"] is not None:
            return late_from(one["limit"])
        if "attempts" in step:
            end = one["turn"]
            for _ in range(value(step["attempts"])):
                end = later(end, step["spacing"], self.own.calendar)
            return end
        return one["turn"] if followed_by_delay else NEVER

    def over(self, now):
        """When its last step was done, in its turn."""
        stands = self.stands(now)
        mine = [each for each in stands if each["step"] is stands[-1]["step"]]
        wanted = value(mine[0]["step"]["repeat"].get("times")) if "repeat" in mine[0]["step"] else 1
        if wanted is None or len(mine) < wanted or mine[-1]["done"] is None:
            return NEVER
        return max(mine[-1]["done"], mine[0]["turn"])


class OwnLadder:
    """One ladder of the policy's own on one visit, followed up to an instant."""

    def __init__(self, ladder, context, now, others):
        self.ladder, self.now = ladder, now
        self.policy, self.visit, self.school, self.events, self.calendar = context
        self.told, self.others = Told(self.visit, self.events, self.policy), others
        self.times = []
        self.follow()

    def does(self, event, pattern):
        return does(event, pattern) if event["type"] == "own" else fits(event, pattern)

    def may(self, event, step):
        return counts(event, step["actor"], self.policy, self.school)

    def in_vain(self, step, since, now):
        """Who did a step that somebody else has to do, since it was open or done last."""
        patterns = step.get("doneBy", []) + [pattern for act in step.get("acts", []) for pattern in act["doneBy"]]
        found = []
        for event in self.events:
            doer = event.get("by") or (event["from"] if event["type"] == "contact" else None)
            if since <= instant(event["at"]) <= now and any(self.does(event, each) for each in patterns) and not self.may(event, step):
                found += [doer] if doer not in found else []
        return found

    def starts(self):
        """The instants at which it starts, with the ids of the events that did it."""
        begins = self.ladder["starts"]["from"]
        if isinstance(begins, str):
            text = self.visit["times"].get(OWN_TIMES[begins])
            return {instant(text): None} if text else {}
        if "clock" in begins:
            first = instant(next(iter(self.visit["times"].values())))
            return {self.calendar.at(self.calendar.day_of(first), value(begins["clock"])): None}
        if "timer" in begins:
            done = [one["done"] for other in self.others for time in other.times for one in time.stands(self.now) if one["step"]["id"] == begins["timer"]]
            return {at: None for at in done if at}
        if "since" in begins:
            return {}
        return {instant(event["at"]): event["id"] for event in reversed(self.events) if self.does(event, begins)}

    def is_allowed(self, now):
        ends = self.ladder.get("ends", {})
        when = self.ladder["starts"].get("when")
        held = self.told.holds(when, now)
        # what the record leaves out of a fact that no event decides may be so: the ladder is taken; of what is to come it waits
        return (held is True or held is None and self.told.is_fixed(when)) and not ("when" in ends and self.told.holds(ends["when"], now) is True)

    def is_certain(self, step, now):
        """Whether the record tells that the ladder and the step are for this visit."""
        return bool(self.told.holds(self.ladder["starts"].get("when"), now) is not None and self.told.holds(step.get("when"), now))

    def follow(self):
        starts = self.starts()
        is_planned = isinstance(self.ladder["starts"]["from"], str) or "clock" in self.ladder["starts"]["from"]
        since = "since" in self.ladder["starts"]["from"]
        patterns = self.ladder.get("ends", {}).get("doneBy", [])
        ends = {}
        for event in self.events:
            if any(self.does(event, pattern) for pattern in patterns):
                ends.setdefault(instant(event["at"]), []).append(event["id"])
        moments = sorted({instant(event["at"]) for event in self.events} | set(starts) | set(ends))
        waiting, held_back, was_allowed = None, False, False
        for moment in (each for each in moments if each <= self.now):
            last = self.times[-1] if self.times else None
            is_open = last is not None and last.until == NEVER
            is_over = is_open and last.over(moment) < moment
            allowed = self.is_allowed(moment)
            if is_open and moment in ends:
                last.until, last.by_event, is_open = moment, True, False
                held_back = False
            elif is_open and not allowed:
                last.until, is_open = moment, False
                # what only a condition ended goes on once it is so no longer
                held_back = True
            elif moment in ends:
                held_back, waiting = False, None if moment not in starts else waiting
            begins = moment in starts
            if begins:
                # a start that comes with what allows the ladder is the one that counts
                waiting = (moment, starts[moment]) if allowed and not was_allowed else waiting or (moment, starts[moment])
            if is_planned and any(end <= moment for end in ends):
                waiting = None
            was_open = last is not None and last.until == NEVER and not is_over
            if allowed and not was_open:
                ended_now = last is not None and last.until == moment and last.by_event
                # what begins and ends with its condition in one minute holds nothing
                if since and not was_allowed:
                    if moment not in ends:
                        self.open(moment, moment, [], ended_now)
                elif waiting:
                    self.open(waiting[0], moment, [each for each in ends.get(moment, []) if each != waiting[1]], ended_now)
                elif held_back:
                    self.open(moment, moment, [], ended_now)
                if self.times and self.times[-1].opens == moment:
                    waiting, held_back = None, False
            elif was_open:
                waiting = None
            was_allowed = allowed
        planned = next(iter(starts), NEVER) if is_planned else NEVER
        if planned > self.now and planned != NEVER and self.is_allowed(self.now) and not any(end <= self.now for end in ends):
            self.open(planned, planned, [], False)

    def open(self, start, moment, ends, ended_now):
        if self.times:
            self.times[-1].until, self.times[-1].before = min(self.times[-1].until, moment), moment
        self.times.append(Open(self, start, moment))
        if ends and not ended_now:
            self.times[-1].until, self.times[-1].by_event = moment, True


def short(moment, calendar):
    return None if moment is None or moment == NEVER else moment.astimezone(calendar.zone).strftime("%dT%H:%M")


def minutes_after(limit, moment):
    return max(0, int((minute(moment) - minute(limit)) / MINUTE)) if limit else 0


def answer(context, now):
    """What the ladders of a policy ask for at an instant, in the words of the vectors, and the instants at which that changes."""
    policy, _, _, events, calendar = context
    due, done, missed, coming, changes, ladders = [], [], [], [], [], []
    for ladder in policy["ladders"]:
        ladders.append(OwnLadder(ladder, context, now, ladders[:]))
    for own in ladders:
        for step in own.ladder["steps"]:
            for time in own.times:
                for one in (each for each in time.stands(now) if each["step"] is step):
                    told = [step["id"], short(one["due"], calendar), short(one["limit"], calendar)]
                    broken = OUTCOME[step["strength"]]
                    if one["done"]:
                        late = minutes_after(one["limit"], one["done"])
                        done.append([*told, short(one["done"], calendar), late, broken if late else "kept"])
                    elif time.until <= now:
                        late = minutes_after(one["limit"], time.until)
                        # of a step of which nobody could tell whether it was for this visit nobody can say that it was neglected
                        if late and own.is_certain(step, now):
                            missed.append([*told, late, broken])
                    elif one["due"] > now:
                        if one["due"] != NEVER:
                            coming.append((one["due"], step["id"]))
                    else:
                        # what has no limit is not kept once its part of the visit is over, from the minute after it fell due
                        is_open = one["limit"] is None and "within" not in step and step["strength"] != "may" and own.is_certain(step, now)
                        settled = max(over_from(SETTLES[own.ladder["phase"]], one["due"], own.visit, events, now), late_from(one["due"])) if is_open else NEVER
                        changes += [settled]
                        due.append([*told, minutes_after(one["due"] if settled <= now else one["limit"], now), one["acts"], own.in_vain(step, one.get("since", time.opens), now)])
                        changes += [late_from(one["limit"])] if one["limit"] else []
    first = min((at for at, _ in coming), default=None)
    following = next((step for at, step in coming if at == first), None)
    changes += [at for at, _ in coming]
    forbidden = [
        ban["id"]
        for own in ladders
        for ban in own.ladder.get("forbids", [])
        if own.starts() and min(own.starts()) <= now and any(own.does(event, {"event": ban["event"]}) and instant(event["at"]) >= min(own.starts()) for event in events)
    ]
    return {"due": due, "done": done, "missed": missed, "next": [following, short(first, calendar)] if first else None, "forbidden": forbidden}, changes
