#!/usr/bin/env bash
# chronic 0.10.5 of Ruby from Debian 12 (seen 30 November 2026): reads times in plain English, "half past two" and "in 15 minutes" among them,
# and answers nil where it cannot. A good guess is that "in half an hour" is half an hour from now, or nil. At one o'clock on 9 June it is seven in the
# evening of 10 June: in thirty hours, without a word. "This Tuesday", said on a Tuesday, is the one after.
# A call that is to come in half an hour is missed by nobody until the next evening.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download ruby-chronic=0.10.5-2
dpkg -x ruby-chronic_*.deb package
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
TZ=UTC RUBYLIB="$folder/package/usr/lib/ruby/vendor_ruby:$folder/package/usr/share/rubygems-integration/all/gems/chronic-0.10.5/lib" ruby -W0 show.rb
