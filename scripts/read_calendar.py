"""Reads one event of an iCalendar file with a reader that shares nothing with this project: read_calendar.py libical|icalendar|vobject < file."""
import json
import sys
from datetime import timezone


def instant(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def by_icalendar(text):
    import icalendar

    event = icalendar.Calendar.from_ical(text).walk("VEVENT")[0]
    alarms = [{"at": instant(alarm["TRIGGER"].dt), "says": str(alarm["DESCRIPTION"])} for alarm in event.walk("VALARM")]
    start, end = event["DTSTART"].dt, event.get("DTEND")
    return {
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "start": instant(start),
        "end": instant(end.dt if end is not None else start + event["DURATION"].dt),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "alarms": alarms,
    }


def by_vobject(text):
    import vobject

    event = vobject.readOne(text).vevent
    start = event.dtstart.value
    return {
        "uid": event.uid.value,
        "sequence": int(event.sequence.value),
        "start": instant(start),
        "end": instant(event.dtend.value if hasattr(event, "dtend") else start + event.duration.value),
        "summary": event.summary.value,
        "description": event.description.value,
        "alarms": [{"at": instant(alarm.trigger.value), "says": alarm.description.value} for alarm in event.valarm_list],
    }


def by_libical(text):
    import gi

    gi.require_version("ICalGLib", "3.0")
    from gi.repository import ICalGLib as ical

    event = ical.Component.new_from_string(text).get_first_component(ical.ComponentKind.VEVENT_COMPONENT)

    def moment(time):
        return f"{time.get_year():04}-{time.get_month():02}-{time.get_day():02}T{time.get_hour():02}:{time.get_minute():02}:{time.get_second():02}.000Z"

    alarms, alarm = [], event.get_first_component(ical.ComponentKind.VALARM_COMPONENT)
    while alarm is not None:
        trigger = alarm.get_first_property(ical.PropertyKind.TRIGGER_PROPERTY).get_trigger()
        alarms.append({"at": moment(trigger.get_time()), "says": alarm.get_description()})
        alarm = event.get_next_component(ical.ComponentKind.VALARM_COMPONENT)
    return {
        "uid": event.get_uid(),
        "sequence": event.get_sequence(),
        "start": moment(event.get_dtstart()),
        "end": moment(event.get_dtend()),
        "summary": event.get_summary(),
        "description": event.get_description(),
        "alarms": alarms,
    }


readers = {"libical": by_libical, "icalendar": by_icalendar, "vobject": by_vobject}
print(json.dumps(readers[sys.argv[1]](sys.stdin.buffer.read().decode())))
