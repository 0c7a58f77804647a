#!/usr/bin/env bash
# stamp 0.6.0 of Ruby from Debian 12 (seen 30 November 2026): writes a time by an example, and knows a time by its colon (its documentation, "Times").
# A good guess is that "09:30", as a form has it, is a time of day by the 24 hours, and that what is not a time stays as it stands, as other words do. Half
# past three in the afternoon is 03:30 by "09:30", without a word that it is the afternoon, and 15:30 by "15:30" alone. By "3.30pm" it is
# 6.30pm on 8 June: the 3 is taken for the month. A letter to parents names a time at which nobody comes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download ruby3.1 libruby3.1 rubygems-integration libyaml-0-2 ruby-stamp=0.6.0-1.1
for library in *.deb; do dpkg -x "$library" package; done
cat > show.rb <<'RB'
require "date"
require "stamp"
visit = DateTime.new(2026, 6, 8, 15, 30)
said = ["15:30", "9:30am", "09:30", "12:00", "3.30pm"].map { |example| [example, visit.stamp(example)] }
puts "stamp 0.6.0, half past three on 8 June by each example: #{said}"
exit(said.map(&:last) == ["15:30", "3:30pm", "03:30", "03:30", "6.30pm"])
RB
ruby=$(printf '%s:' package/usr/lib/ruby/3.1.0 package/usr/lib/*/ruby/3.1.0 package/usr/lib/ruby/vendor_ruby)
LD_LIBRARY_PATH=$(echo package/usr/lib/*-linux-gnu) RUBYLIB=$ruby package/usr/bin/ruby3.1 -W0 show.rb
