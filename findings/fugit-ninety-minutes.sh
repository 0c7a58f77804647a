#!/usr/bin/env bash
# fugit 1.5.2 of Ruby from Debian 12 (seen 30 November 2026): reads "every 15 minutes" and "every day at 9" for schedulers, and answers nil at
# "every hour and a half". A good guess is that "every 90 minutes" is that, or nil, since no cron line can say it. It is every full hour. "Every weekday at
# 8:50 and 15:30" is 8:50 alone.
# A check call that is due every 90 minutes is asked for every 60, and the call at the end of the day never.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download ruby3.1 libruby3.1 rubygems-integration libyaml-0-2 ruby-fugit=1.5.2-1 ruby-et-orbi=1.2.2-1 ruby-raabro=1.4.0-1 ruby-tzinfo=2.0.5-1 ruby-concurrent
for library in *.deb; do dpkg -x "$library" package; done
cat > show.rb <<'RB'
require "fugit"
said = ["every 15 minutes", "every 90 minutes", "every hour and a half", "every weekday at 8:50 and 15:30"].map do |words|
  read = Fugit.parse(words)
  [words, read && read.to_cron_s]
end
p Fugit::VERSION, said
exit(said.map(&:last) == ["0,15,30,45 * * * *", "0 * * * *", nil, "50 8 * * 1,2,3,4,5"])
RB
libraries=$(printf "%s:" package/usr/lib/ruby/vendor_ruby package/usr/share/rubygems-integration/all/gems/*/lib package/usr/share/rubygems-integration/all/gems/*/lib/concurrent-ruby)
ruby=$(printf "%s:" package/usr/lib/ruby/3.1.0 package/usr/lib/*/ruby/3.1.0)
TZ=UTC LD_LIBRARY_PATH=$(echo package/usr/lib/*-linux-gnu) RUBYLIB=$ruby$libraries package/usr/bin/ruby3.1 -W0 show.rb
