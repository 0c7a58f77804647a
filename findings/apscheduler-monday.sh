#!/usr/bin/env bash
# APScheduler 3.9.1 from Debian 12 (seen 30 November 2026): `CronTrigger.from_crontab` takes a line of a crontab. There Monday is 1, and 1-5 are the days
# from Monday to Friday. A good guess is that they are so here. They are Tuesday to Saturday, since the trigger counts from Monday as 0; by their names
# the days are right. A school's watch that is to run from Monday to Friday does not run on Mondays.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3-apscheduler=3.9.1-2 python3-tz python3-tzlocal python3-six
for library in python3-*.deb; do dpkg -x "$library" package; done
cat > show.py <<'PY'
import sys
from datetime import datetime, timedelta
import pytz
from apscheduler.triggers.cron import CronTrigger

def days(line):
    trigger, at, found = CronTrigger.from_crontab(line, timezone=pytz.utc), datetime(2026, 6, 7, tzinfo=pytz.utc), []
    for _ in range(5):
        at = trigger.get_next_fire_time(None, at)
        found.append(at.strftime("%a"))
        at += timedelta(seconds=1)
    return " ".join(found)

said = [days("0 9 * * 1-5"), days("0 9 * * mon-fri")]
print("APScheduler 3.9.1, 1-5 and mon-fri:", said)
sys.exit(0 if said == ["Tue Wed Thu Fri Sat", "Mon Tue Wed Thu Fri"] else 1)
PY
PYTHONPATH="$folder/package/usr/lib/python3/dist-packages" /usr/bin/python3 -W ignore show.py
