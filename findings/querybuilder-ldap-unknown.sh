#!/usr/bin/env bash
# react-querybuilder 8.24.1 (seen 30 November 2026): a person puts a question together, and formatQuery writes it for a database or, as LDAP, for a
# directory. In LDAP "(risk=*)" is true where there is a value (RFC 4515, 3: present). A good guess is that "is null" is its
# opposite there, as it is in SQL, JSONLogic and Elasticsearch. The two are the wrong way round: "is null" finds who has a value, and "is not null" who has none.
# The list of homes that nobody has assessed holds those that somebody has.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund --ignore-scripts react@19.2.0 react-dom@19.2.0 react-querybuilder@8.24.1
cat > show.mjs <<'JS'
import { formatQuery } from "react-querybuilder";
const written = (operator, format) => {
  const text = formatQuery({ combinator: "and", rules: [{ field: "risk", operator, value: "" }] }, format);
  return typeof text === "string" ? text : JSON.stringify(text);
};
const said = ["sql", "jsonlogic", "elasticsearch", "ldap"].map((format) => [format, written("null", format), written("notNull", format)]);
console.log("react-querybuilder 8.24.1, is null and is not null:", said);
const ldap = said.at(-1).join();
process.exit(said[0].join() === "sql,(risk is null),(risk is not null)" && ldap === "ldap,(risk=*),(!(risk=*))" ? 0 : 1);
JS
node show.mjs
