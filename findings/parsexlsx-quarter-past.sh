#!/usr/bin/env bash
# libspreadsheet-parsexlsx-perl 0.27 and libspreadsheet-parseexcel-perl 0.65 from Debian 12 (seen 30 November 2026): `value` is what a cell shows, by its
# format. [h]:mm is the format of a length of time (ECMA-376, part 1, 18.8.31: hours that go on past 24). A good guess is that eight hours and a
# quarter are 8:15, as LibreOffice shows them. They are 8:01: the minutes are taken for a month, January. Each length of time ends in :01, with h:mm it
# is right. A visit of an hour and a half is 1:01, and a member of staff who is away for 25 hours and a half for 25:01.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download libspreadsheet-parsexlsx-perl=0.27-3+deb12u2 libspreadsheet-parseexcel-perl=0.6500-4~deb12u1 libarchive-zip-perl libclone-perl libcrypt-rc4-perl \
  libcryptx-perl libdigest-perl-md5-perl libgraphics-colorutils-perl libio-stringy-perl libjcode-pm-perl libmath-bigint-perl libole-storage-lite-perl libunicode-map-perl libxml-parser-perl libxml-twig-perl
for library in *.deb; do dpkg -x "$library" package; done
npm init -y >/dev/null
npm i --silent --no-audit --no-fund exceljs@4.4.0
cat > make.cjs <<'JS'
const { Workbook } = require("exceljs");
const book = new Workbook();
const sheet = book.addWorksheet("visits");
[["[h]:mm", 1.5], ["[h]:mm", 8.25], ["[h]:mm", 25.5], ["h:mm", 8.25]].forEach(([format, hours], row) => {
  sheet.getCell(row + 1, 1).value = hours / 24;
  sheet.getCell(row + 1, 1).numFmt = format;
});
book.xlsx.writeFile("visits.xlsx");
JS
node make.cjs
cat > show.pl <<'PL'
use strict;
use warnings;
use Spreadsheet::ParseXLSX;

my $sheet = Spreadsheet::ParseXLSX->new->parse("visits.xlsx")->worksheet("visits");
my @said = map { $sheet->get_cell($_, 0)->value } 0 .. 3;
print "Spreadsheet::ParseXLSX $Spreadsheet::ParseXLSX::VERSION, 1.5, 8.25 and 25.5 hours as [h]:mm, 8.25 as h:mm: @said\n";
exit("@said" eq "1:01 8:01 25:01 8:15" ? 0 : 1);
PL
PERL5LIB=package/usr/share/perl5:$(echo package/usr/lib/*/perl5/5.36) /usr/bin/perl show.pl
