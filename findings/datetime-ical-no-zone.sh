#!/usr/bin/env bash
# libdatetime-event-ical-perl 0.13 from Debian 12 (seen 30 November 2026): makes the dates of a repeated event from a first one, which is an object with a
# time zone. A good guess is that the dates are in its zone, as the first one was. They are in none ("floating"), and what is asked for their
# moment answers as if they were in UTC: nine o'clock in London is ten on every visit from the last Sunday in March on. Written as a
# calendar the zone is gone too. An alarm that is set from the list rings an hour late, all summer.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download libdatetime-event-ical-perl=0.13-2 libdatetime-event-recurrence-perl=0.19-2 libdatetime-set-perl=0.3900-2 libdatetime-format-ical-perl=0.09-3 \
  libdatetime-perl libdatetime-locale-perl libdatetime-timezone-perl libset-infinite-perl libspecio-perl libparams-validationcompiler-perl libnamespace-autoclean-perl libnamespace-clean-perl \
  libb-hooks-endofscope-perl libmodule-implementation-perl libmodule-runtime-perl libtry-tiny-perl libpackage-stash-perl libsub-identify-perl libexception-class-perl libclass-data-inheritable-perl \
  libdevel-stacktrace-perl libeval-closure-perl libfile-sharedir-perl libclass-inspector-perl libclass-singleton-perl libmro-compat-perl librole-tiny-perl libparams-validate-perl libsub-quote-perl \
  libxstring-perl libvariable-magic-perl libclass-method-modifiers-perl libsub-exporter-progressive-perl
for library in *.deb; do dpkg -x "$library" package; done
cat > show.pl <<'PL'
use strict;
use warnings;
use DateTime::Event::ICal;
use DateTime::Format::ICal;

my $first = DateTime->new(year => 2026, month => 3, day => 23, hour => 9, time_zone => "Europe/London");
my $visits = DateTime::Event::ICal->recur(freq => "weekly", count => 3, dtstart => $first);
my @said = map { join " ", $_->ymd, $_->hms, $_->time_zone->name, DateTime->from_epoch(epoch => $_->epoch, time_zone => "Europe/London")->strftime("at %H:%M") } $visits->as_list;
my $written = DateTime::Format::ICal->format_recurrence($visits);
print "DateTime::Event::ICal $DateTime::Event::ICal::VERSION\n", map { "$_\n" } @said, $written;
my $wanted = "2026-03-23 09:00:00 floating at 09:00|2026-03-30 09:00:00 floating at 10:00|2026-04-06 09:00:00 floating at 10:00|RDATE:20260323T090000,20260330T090000,20260406T090000";
exit(join("|", @said, $written) eq $wanted ? 0 : 1);
PL
PERL5LIB=package/usr/share/perl5:$(echo package/usr/lib/*/perl5/5.36) /usr/bin/perl show.pl
