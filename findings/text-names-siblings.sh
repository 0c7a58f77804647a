#!/usr/bin/env bash
# libtext-names-perl 0.46 from Debian 12 (seen 30 November 2026): samePerson tells whether two names "could reasonably be two writings of the same
# name" (its documentation, which names initials and short forms). A good guess is that John and Joan are two people, as Jack and Jake are,
# and Ella and Ellie. They are one, and so are Tom and Tim, Paul and Paula, Smith and Smyth: one letter may differ, and no word of
# the documentation says so. Two children of one family are one row of the list, under the name of the first.
# Our side: examples/paper-pack/src/pupils/joinPupils.test.ts, "twins whose names are one letter apart are two pupils".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download libtext-names-perl=0.46-2 libtext-capitalize-perl libtext-levenshteinxs-perl
for library in *.deb; do dpkg -x "$library" package; done
cat > show.pl <<'PL'
use strict;
use warnings;
use Text::Names qw(samePerson);

my @pairs = map { [split / = /] } "Lee, J = Lee, John", "Lee, Jack = Lee, Jake", "Lee, Ella = Lee, Ellie", "Lee, John = Lee, Joan", "Lee, Tom = Lee, Tim",
    "Lee, Paul = Lee, Paula", "Smith, Anna = Smyth, Anna";
my @said = map { samePerson(@$_) // "two people" } @pairs;
print "Text::Names $Text::Names::VERSION\n", map { "$pairs[$_][0] and $pairs[$_][1]: $said[$_]\n" } 0 .. $#pairs;
exit(join("; ", @said) eq "Lee, John; two people; two people; Lee, John; Lee, Tom; Lee, Paul; Smith, Anna" ? 0 : 1);
PL
PERL5LIB=package/usr/share/perl5:$(echo package/usr/lib/*/perl5/5.36) /usr/bin/perl show.pl
