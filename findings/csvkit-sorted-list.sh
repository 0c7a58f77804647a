#!/usr/bin/env bash
# csvkit 1.0.7 with agate 1.6.3 from Debian 12 (seen 30 November 2026): csvsort sorts the lines of a CSV file. Its help says that -I
# turns off the guessing of types. A good guess is that without -I it guesses so as to sort, and writes the cells as they were. It
# writes what it guessed. Of the attendance codes N and T, no reason yet and a travelling family, T is True and N is False, Monday
# is 8 January of the year 1, and half past nine is nine and a half minutes. "3-4" adults are a day in March 2001. No error is told.
# A pupil called Na loses the surname with -I too. csvgrep, which picks lines, leaves all as it was.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3-csvkit=1.0.7-1 csvkit=1.0.7-1 python3-agate=1.6.3-2 python3-agateexcel python3-agatesql \
  python3-agatedbf python3-babel python-babel-localedata python3-isodate python3-leather python3-parsedatetime python3-pytimeparse \
  python3-slugify python3-text-unidecode python3-six python3-future python3-tz python3-sqlalchemy python3-pkg-resources
for library in ./*.deb; do dpkg -x "$library" package; done
tool() { PYTHONPATH=package/usr/lib/python3/dist-packages /usr/bin/python3 -W ignore "package/usr/bin/$1" "${@:2}" pupils.csv; }
printf '%s\n' surname,code,day,start,adults Yates,N,Monday,9:30,3-4 Na,T,Tuesday,15:45,1-2 Ali,N,Friday,10:00,5-6 > pupils.csv
said=$(tool csvsort -c day)
typed=$(tool csvsort -I -c start)
echo "csvkit 1.0.7, csvsort and csvsort -I"
echo "$said"
echo "$typed"
tool csvgrep -c day -r . | cmp - pupils.csv
[[ $typed == "surname,code,day,start,adults
Ali,N,Friday,10:00,5-6
,T,Tuesday,15:45,1-2
Yates,N,Monday,9:30,3-4" ]]
[[ $said == "surname,code,day,start,adults
,True,0001-01-02,0:15:45,2001-01-02
Ali,False,0001-01-05,0:10:00,2001-05-06
Yates,False,0001-01-08,0:09:30,2001-03-04" ]]
