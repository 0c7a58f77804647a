#!/usr/bin/env bash
# libbusiness-hours-perl 0.13 from Debian 12 (seen 30 November 2026): counts the seconds of working time between two moments, and finds the moment that
# is so many of them later. A good guess is that from nine to ten are 3600, and that eight working hours from Friday at nine, of a day from nine to
# five, end at five. From nine to ten are 3601, since both ends are counted; the whole day is 28800. Eight hours from Friday at nine end on
# Monday at nine. "Over an hour" is true at the hour, and what is due at the end of a Friday is due after the weekend.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download libbusiness-hours-perl=0.13-2 libset-intspan-perl=1.19-3
for library in *.deb; do dpkg -x "$library" package; done
cat > show.pl <<'PL'
use strict;
use warnings;
use Business::Hours;
use POSIX qw(mktime strftime);

my %days = map { $_ => { Name => $_, Start => $_ % 6 ? "09:00" : undef, End => $_ % 6 ? "17:00" : undef } } 0 .. 6;
sub hours { my $hours = Business::Hours->new; $hours->business_hours(%days); return $hours }
sub friday { return mktime(0, 0, shift, 5, 5, 126) }
my @said = (
    hours()->between(friday(9), friday(10)),
    hours()->between(friday(9), friday(17)),
    strftime("%a %H:%M", localtime hours()->add_seconds(friday(9), 7 * 3600)),
    strftime("%a %H:%M", localtime hours()->add_seconds(friday(9), 8 * 3600)),
);
print "Business::Hours $Business::Hours::VERSION, 9 to 10, 9 to 17, seven hours and eight from Friday at nine: @said\n";
exit("@said" eq "3601 28800 Fri 16:00 Mon 09:00" ? 0 : 1);
PL
LC_ALL=C TZ=Europe/London PERL5LIB=package/usr/share/perl5 /usr/bin/perl show.pl
