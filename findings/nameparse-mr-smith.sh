#!/usr/bin/env bash
# liblingua-en-nameparse-perl 1.38 from Debian 12 (seen 30 November 2026): takes a name apart, tells whether it could, and makes a salutation. Its list of
# forms has no title with a last name alone. A good guess is that "Mr Smith" is told as an error, or is a title and a last name all the same. It
# is a person with the initials M and R, whom a letter calls "Dear Friend"; Mrs is a first name, and "Mr and Mrs Smith" is one man called And, even
# when asked for two (`joint_names`). No error is told. The parents of a pupil are one person.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download liblingua-en-nameparse-perl=1.38-1 libparse-recdescent-perl=1.967015+dfsg-4
for library in *.deb; do dpkg -x "$library" package; done
cat > show.pl <<'PL'
use strict;
use warnings;
use Lingua::EN::NameParse;

my $parser = Lingua::EN::NameParse->new(joint_names => 1, extended_titles => 1);
my @said = map {
    my $error = $parser->parse($_);
    my %part = $parser->components;
    join "/", $error, map { $part{$_} || "-" } qw(title_1 initials_1 given_name_1 surname_1 surname_2);
} "Mr A Smith", "Mr Smith", "Mrs Smith", "Mr and Mrs Smith", "Mr A Smith and Mrs B Jones";
$parser->parse("Mr Smith");
push @said, $parser->salutation(salutation => "Dear", sal_default => "Friend", sal_type => "title_plus_surname");
print "Lingua::EN::NameParse $Lingua::EN::NameParse::VERSION, error/title/initials/first name/last name/second last name:\n", map { "$_\n" } @said;
my $wanted = "0/Mr/A/-/Smith/- 0/-/MR/-/Smith/- 0/-/-/Mrs/Smith/- 0/Mr/-/And/Smith/- 0/Mr/A/-/Smith/Jones Dear Friend";
exit("@said" eq $wanted ? 0 : 1);
PL
PERL5LIB=package/usr/share/perl5 /usr/bin/perl show.pl
