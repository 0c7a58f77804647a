import { describe, expect, test } from "vitest";
import { checkVisits } from "../checkVisits.js";
import { InputError } from "../InputError.js";
import { detailSheets } from "./detailSheets.js";
import { readCsv } from "./readCsv.js";
import { templateCsv } from "./templateCsv.js";
import { templateXlsx } from "./templateXlsx.js";
import { readXlsx } from "./readXlsx.js";
import { DAY } from "./column.js";
import { visitColumns } from "./visitColumns.js";
import { visitsOfSheets } from "./visitsOfSheets.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const headings = visitColumns.map(({ heading }) => heading);
const example = visitColumns.map((column) => column.example);

/** A CSV of the template's headings with rows; a row is the example with some answers changed. */
function csvOf(rows: readonly Readonly<Record<string, string>>[], delimiter = ","): string {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const line = (cells: readonly string[]): string => cells.map(quoted).join(delimiter);
  const filled = rows.map((row) => headings.map((heading, index) => row[heading] ?? example[index] ?? ""));
  return [line(headings), ...filled.map(line)].join("\r\n");
}

const read = (csv: string | Uint8Array, details: readonly string[] = []) =>
  checkVisits(
    visitsOfSheets("visits.csv", [
      readCsv("visits.csv", typeof csv === "string" ? bytes(csv) : csv),
      ...details.map((each, index) => readCsv(`details-${index}.csv`, bytes(each))),
    ]),
  );

describe("a sheet of visits", () => {
  test("the example row of the template is a visit, its answers each in its place", () => {
    const { visits, problems } = read(csvOf([{}]));
    expect(problems).toEqual([]);
    expect(visits[0]?.visit).toMatchObject({
      id: "visit-001",
      times: { leaveSchool: "2026-06-09T13:40:00+01:00", backAtSchool: "2026-06-09T15:10:00+01:00" },
      household: { address: { lines: ["4 Saltpan Row", "Ostleby"], postcode: "OB7 4QX" } },
      visitors: [{ id: "visitor-1", photoId: "worn-visible", policyReadOn: "2025-09-03" }],
      vehicles: [{ driver: "visitor-1", mot: { status: "certificate", expiresOn: "2026-11-30" } }],
      events: [],
    });
  });

  test("a day that cannot be read, or is missing, is told once, and not again for each of its times", () => {
    const told = (typed: string) => read(csvOf([{ [DAY]: typed }])).problems.map(({ heading }) => heading);
    expect(told("31/6/2026")).toEqual([DAY]);
    expect(told("3/4/26")).toEqual([DAY]);
    expect(told("")).toHaveLength(1);
  });

  test("a day such as 9/6/26 is asked back, and read where somebody says how the days of the file are meant", () => {
    const csv = readCsv("visits.csv", bytes(csvOf([{ [DAY]: "9/6/26", "Pupil 1 date of birth": "03/04/2015" }])));
    const asked = checkVisits(visitsOfSheets("visits.csv", [csv])).problems;
    expect(asked.map(({ heading }) => heading)).toEqual([DAY, "Pupil 1 date of birth"]);
    expect(asked[0]?.message).toContain("--dates");
    const first = visitsOfSheets("visits.csv", [csv], { dates: "day-first" }).entries[0]?.value;
    expect(first).toMatchObject({
      times: { arrive: "2026-06-09T14:00:00+01:00" },
      household: { pupils: [{ dateOfBirth: "2015-04-03" }] },
    });
    expect(visitsOfSheets("visits.csv", [csv], { dates: "month-first" }).entries[0]?.value).toMatchObject({
      times: { arrive: "2026-09-06T14:00:00+01:00" },
    });
    const american = readCsv("visits.csv", bytes(csvOf([{ [DAY]: "6/25/26" }])));
    expect(checkVisits(visitsOfSheets("visits.csv", [american], { dates: "day-first" })).problems).toMatchObject([
      { heading: DAY, code: "date-does-not-exist" },
    ]);
  });

  test("the driver may be named, roles and lists written as people write them, and a journey's times once", () => {
    const round = { Round: "A", "Visitor 2 name": "Ms Freya Lindqvist-Hale", "Car 1 driver": "Freya" };
    const { visits, problems } = read(
      csvOf([
        { ...round, Visit: "a", "Home of the round": "1", "Back at school": "", "Visitor 1 roles held": "DSL" },
        {
          ...round,
          Visit: "b",
          "Home of the round": "2",
          "Leave school": "",
          "Pupil 1 is listed as": "CP; Early help",
        },
      ]),
    );
    expect(problems).toEqual([]);
    const journey = { leaveSchool: "2026-06-09T13:40:00+01:00", backAtSchool: "2026-06-09T15:10:00+01:00" };
    expect(visits.map(({ visit }) => visit)).toMatchObject([
      { times: journey, vehicles: [{ driver: "visitor-2" }], visitors: [{ holds: ["dsl"] }, {}] },
      { times: journey, household: { pupils: [{ listed: ["cp", "early-help"] }] } },
    ]);
  });

  test("clock times are those of the school's zone", () => {
    const csv = readCsv("visits.csv", bytes(csvOf([{}])));
    const [entry] = visitsOfSheets("visits.csv", [csv], { zone: "Atlantic/Azores" }).entries;
    expect(entry?.value).toMatchObject({ times: { leaveSchool: "2026-06-09T13:40:00+00:00" } });
  });

  test("an empty cell is not known: it is no answer", () => {
    const [checked] = read(csvOf([{ "Visitor 1 willing to go": "", Animals: "" }])).visits;
    expect(checked?.visit.visitors[0]).not.toHaveProperty("willing");
    expect(checked?.visit.plan).not.toHaveProperty("animals");
  });

  test("of a row that is called off nothing is made, and it is said; the journey that begins there still begins", () => {
    const csv = csvOf([
      { Visit: "a", Round: "Tues am", "Home of the round": "1", "Called off": "Yes", Postcode: "nowhere" },
      {
        Visit: "b",
        Round: "Tues am",
        "Home of the round": "2",
        "Leave school": "",
        Arrive: "14:10",
        "Called off": "no",
      },
      { Visit: "c", "Called off": "perhaps" },
    ]);
    const { notes } = visitsOfSheets("visits.csv", [readCsv("visits.csv", bytes(csv))]);
    expect(notes).toEqual(["called off, so nothing is made or said of: a."]);
    const { visits, problems } = read(csv);
    expect(visits.map(({ visit }) => [visit.id, visit.times.leaveSchool])).toEqual([
      ["b", "2026-06-09T13:40:00+01:00"],
    ]);
    expect(problems).toMatchObject([{ heading: "Called off", line: 4 }]);
  });

  test("a numbered column that is left out leaves no hole", () => {
    const { visits } = read(
      csvOf([
        { "Pupil 1 name": "", "Pupil 1 date of birth": "", "Pupil 1 is on the roll": "", "Pupil 3 name": "Ada Quill" },
      ]),
    );
    expect(visits[0]?.visit.household.pupils).toEqual([{ id: "pupil-1", name: "Ada Quill" }]);
  });

  test("a winter time and a summer time have the offset of their day; one that comes twice is asked back", () => {
    expect(read(csvOf([{ "Date of the visit": "12 January 2026" }])).visits[0]?.visit.times.arrive).toBe(
      "2026-01-12T14:00:00+00:00",
    );
    const night = {
      "Date of the visit": "25 October 2026",
      "Leave school": "1:30am",
      Arrive: "",
      "Leave the home": "",
      "Back at school": "",
      "Agreed start": "",
      "Agreed end": "",
      "The family knows": "",
      "Agreed with": "",
      "Buddy from": "",
      "Buddy until": "",
    };
    expect(read(csvOf([night])).problems).toMatchObject([{ heading: "Leave school", code: "instant-occurs-twice" }]);
  });

  test.each([
    ["UTF-8 with its mark", (text: string) => bytes(`\uFEFF${text}`)],
    [
      "UTF-16, as Excel saves Unicode text",
      (text: string) =>
        new Uint8Array([
          0xff,
          0xfe,
          ...new Uint8Array(Uint16Array.from([...text], (each) => each.charCodeAt(0)).buffer),
        ]),
    ],
    ["Windows-1252", (text: string) => Uint8Array.from([...text], (each) => each.charCodeAt(0))],
  ])("reads %s", (_, encoded) => {
    expect(read(encoded(csvOf([{}]))).visits[0]?.visit.visitors[0]?.name).toBe("Siân Prosser");
  });

  test("Windows-1252 keeps the apostrophe of a name, a dash and a euro sign, whatever the runtime makes of them", () => {
    const said = "O’Brien–Šimek, “Zoë” … €5";
    const bytesOf: Readonly<Record<string, number>> = {
      "’": 0x92,
      "–": 0x96,
      Š: 0x8a,
      "“": 0x93,
      "”": 0x94,
      "…": 0x85,
      "€": 0x80,
    };
    const csv = csvOf([{ "Family name": said }]);
    const bytes = Uint8Array.from([...csv], (each) => bytesOf[each] ?? each.charCodeAt(0));
    expect(read(bytes).visits[0]?.visit.household.familyName).toBe(said);
  });

  test.each([",", ";", "\t"])("reads cells between %j", (delimiter) => {
    expect(
      read(csvOf([{ "Family name": "Quill, Ada; and others" }], delimiter)).visits[0]?.visit.household.familyName,
    ).toBe("Quill, Ada; and others");
  });

  test("hazards, attempts and earlier visits belong to the visit that they name; a bad row spoils its visit alone", () => {
    const [hazards, attempts] = detailSheets;
    const row = (name: string, cells: Readonly<Record<string, string>>): string => {
      const sheet = detailSheets.find((each) => each.name === name);
      const columns = sheet?.columns ?? [];
      return [
        columns.map(({ heading }) => heading).join(","),
        columns.map(({ heading }) => cells[heading] ?? "").join(","),
      ].join("\n");
    };
    expect([hazards?.name, attempts?.name]).toEqual(["Hazards", "Attempts"]);
    const visits = csvOf([{}, { Visit: "visit-002" }]);
    const good = read(visits, [
      row("Hazards", { Visit: "visit-001", Hazard: "Dog", "Likelihood before": "3", "Consequence before": "2" }),
    ]);
    expect(good.visits[0]?.visit.assessments?.full).toMatchObject({
      forVisit: "visit-001",
      hazards: [{ hazard: "Dog", initial: { likelihood: 3, consequence: 2 } }],
    });
    const bad = read(visits, [
      row("Attempts", {
        Visit: "visit-002",
        Who: "Mother",
        Kind: "Family",
        Way: "Pigeon",
        Day: "8 June 2026",
        Time: "09:30",
      }),
    ]);
    expect(bad.problems).toMatchObject([
      { file: "details-0.csv", id: "visit-002", line: 2, cell: "D", heading: "Way", code: "not-a-choice" },
    ]);
    expect(bad.visits.map(({ visit }) => visit.id)).toEqual(["visit-001"]);
    expect(read(visits, [row("Hazards", { Visit: "visit-009", Hazard: "Dog" })]).problems).toMatchObject([
      { code: "no-such-visit", line: 2 },
    ]);
  });

  test("forty cells that are wrong in forty ways give forty problems, each at its row and heading; the good row is made", () => {
    const wrong: readonly (readonly [string, string])[] = [
      ["Date of the visit", "9/6/26"],
      ["Leave school", "1:40"],
      ["Arrive", "half two"],
      ["Leave the home", "25:00"],
      ["Back at school", "3"],
      ["Which visit to this address", "first"],
      ["Setting", "garden"],
      ["Postcode", "Saltpan Row"],
      ["Telephone 1 number", "7700900311"],
      ["Telephone 1 line", "satellite"],
      ["Telephone 1 is an emergency contact", "perhaps"],
      ["Adult 1 has parental responsibility", "1"],
      ["Adult 1 is a carer", "0"],
      ["Adult 1 lives there", "sometimes"],
      ["Pupil 1 date of birth", "17 March"],
      ["Pupil 1 UPN", "B123456789012"],
      ["Pupil 1 is on the roll", "soon"],
      ["The family knows", "hopefully"],
      ["Agreed start", "2:00"],
      ["Agreed end", "2.45"],
      ["The purpose is clear", "unclear"],
      ["The visit is necessary", "?"],
      ["Visitor 1 mobile", "7.7009E+09"],
      ["Visitor 1 phone charged", "50%"],
      ["Visitor 1 carries the phone", "2"],
      ["Visitor 1 photo ID", "lost"],
      ["Visitor 1 known to the family", "a bit"],
      ["Visitor 1 willing to go", "if asked"],
      ["Visitor 1 feels secure", "hm"],
      ["Visitor 1 has the buddy's number", "3"],
      ["Visitor 1 read the policy on", "31 June 2025"],
      ["School telephone", "ring the bell"],
      ["Buddy telephone", "01632"],
      ["Buddy is", "about"],
      ["Buddy from", "one"],
      ["Code word agreed", "later"],
      ["Travel", "hovercraft"],
      ["Car 1 registration", "3E2"],
      ["Car 1 driver", "Sam"],
      ["Address line 1", "01-Feb"],
    ];
    expect(wrong).toHaveLength(40);
    const rows = wrong.map(([heading, typed], index) => ({ Visit: `visit-${index}`, [heading]: typed }));
    const { problems, visits } = read(csvOf([...rows, { Visit: "good" }]));
    for (const [index, [heading]] of wrong.entries())
      expect(
        problems.filter((problem) => problem.index === index && problem.heading === heading),
        heading,
      ).toMatchObject([{ line: index + 2, id: `visit-${index}` }]);
    expect(problems.filter(({ message }) => !/[.]$/.test(message))).toEqual([]);
    expect(visits.map(({ visit }) => visit.id)).toEqual(["good"]);
  });

  test("no problem repeats what was typed", () => {
    const { problems } = read(
      csvOf([
        {
          "Telephone 1 number": "Kerry Fairweather",
          Postcode: "Ostleby lane",
          Travel: "Roy's van",
          Setting: "Ollie's den",
        },
      ]),
    );
    expect(problems).toHaveLength(4);
    expect(JSON.stringify(problems)).not.toMatch(/Kerry|Fairweather|Ostleby|Roy|Ollie/);
  });

  test("a heading that nobody knows or that stands twice is told; an empty column is not", () => {
    const lines = csvOf([{}]).split("\r\n");
    const more = (extra: string, cell: string): string =>
      [`${lines[0] ?? ""},"${extra}"`, `${lines[1] ?? ""},"${cell}"`].join("\r\n");
    expect(read(more("Shoe size", "7")).problems).toMatchObject([{ code: "unknown-heading", line: 1 }]);
    expect(read(more("Shoe size", "")).problems).toEqual([]);
    expect(read(more("Family name", "Quill")).problems).toMatchObject([{ code: "heading-twice", line: 1 }]);
  });

  test("every column that a visit can't do without says so, and a row without it is told at that column", () => {
    const needed = visitColumns.filter(({ explains }) => explains.startsWith("Needed. ")).map(({ heading }) => heading);
    const asked = read(
      csvOf([Object.fromEntries(headings.map((heading) => [heading, ""]).concat([[DAY, "9 June 2026"]]))]),
    );
    expect(asked.problems.map(({ heading }) => heading).sort()).toEqual(needed.sort());
    for (const [index, heading] of headings.entries()) {
      if (example[index] === "") continue;
      const { problems } = read(csvOf([{ [heading]: "" }]));
      const says = visitColumns[index]?.explains ?? "";
      if (problems.length > 0 && heading !== "The family knows") expect(says, heading).toMatch(/^Needed/u);
      expect(problems.filter((problem) => problem.heading === undefined)).toEqual([]);
    }
  });

  test("a file without the headings, or with nothing under them, says what to do", () => {
    expect(() => read("a,b\n1,2")).toThrow(InputError);
    expect(() => read(templateCsv(visitColumns))).toThrow(InputError);
  });
});

test("every heading of a sheet stands once, and has an explanation that ends as a sentence", () => {
  for (const columns of [visitColumns, ...detailSheets.map((sheet) => sheet.columns)]) {
    const names = columns.map(({ heading }) => heading.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(columns.filter(({ explains }) => !/[.?]$/u.test(explains))).toEqual([]);
  }
});

test("the spreadsheet template has the sheets of the CSV ones, and a row typed into it reads alike", async () => {
  const { default: excel } = await import("exceljs");
  const book = new excel.Workbook();
  await book.xlsx.load((await templateXlsx()).buffer as ArrayBuffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual(["Visits", ...detailSheets.map(({ name }) => name)]);
  const sheet = book.getWorksheet("Visits");
  for (const [index, typed] of example.entries()) if (typed !== "" && sheet) sheet.getCell(3, index + 1).value = typed;
  const saved = new Uint8Array(await book.xlsx.writeBuffer());
  const fromXlsx = checkVisits(visitsOfSheets("v.xlsx", await readXlsx("v.xlsx", saved)));
  expect(fromXlsx.problems).toEqual([]);
  expect(fromXlsx.visits[0]?.visit).toEqual(read(csvOf([{}])).visits[0]?.visit);
});
