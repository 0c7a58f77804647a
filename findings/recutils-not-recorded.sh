#!/usr/bin/env bash
# recutils 1.9 from Debian 12 (seen 30 November 2026): recsel picks the records of a text file by a condition. A record whose risk is "not known" is in
# no answer, whatever is asked of the number. A good guess is that one without a risk is in none either. It counts as 0: it is
# among the homes below 4, and equal to nought. A home that nobody has assessed is one of those that are safest.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download recutils=1.9-2 librec1=1.9-2
for library in *.deb; do dpkg -x "$library" package; done
printf 'Home: assessed\nRisk: 3\n\nHome: not-assessed\n\nHome: in-words\nRisk: not known\n\nHome: high\nRisk: 12\n' > visits.rec
picked() { LD_LIBRARY_PATH=$(dirname "$(find package -name 'librec.so*' | head -1)") package/usr/bin/recsel -e "$1" -P Home visits.rec | grep . | paste -sd, -; }
echo "recsel 1.9, below 4: $(picked 'Risk < 4'); nought: $(picked 'Risk = 0'); above 4: $(picked 'Risk > 4')"
[ "$(picked 'Risk < 4') $(picked 'Risk = 0') $(picked 'Risk > 4')" = "assessed,not-assessed not-assessed high" ]
