import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fakeIo } from "../test/fakeIo.js";
import { run } from "../test/run.js";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { exitCode } from "./exitCode.js";
import type { Problem } from "./Problem.js";
import { visitColumns } from "./sheets/visitColumns.js";
import { schoolStarter } from "./templates/schoolStarter.js";

type Row = Readonly<Record<string, string>>;

/** A row with every example of the template, and what a case changes in it. */
const row = (changes: Row): Row => ({
  ...Object.fromEntries(visitColumns.flatMap(({ heading, example }) => (example === "" ? [] : [[heading, example]]))),
  ...changes,
});

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function csvOf(rows: readonly Row[]): string {
  const headings = visitColumns.map(({ heading }) => heading);
  return [headings, ...rows.map((each) => headings.map((heading) => each[heading] ?? ""))]
    .map((cells) => cells.map(quoted).join(","))
    .join("\r\n");
}

type Checked = {
  readonly code: number;
  readonly problems: readonly Problem[];
  readonly visits: readonly { readonly id: string; readonly warnings: readonly string[] }[];
  readonly told: string;
};

async function checked(csv: string, args: readonly string[] = [], more: Row = {}): Promise<Checked> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "visits.csv"), csv);
  for (const [name, text] of Object.entries(more)) writeFileSync(join(folder, name), text);
  const { io, printed, told } = fakeIo(folder);
  const code = await run(["check", "visits.csv", "--json", ...args], io);
  const said = JSON.parse(printed.join("\n")) as Partial<Checked>;
  return { code, told: told.join("\n"), problems: said.problems ?? [], visits: said.visits ?? [] };
}

/** What somebody typed that cannot be meant, under which heading it is asked back, and what they are told. */
type Asked = readonly [heading: string, typed: string, asked: string, says: RegExp];

const asked: readonly Asked[] = [
  ["Date of the visit", "30/02/2026", "Date of the visit", /no such day/u],
  ["Date of the visit", "9 czerwca 2026", "Date of the visit", /could not be read as a day/u],
  ["Date of the visit", "9. Juni 2026", "Date of the visit", /could not be read as a day/u],
  ["Date of the visit", "06-09-2026", "Date of the visit", /6 September 2026 or 9 June 2026|9 June 2026 or/u],
  ["Date of the visit", "9-Jun", "Date of the visit", /Add the year/u],
  ["Date of the visit", "#REF!", "Date of the visit", /error|could not be read/u],
  ["Date of the visit", "=TODAY()", "Date of the visit", /could not be read as a day/u],
  ["Date of the visit", "0", "Date of the visit", /day/u],
  ["Date of the visit", "2.05pm", "Date of the visit", /clock time, and no day/u],
  ["Date of the visit", "Tue 9 June 2026 2.05pm", "Date of the visit", /time in its own column/u],
  ["Date of the visit", "Wed 9 June 2026", "Date of the visit", /another weekday/u],
  ["Leave school", "13,40", "Leave school", /with a colon/u],
  ["Leave school", "1.40 in the afternoon", "Leave school", /with a colon/u],
  ["Leave school", "13:40 Uhr", "Leave school", /with a colon/u],
  ["Leave school", "13h", "Leave school", /with a colon/u],
  ["Leave school", "13.40pm", "Leave school", /no such time/u],
  ["Leave school", "25:61", "Leave school", /no such time/u],
  ["Leave school", "13:40:59", "Leave school", /with a colon/u],
  ["Leave school", "9/6/2026 13:40", "Leave school", /could be/u],
  ["Leave school", "8 June 2026 13:40", "Leave school", /do not belong together/u],
  ["Leave school", "9 June 2026", "Leave school", /a day and no time/u],
  ["Leave school", "2:05", "Leave school", /02:05 or 14:05/u],
  ["Arrive", "13:00", "Arrive", /“Leave school”/u],
  ["Leave the home", "15:20", "Back at school", /“Leave the home”/u],
  ["Setting", "in", "Setting", /Inside, Doorstep/u],
  ["Setting", "Inside/Doorstep", "Setting", /Inside, Doorstep/u],
  ["Purposes", "", "Purposes", /at least one|needed/u],
  ["Purposes", ";", "Purposes", /semicolon/u],
  ["Family name", "   ", "Family name", /needed/u],
  ["Family name", "x".repeat(20_000), "Family name", /at most/u],
  ["Family name", "Moss\u0007", "Family name", /print|character/u],
  ["Postcode", "SW1A", "Postcode", /full UK postcode/u],
  ["Postcode", "n/a", "Postcode", /Leave the cell empty/u],
  ["Postcode", "0B7 4QX", "Postcode", /letter O/u],
  ["Telephone 1 number", "07700 9001277", "Telephone 1 number", /all its digits/u],
  ["Telephone 1 number", "ask mum", "Telephone 1 number", /all its digits/u],
  ["Telephone 1 number", "07700 900127 / 07700 900128", "Telephone 1 number", /one telephone number/u],
  ["Telephone 1 number", "7.7E+09", "Telephone 1 number", /Format the column as text/u],
  ["Telephone 1 whose", "", "Telephone 1 whose", /needed/u],
  ["Telephone 2 whose", "Father", "Telephone 2 number", /needed/u],
  ["Adult 2 relation", "Father", "Adult 2 name", /needed/u],
  ["Pupil 2 date of birth", "3 April 2015", "Pupil 2 name", /needed/u],
  ["Pupil 1 date of birth", "17/13/2015", "Pupil 1 date of birth", /no such day/u],
  ["Pupil 1 is listed as", "looked after", "Pupil 1 is listed as", /cp, cin, lac/u],
  ["Visitor 1 roles held", "D.S.L.", "Visitor 1 roles held", /senior-leader/u],
  ["Pupil 1 UPN", "H80120000100l", "Pupil 1 UPN", /digit 1/u],
  ["Visitor 1 name", "", "Visitor 1 name", /needed/u],
  ["Visitor 2 mobile", "07700 900128", "Visitor 2 name", /needed/u],
  ["Visitor 1 phone charged", "1", "Visitor 1 phone charged", /Yes or No/u],
  ["Visitor 1 photo ID", "worn", "Visitor 1 photo ID", /Worn in sight/u],
  ["Buddy", "", "Buddy", /needed/u],
  ["Buddy is", "at home", "Buddy is", /Elsewhere/u],
  ["Buddy until", "12:00", "Buddy until", /“Buddy from”/u],
  ["Code word agreed", "Pelican", "Code word agreed", /Yes or No/u],
  ["Travel", "walking", "Travel", /On foot/u],
  ["Car 1 driver", "Visitor 4", "Car 1 driver", /visitor/u],
  ["Car 1 driver", "Somebody", "Car 1 driver", /visitor's name/u],
  ["Car 1 registration", "OB91 KTD!", "Car 1 registration", /letters and digits/u],
  ["Car 1 insurance", "Full", "Car 1 insurance", /Business/u],
  ["Which visit to this address", "first", "Which visit to this address", /number in digits/u],
  ["Which visit to this address", "1.5", "Which visit to this address", /whole number/u],
  ["Which visit to this address", "-1", "Which visit to this address", /number/u],
  ["Which visit to this address", "0", "Which visit to this address", /number/u],
  ["Home of the round", "2", "Round", /needed|round/iu],
  ["Round", "Tues am", "Home of the round", /needed|round/iu],
  ["Agreed start", "", "Agreed start", /needed/u],
  ["Agreed end", "13:00", "Agreed end", /“Agreed start”/u],

  ["Why unannounced", "Nobody rings back", "Why unannounced", /The family knows|unannounced/u],
  ["Initial: level without controls", "Very high", "Initial: level without controls", /High, Medium, Low/u],
  ["Visit", "visit 1", "Visit", /letters|digits/u],
  ["Visit", "../../x", "Visit", /letters|digits/u],
  ["Visit", "con", "Visit", /Windows keeps this name/u],
  ["Visit", "Nul.1", "Visit", /Windows keeps this name/u],
  ["Family name", "MÃ¼ller", "Family name", /letters were lost/u],
  ["Family name", "O\u00e2\u20ac\u2122Brien", "Family name", /letters were lost/u],
  ["Family name", "M\uFFFDller", "Family name", /letters were lost/u],
  ["Family name", "O&#39;Brien", "Family name", /sign of a web page/u],
  ["Topics", "Reading &amp; maths", "Topics", /sign of a web page/u],
  ["Visit", "", "Visit", /needed/u],
];

test.each(asked)("%s: %j is asked back at %s", async (heading, typed, at, says) => {
  const { code, problems, visits } = await checked(csvOf([row({ [heading]: typed }), row({ Visit: "sound" })]));
  expect(code).toBe(exitCode.input);
  expect(visits.map(({ id }) => id)).toEqual(["sound"]);
  expect(problems.map((problem) => [problem.heading, problem.line])).toEqual([[at, 2]]);
  expect(problems[0]?.message).toMatch(says);
  if (typed.length > 6) expect(problems[0]?.message).not.toContain(typed);
});

/** What is odd and allowed: it is read, and somebody is told to look. */
const odd: readonly (readonly [heading: string, typed: string, warns: RegExp])[] = [
  ["Date of the visit", "9 June 2062", /more than a year away/u],
  ["Date of the visit", "7 June 2026", /Sunday/u],
  ["Telephone 1 number", "07700 90012", /lack a digit/u],
  ["Car 1 registration", "OB91 KTDD", /plate of car 1 is none of the UK's usual ones/u],
  ["Visitor 1 roles held", "DLS", /role word/u],
  ["Visitor 2 name", "Sian Prosser", /same name/u],
  ["Pupil 1 date of birth", "17 March 2062", /date of birth of pupil 1 is after/u],
];

test.each(odd)("%s: %j is read, and told to look at", async (heading, typed, warns) => {
  const { problems, visits } = await checked(csvOf([row({ [heading]: typed })]));
  expect(problems).toEqual([]);
  expect(visits[0]?.warnings.join("\n")).toMatch(warns);
});

const good: readonly (readonly [heading: string, typed: string])[] = [
  ["Date of the visit", "9.6.2026"],
  ["Date of the visit", "2026-6-9"],
  ["Date of the visit", "9 June 26"],
  ["Leave school", "1340hrs"],
  ["Leave school", "0.5694"],
  ["Leave school", "0,569444"],
  ["Family name", "ÂGÉE-SÃO"],
  ["Family name", "Ng & Sons; R&D"],
  ["Setting", " DOORSTEP "],
  ["Telephone 1 number", "01632 960140 x12"],
  ["Telephone 1 number", "+44 (0)7700 900127"],
  ["Visitor 1 phone charged", "YES!"],
  ["Pupil 1 is listed as", "CP;EHCP;CP"],
  ["Pupil 1 is listed as", "cp, ehcp"],
  ["Visitor 1 roles held", "DSL / SLT"],
  ["Purposes", "Attendance, welfare"],
  ["Car 1 driver", "Sian"],
  ["Visit", "con-1"],
];

test.each(good)("%s: %j is read without a word", async (heading, typed) => {
  const { problems, visits } = await checked(csvOf([row({ [heading]: typed })]));
  expect([problems, visits.length]).toEqual([[], 1]);
});

describe("headings", () => {
  const base = csvOf([row({})]);
  test.each([
    ["in capitals", base.replace('"Family name"', '"FAMILY NAME"')],
    ["with a star", base.replace('"Family name"', '"Family name *"')],
    ["with a line break", base.replace('"Family name"', '"Family\nname"')],
    ["with a space that does not break", base.replace('"Family name"', '"Family\u00a0name"')],
    ["below a title", `"Home visits, summer",\r\n,\r\n${base}`],
    ["between semicolons, with a mark at the front", `\uFEFF${base.replaceAll('","', '";"')}`],
    ["with an empty column beside them", base.replaceAll("\r\n", ',""\r\n')],
  ])("%s are read", async (_, csv) => expect((await checked(csv)).problems).toEqual([]));

  test.each([
    ["misspelt", base.replace('"Family name"', '"Famly name"'), "unknown-heading", /Family name/u],
    ["of one's own", base.replace('"Family name"', '"Surname of the lot"'), "unknown-heading", /template columns/u],
    ["twice", base.replace('"Postcode"', '"Family name"'), "heading-twice", /Keep one/u],
    ["without the first", base.replace('"Visit"', '"ID"'), "no-headings", /“Visit”/u],
    ["alone", `${base.split("\r\n")[0] ?? ""}\r\n`, "no-visits", /at least one visit/u],
    ["missing", base.split("\r\n")[1] ?? "", undefined, /headings|list|visits|quotes/u],
  ])("%s are told", async (_, csv, code, says) => {
    const { problems } = await checked(csv);
    const found = problems.find((problem) => code === undefined || problem.code === code);
    expect(found?.message, JSON.stringify(problems)).toMatch(says);
  });

  test("ids that differ in capitals alone are told at the later row", async () => {
    const { problems } = await checked(csvOf([row({ Visit: "a-1" }), row({ Visit: "A-1" })]));
    expect(problems).toMatchObject([{ code: "duplicate-id", heading: "Visit", line: 3 }]);
  });
});

/** Rows of another sheet that cannot be meant. */
const details: readonly (readonly [what: string, csv: string, heading: string, says: RegExp])[] = [
  ["a visit that is none", "Visit,Hazard\nvisit-9,Dog\n", "Visit", /this row belongs to none/u],
  ["no visit", "Visit,Hazard\n,Dog\n", "Visit", /this row belongs to none/u],
  ["a likelihood in words", "Visit,Hazard,Likelihood before\nvisit-001,Dog,likely\n", "Likelihood before", /digits/u],

  ["an unread kind", "Visit,Who,Kind\nvisit-001,Mother,Mum\n", "Kind", /Family/u],
  [
    "a time without its day",
    "Visit,Who,Kind,Way,Time\nvisit-001,Mother,Family,Call,9.30\n",
    "Time",
    /Fill in the column “Day”/u,
  ],
  ["a heading of nobody", "Visit,Hazard,Danger\nvisit-001,Dog,yes\n", "", /Nobody knows this heading/u],
  ["a day that could be two", "Visit,Hazard,By when\nvisit-001,Dog,9/6/26\n", "By when", /could be/u],
];

test.each(details)("a row of details with %s", async (_, csv, heading, says) => {
  const { problems } = await checked(csvOf([row({})]), ["--details", "more.csv"], { "more.csv": csv });
  expect(problems.map((problem) => problem.heading ?? "")).toContain(heading);
  expect(problems.map(({ message }) => message).join("\n")).toMatch(says);
  expect(problems.every(({ line }) => line === 2 || line === 1)).toBe(true);
});

/** The template's school with names and numbers written in. */
const school = schoolStarter
  .replaceAll("The name of", "Fell")
  .replaceAll(/(01632 960|07700 900)19/gu, "$117")
  .replace(/"settings": \{[^]*$/u, '"settings": {}\n}\n');

const schools: readonly (readonly [what: string, find: string | RegExp, put: string, at: string, says: RegExp])[] = [
  ["a comma too many", '"settings": {}\n}', '"settings": {},\n}', "", /comma|quotes|name/iu],
  ["a bracket too few", /\}\s*$/u, "", "", /close|end|brace|bracket/iu],
  ["curly quotes", '"name": "Fell', "“name”: “Fell", "", /straight double quotes/u],
  ["an apostrophe for quotes", '"phone"', "'phone'", "", /straight double quotes/u],
  ["a comment behind a line", '"phone":', '// the office\n  "phone":', "ok", /./u],
  ["a role of nobody", '"dsl": [', '"dls": [', "/roles/dls", /dsl/u],
  ["a person who is not there", '["head"]', '["heda"]', "/roles/headteacher/0", /by id/u],
  ["one person without a list", '["head"]', '"head"', "/roles/headteacher", /list/u],
  ["the same id twice", '"id": "safeguarding"', '"id": "head"', "/people/1/id", /own|twice|already/u],
  ["a number that is none", "07700 900170", "0770", "/people/0/number", /telephone/u],
  ["a number without quotes", '"01632 960170"', "1632960170", "/phone", /text|quotes/u],
  [
    "a term that ends before it begins",
    '"until": "2025-12-19"',
    '"until": "2025-08-19"',
    "/calendar/pupils/0",
    /after|before|order/u,
  ],
  [
    "a day that does not exist",
    '"until": "2025-12-19"',
    '"until": "2025-12-32"',
    "/calendar/pupils/0/until",
    /a day that exists/u,
  ],
  [
    "a day as people write it",
    '"until": "2025-12-19"',
    '"until": "19 December 2025"',
    "/calendar/pupils/0/until",
    /such as 2026-06-09/u,
  ],
  [
    "hours as people write them",
    '"until": "16:30"',
    '"until": "4.30pm"',
    "/calendar/hours/monday/until",
    /such as 08:30/u,
  ],
  [
    "hours the wrong way round",
    '"from": "08:00", "until": "16:30"',
    '"from": "16:30", "until": "08:00"',
    "/calendar/hours/monday",
    /after|before|later/u,
  ],
  ["a zone of nowhere", "Europe/London", "Europe/Londno", "/calendar/zone", /zone/u],
  ["a nation of nowhere", "england-and-wales", "england", "/calendar/nation", /england-and-wales/u],
  [
    "a setting of nobody",
    '"settings": {}',
    '"settings": { "visitors.laterVsit": { "value": 2, "by": "Head" } }',
    "/settings/visitors.laterVsit",
    /visitors\.laterVisit/u,
  ],
  [
    "an entry of one's own",
    '"settings": {}',
    '"settings": {}, "headteacher": "Fell"',
    "/headteacher",
    /Remove this entry/u,
  ],
  ["the same key twice", '"settings": {}', '"settings": {}, "settings": {}', "", /second time/u],
  [
    "an addendum of nobody",
    '"settings": {}',
    '"settings": {}, "switchedOn": { "atlp-covd": { "from": "2026-06-01" } }',
    "/switchedOn/atlp-covd",
    /atlp-covid/u,
  ],
  ["no name", '"name": "Fell your school"', '"name": ""', "/name", /at least one|character|text/u],
];

test.each(schools)("a school's file with %s", async (_, find, put, at, says) => {
  const text = school.replace(find, put);
  expect(text).not.toBe(school);
  const folder = temporaryFolder();
  writeFileSync(join(folder, "school.json"), text);
  const { io, printed } = fakeIo(folder);
  const code = await run(["lint", "--school", "school.json", "--json"], io);
  if (at === "ok") return expect(code).toBe(exitCode.good);
  expect(code).toBe(exitCode.input);
  const { problems } = JSON.parse(printed.join("\n")) as { readonly problems: readonly Problem[] };
  expect(problems.map(({ pointer }) => pointer).join(" ")).toContain(at);
  expect(problems.map(({ message }) => message).join("\n")).toMatch(says);
  expect(problems.every(({ line }) => (line ?? 0) > 0)).toBe(true);
});

const lines: readonly (readonly [line: string, says: RegExp])[] = [
  ["check", /missing required argument|Say which|visits/iu],
  ["check visits.csv more.csv", /too many|one file|--details/iu],
  ["chek visits.csv", /Did you mean check/u],
  ["visits.csv", /build visits\.csv/u],
  ["--json check visits.csv", /Write the command first/u],
  ["build visits.csv --only", /--only/u],
  ["build visits.csv --only nobody", /visit-001/u],
  ["check visits.csv --dates dayfirst", /day-first, month-first/u],
  ["check visits.csv --at yesterday", /2026-06-09T14:30:00\+01:00/u],
  ["check visits.csv --at 9/6/26", /2026-06-09T14:30:00\+01:00/u],
  ["check visits.csv --at 9/6/26T09:30", /could be 9 June 2026/u],
  ["check visits.csv --at 2026-06-09T2:05", /02:05 or 14:05/u],
  ["plan visits.csv --only visit-001 --at 2026-03-29T1.30am", /clocks go forward/u],
  ["build visits.csv --date 9/6/26", /2026-06-09/u],
  ["build visits.csv --workers 0", /whole number/u],
  ["build visits.csv --workers two", /whole number/u],
  ["build visits.csv --print all", /record, blank/u],
  ["build visits.csv --sheets nobody", /office, buddy/u],
  ["build visits.csv --family-language fr", /pl.*ur/u],
  ["build visits.csv --ploicy x", /Did you mean --policy/u],
  ["check visits.csv --out packs", /has no option --out/u],
  ["check visits.csv --columns c.json", /--pupils/u],
  ["check visits.csv --details nothing.csv", /no such file/u],
  ["check visits.csv --pupils nothing.csv", /no such file/u],
  ["check visits.csv --school nothing.json", /no such file/u],
  ["check visits.csv --policy nothing", /reach2-2020/u],
  ["check visits.csv --policy nothing.json", /no such file/u],
  ["plan visits.csv --only nobody", /visit-001/u],
  ["plan visits.csv --only visit-001 --events nothing.json", /no such file/u],
  ["simulate", /visits/u],
  ["lint --only visit-001", /--visits/u],
  ["compare reach2-2020", /missing required argument/iu],
  ["say", /policy/u],
  ["template xls", /xlsx/u],
  ["template xlsx", /--out/u],
  ["template csv --sheet Dogs", /Hazards/u],
  ["template columns nothing.csv", /no such file/u],
  ["blank nosuch-form", /no-answer-note/u],
  ["blank --edition 1999", /Choose one of/u],
  ["read visits.csv", /PDF/u],
  ["doctor --font nothing.ttf", /no such file/u],
];

test.each(lines)("“%s” says what to type instead", async (line, says) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "visits.csv"), csvOf([row({}), row({ Visit: "visit-002" })]));
  const { io, told } = fakeIo(folder);
  expect(await run(line.split(" "), io)).toBe(exitCode.input);
  expect(told.join("\n")).toMatch(says);
});

test("they are a hundred and twenty and more", () => {
  expect(asked.length + odd.length + good.length + details.length + schools.length + lines.length).toBeGreaterThan(150);
});
