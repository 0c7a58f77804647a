#!/usr/bin/env bash
# Date::Manip 6.91 from Debian 12 (seen 30 November 2026): ParseDate reads dates and times as people write them, day before month
# with DateFormat=non-US. A good guess is that 3.30pm, as British schools write it, is half past three, or no time. It is 15:18: a
# number after a dot is a part of the hour (its documentation lists such hours), before "pm" too. 9.45 is 9:27, and 9.5 and 9.50
# are both half past nine. A return that is expected at 3.30pm is overdue twelve minutes early, and one at 9.05 three minutes late.
# This project does not use it.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download libdate-manip-perl=6.91-1
dpkg -x ./*.deb package
cat > show.pl <<'PL'
use strict;
use warnings;
use Date::Manip;
Date_Init("setdate=now,Europe/London", "DateFormat=non-US");
my @typed = ("8/6/2026 3:30pm", "8/6/2026 3.30pm", "8/6/2026 9.45", "8/6/2026 9.05am", "8/6/2026 9.5", "8/6/2026 9.50");
my @read = map { substr(ParseDate($_), 0, 13) } @typed;
print "Date::Manip $Date::Manip::VERSION\n", map { "$typed[$_] is $read[$_]\n" } 0 .. $#typed;
exit(join(" ", map { substr($_, 8) } @read) eq "15:30 15:18 09:27 09:03 09:30 09:30" && !(grep { !/^20260608/ } @read) ? 0 : 1);
PL
PERL5LIB=package/usr/share/perl5 /usr/bin/perl show.pl
