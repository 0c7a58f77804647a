#!/usr/bin/env bash
# roo 2.10.0 of Ruby from Debian 12 (seen 30 November 2026): reads workbooks; `formatted_value` is what a cell shows. [h]:mm is the format of a length of time
# (ECMA-376, part 1, 18.8.31: hours that go on past 24). A good guess is that eight hours and a quarter are 8:15 and 25 hours and a half 25:30, and
# that both are read as the same kind of value. They are [8]:15 and [1]:30: a day is left out. As values, the first is a number of
# seconds and the second a moment in 1899. Somebody who was away for a day and an hour and a half was away for an hour and a half.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download ruby3.1 libruby3.1 rubygems-integration libyaml-0-2 ruby-roo=2.10.0-1 ruby-nokogiri ruby-pkg-config ruby-zip libxml2 libxslt1.1 libicu72
for library in *.deb; do dpkg -x "$library" package; done
npm init -y >/dev/null
npm i --silent --no-audit --no-fund exceljs@4.4.0
cat > make.cjs <<'JS'
const { Workbook } = require("exceljs");
const book = new Workbook();
const sheet = book.addWorksheet("visits");
[8.25, 25.5].forEach((hours, row) => {
  sheet.getCell(row + 1, 1).value = hours / 24;
  sheet.getCell(row + 1, 1).numFmt = "[h]:mm";
});
book.xlsx.writeFile("visits.xlsx");
JS
node make.cjs
cat > show.rb <<'RB'
require "roo"
sheet = Roo::Spreadsheet.open("visits.xlsx")
said = [1, 2].map { |row| [sheet.formatted_value(row, 1), sheet.cell(row, 1).class, sheet.cell(row, 1).to_s] }
puts "roo #{Roo::VERSION}, 8.25 and 25.5 hours: #{said}"
exit(said == [["[8]:15", Integer, "29700"], ["[1]:30", DateTime, "1899-12-31T01:30:00+00:00"]])
RB
gems=$(printf '%s:' package/usr/lib/ruby/3.1.0 package/usr/lib/*/ruby/3.1.0 package/usr/lib/ruby/vendor_ruby package/usr/lib/*/ruby/vendor_ruby/3.1.0 package/usr/share/rubygems-integration/*/gems/*/lib package/usr/lib/*/rubygems-integration/*/gems/*/lib package/usr/lib/*/rubygems-integration/*/extensions/*/*/*)
LD_LIBRARY_PATH=$(echo package/usr/lib/*-linux-gnu) RUBYLIB=$gems TZ=UTC package/usr/bin/ruby3.1 -W0 show.rb
