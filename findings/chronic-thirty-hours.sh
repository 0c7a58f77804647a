#!/usr/bin/env bash
# chronic 0.10.5 of Ruby from Debian 12 (seen 30 November 2026): reads times in plain English, "half past two" and "in 15 minutes" among them,
# and answers nil where it cannot. A good guess is that "in half an hour" is half an hour from now, or nil. At one o'clock on 9 June it is seven in the
# evening of 10 June: in thirty hours, without a word. "This Tuesday", said on a Tuesday, is the one after.
# A call that is to come in half an hour is missed by nobody until the next evening.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download ruby3.1 libruby3.1 rubygems-integration libyaml-0-2 ruby-chronic=0.10.5-2
for library in *.deb; do dpkg -x "$library" package; done
cat > show.rb <<'RB'
require "time"
require "chronic"
now = Time.utc(2026, 6, 9, 13)
Chronic.time_class = Time
said = ["half past two", "in 30 minutes", "in half an hour", "this tuesday", "an hour and a half from now"].map do |words|
  time = Chronic.parse(words, now: now)
  [words, time && time.strftime("%d %b %H:%M")]
end
p Chronic::VERSION, said
exit(said.map(&:last) == ["09 Jun 14:30", "09 Jun 13:30", "10 Jun 19:00", "16 Jun 12:00", nil])
RB
ruby=$(printf "%s:" package/usr/lib/ruby/3.1.0 package/usr/lib/*/ruby/3.1.0 package/usr/share/rubygems-integration/all/gems/*/lib)
TZ=UTC LD_LIBRARY_PATH=$(echo package/usr/lib/*-linux-gnu) RUBYLIB=$ruby package/usr/bin/ruby3.1 -W0 show.rb
