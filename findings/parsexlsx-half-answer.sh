#!/usr/bin/env bash
# libspreadsheet-parsexlsx-perl 0.27 from Debian 12 (seen 30 November 2026): reads workbooks. A text in which a word is bold is in several pieces, and stands
# in a list of texts or in its cell (ECMA-376, part 1, 18.4.4 and 18.3.1.53). exceljs 4.4.0 writes it in the cell when it writes a file row by row. A good
# guess is that the answer is read whole either way, as LibreOffice does, or not at all. From the list it is whole; from the cell the first piece
# is the answer. "Safe to visit alone: not yet", with the end in bold, is "Safe to visit alone: ", and "Yes, but never alone" is "Yes".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download libspreadsheet-parsexlsx-perl=0.27-3+deb12u2 libspreadsheet-parseexcel-perl=0.6500-4~deb12u1 libarchive-zip-perl libclone-perl libcrypt-rc4-perl \
  libcryptx-perl libdigest-perl-md5-perl libgraphics-colorutils-perl libio-stringy-perl libjcode-pm-perl libmath-bigint-perl libole-storage-lite-perl libunicode-map-perl libxml-parser-perl libxml-twig-perl
for library in *.deb; do dpkg -x "$library" package; done
npm init -y >/dev/null
npm i --silent --no-audit --no-fund exceljs@4.4.0
cat > make.cjs <<'JS'
const { Workbook, stream } = require("exceljs");
const answers = [["Safe to visit alone: ", "not yet"], ["Yes", ", but never alone"]].map(([text, bold]) => [{ richText: [{ text }, { font: { bold: true }, text: bold }] }]);
(async () => {
  const rows = new stream.xlsx.WorkbookWriter({ filename: "rows.xlsx" });
  const sheet = rows.addWorksheet("visits");
  for (const answer of answers) sheet.addRow(answer).commit();
  await rows.commit();
  const whole = new Workbook();
  whole.addWorksheet("visits").addRows(answers);
  await whole.xlsx.writeFile("whole.xlsx");
})();
JS
node make.cjs
cat > show.pl <<'PL'
use strict;
use warnings;
use Spreadsheet::ParseXLSX;

sub answers { my $sheet = Spreadsheet::ParseXLSX->new->parse(shift)->worksheet("visits"); return map { $sheet->get_cell($_, 0)->value } 0, 1 }
my @said = (answers("whole.xlsx"), answers("rows.xlsx"));
print "Spreadsheet::ParseXLSX $Spreadsheet::ParseXLSX::VERSION, written at once and row by row:\n", map { "[$_]\n" } @said;
exit(join("|", @said) eq "Safe to visit alone: not yet|Yes, but never alone|Safe to visit alone: |Yes" ? 0 : 1);
PL
PERL5LIB=package/usr/share/perl5:$(echo package/usr/lib/*/perl5/5.36) /usr/bin/perl show.pl
