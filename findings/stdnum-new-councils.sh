#!/usr/bin/env bash
# python3-stdnum 1.18 from Debian 12 (seen 29 November 2026): stdnum.gb.upn checks unique pupil numbers, whose places 2 to 4 are the
# local authority of the school that gave it. "LA number must be known" (its documentation), by a list as of January 2011. A good
# guess is that a release of November 2022 knows the authorities of its day. It refuses the numbers of those formed since: Dorset
# and Bournemouth (2019), Northamptonshire (2021), and now Cumberland and Westmorland (2023). A number from the old Cumbria is good.
# The log of a visit to such a pupil is refused, or goes without what tells two pupils of one name apart.
# Our side: packages/core/src/identifiers/identifiers.test.ts, "a UPN from a council formed since 2011 is as good as one from before
# (python-stdnum 1.18 refuses it)".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3-stdnum=1.18-1
dpkg -x ./*.deb packages
PYTHONPATH=packages/usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import sys
import stdnum
from stdnum.gb import upn
def said(number):
    try:
        return upn.validate(number) == number
    except Exception as error:
        return type(error).__name__
new = {"838 Dorset": "M838123426001", "839 Bournemouth": "R839123426001", "940 North Northamptonshire": "H940123426001", "941 West Northamptonshire": "M941123426001", "942 Cumberland": "R942123426001", "943 Westmorland": "W943123426001"}
old = {"909 Cumbria": "J909123426001", "835 Dorset until 2019": upn.calc_check_digit("X835123426001") + "835123426001"}
for place, number in {**new, **old}.items(): print("stdnum", stdnum.__version__, place, number, said(number), upn.calc_check_digit(number) == number[0])
sys.exit(0 if all(said(number) == "InvalidComponent" and upn.calc_check_digit(number) == number[0] for number in new.values()) and all(said(number) is True for number in old.values()) else 1)
PY
