#!/usr/bin/env bash
# ice_cube 0.16.4 of Ruby from Debian 12 (seen 30 November 2026): repeated visits, in the machine's own time zone without a further library, and
# "quickly (and safely)" stored as YAML and read again (its documentation, "Persistence"). A good guess is that the visits are then at the times at
# which they were. The YAML holds the first visit's distance from UTC alone: a visit at nine every week, stored in March, is at ten from the last
# Sunday in March on. As a hash it is at nine. The visitor who is expected back by eleven is looked for at twelve.
# Our side: packages/core/src/clock/addPeriod.test.ts, "a fortnight over either night of the clocks is fourteen days, at the same time of day".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download ruby3.1 libruby3.1 rubygems-integration libyaml-0-2 ruby-ice-cube=0.16.4-3
for library in *.deb; do dpkg -x "$library" package; done
cat > show.rb <<'RB'
require "ice_cube"
visits = IceCube::Schedule.new(Time.local(2026, 3, 23, 9)) { |visit| visit.add_recurrence_rule IceCube::Rule.weekly.count(3) }
moments = ->(schedule) { schedule.all_occurrences.map { |visit| Time.at(visit.to_i).strftime("%F %H:%M") } }
said = [visits, IceCube::Schedule.from_hash(visits.to_hash), IceCube::Schedule.from_yaml(visits.to_yaml)].map(&moments)
puts "ice_cube #{IceCube::VERSION}, by the clock on the wall: as made, from a hash, from YAML: #{said}"
nine = ["2026-03-23 09:00", "2026-03-30 09:00", "2026-04-06 09:00"]
exit(said == [nine, nine, ["2026-03-23 09:00", "2026-03-30 10:00", "2026-04-06 10:00"]])
RB
ruby=$(printf '%s:' package/usr/lib/ruby/3.1.0 package/usr/lib/*/ruby/3.1.0 package/usr/share/rubygems-integration/all/gems/ice_cube-0.16.4/lib)
TZ=Europe/London LD_LIBRARY_PATH=$(echo package/usr/lib/*-linux-gnu) RUBYLIB=$ruby package/usr/bin/ruby3.1 -W0 show.rb
