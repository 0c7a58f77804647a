import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fakeIo } from "../../test/fakeIo.js";
import { temporaryFolder } from "../../test/temporaryFolder.js";
import type { Io } from "../Io.js";
import { InputError } from "../InputError.js";
import type { VisitFile } from "../readVisits.js";
import { dayOrderOf } from "./dayOrderOf.js";
import { guessedColumns } from "./guessedColumns.js";
import { joinPupils } from "./joinPupils.js";
import { readPupils } from "./readPupils.js";

// Made up, in the shape that each system exports.
const sims =
  "Forename,Surname,DOB,UPN,Reg Group,House Number and Street,Town,Postcode\nOllie,Quill,17 March 2022,H801200001001,R1,4 Saltpan Row,Ostleby,OB7 4QX\n";
const arbor =
  'Student list\n\nLegal first name,Legal last name,Date of birth,UPN,Year group,Address\nOllie,Quill,17 Mar 2022,H801200001001,Reception,"4 Saltpan Row, Ostleby"\n';
const bromcom =
  "UPN;Preferred Forename;Preferred Surname;Date Of Birth;Address Line 1;Address Line 2;Post Code\nH801200001001;Ollie;Quill;17.03.2022;4 Saltpan Row;Ostleby;OB7 4QX\n";
const ctf = `<?xml version="1.0" encoding="utf-8"?>
<CTfile><Header><DocumentName>Common Transfer File</DocumentName></Header><CTFpupilData><Pupil>
<UPN>H801200001001</UPN><Surname>Quill</Surname><Forename>Ollie</Forename><DOB>2022-03-17</DOB><NCyearActual>3E2</NCyearActual>
<Contacts><Contact><Surname>Fairweather</Surname><Address><PostCode>OB9 9QX</PostCode></Address></Contact></Contacts>
<Address><PAON>4</PAON><Street>Saltpan Row</Street><Town>Ostleby</Town><PostCode>OB7 4QX</PostCode></Address>
</Pupil></CTFpupilData></CTfile>`;

async function pupilsOf(content: string, name = "export.csv", columns?: string) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), content);
  if (columns !== undefined) writeFileSync(join(folder, "columns.json"), columns);
  return readPupils(name, columns === undefined ? {} : { columns: "columns.json" }, fakeIo(folder).io);
}

function exportOf(content: string): Io {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "export.csv"), content);
  return fakeIo(folder).io;
}

const fileOf = (...pupils: readonly object[]): VisitFile => ({
  file: "visits.json",
  entries: [
    { index: 0, value: { id: "visit-1", household: { familyName: "Quill", pupils } }, pointer: "", lineOf: () => 1 },
  ],
  faults: [],
});

const householdOf = ({ entries }: VisitFile): unknown => (entries[0]?.value as { household: unknown }).household;

describe("an export of pupils", () => {
  test.each([
    ["SIMS", sims, "export.csv"],
    ["Arbor", arbor, "export.csv"],
    ["Bromcom", bromcom, "export.csv"],
    ["a Common Transfer File", ctf, "export.xml"],
  ])("of %s is read by its headings, and joined by the UPN", async (_, content, name) => {
    const pupils = await pupilsOf(content, name);
    expect(pupils).toMatchObject([{ upn: "H801200001001", name: "Ollie Quill", dateOfBirth: "2022-03-17" }]);
    expect(householdOf(joinPupils(fileOf({ upn: "h801200001001" }), pupils))).toMatchObject({
      address: { lines: ["4 Saltpan Row", "Ostleby"] },
      pupils: [{ name: "Ollie Quill", dateOfBirth: "2022-03-17" }],
    });
  });

  test("is joined by name and date of birth where the visit has no UPN, accents and marks aside", async () => {
    const pupils = await pupilsOf("UPN,Name,DOB\nH801200001001,Zoë O'Quill,17 March 2022\n");
    const joined = joinPupils(fileOf({ name: "ZOE O’QUILL", dateOfBirth: "2022-03-17" }), pupils);
    expect(householdOf(joined)).toMatchObject({ pupils: [{ upn: "H801200001001" }] });
    expect(householdOf(joinPupils(fileOf({ name: "Zoe O'Quill" }), pupils))).not.toHaveProperty("pupils.0.upn");
  });

  test("a title before a name is not part of it", async () => {
    const pupils = await pupilsOf("UPN,Student Full Name,DOB\nH801200001001,Zoë Quill,17 March 2022\n");
    const joined = joinPupils(fileOf({ name: "Miss Zoe Quill", dateOfBirth: "2022-03-17" }), pupils);
    expect(householdOf(joined)).toMatchObject({ pupils: [{ upn: "H801200001001" }] });
  });

  // Text::Names 0.46 takes John and Joan for two writings of one name (findings/text-names-siblings.sh).
  test("twins whose names are one letter apart are two pupils", async () => {
    const twins = await pupilsOf(
      "UPN,Name,DOB\nH801200001001,John Quill,17 March 2022\nX801200001002,Joan Quill,17 March 2022\n",
    );
    const upnOf = (name: string) => householdOf(joinPupils(fileOf({ name, dateOfBirth: "2022-03-17" }), twins));
    expect(upnOf("John Quill")).toMatchObject({ pupils: [{ upn: "H801200001001" }] });
    expect(upnOf("Joan Quill")).toMatchObject({ pupils: [{ upn: "X801200001002" }] });
    expect(upnOf("Johan Quill")).not.toHaveProperty("pupils.0.upn");
  });

  test("two pupils that fit, and a visit that contradicts the one that fits, are asked back", async () => {
    const twins = await pupilsOf("UPN,Name,DOB\nA1,Jo Quill,17 March 2022\nB1,Jo Quill,17 March 2022\n");
    expect(joinPupils(fileOf({ name: "Jo Quill", dateOfBirth: "2022-03-17" }), twins).faults).toMatchObject([
      { code: "two-pupils-fit", id: "visit-1" },
    ]);
    const [one] = await pupilsOf(sims);
    expect(
      joinPupils(fileOf({ upn: "H801200001001", dateOfBirth: "2021-03-17" }), one ? [one] : []).faults,
    ).toMatchObject([{ code: "pupil-contradicted" }]);
  });

  test.each([
    [
      "SIMS, a report with the parts of an address",
      "Surname,Forename,Adm No,UPN,DOB,Reg,Apartment,House Name,House Number,Street,District,Town,County,Post Code\nQuill,Ollie,004512,H801200001001,03/04/2015,5B,,Gull House,4,Saltpan Row,,Ostleby,Marshshire,OB7 4QX\nLark,Ada,004513,A801200001002,25/12/2014,5B,,,7,Saltpan Row,,Ostleby,Marshshire,OB7 4QX\n",
      ["Gull House", "4 Saltpan Row", "Ostleby"],
    ],
    [
      "Arbor, a name turned round and an address in one cell",
      '"Student","UPN","Date of birth","Year group","Home address"\n"Quill, Ollie","H801200001001","03 Apr 2015","Year 5","Gull House\n4 Saltpan Row\nOstleby"\n',
      ["Gull House", "4 Saltpan Row", "Ostleby"],
    ],
    [
      "Bromcom, days with a midnight behind them",
      "\uFEFFUPN\tLegal Forename\tLegal Surname\tDate of Birth\tAddress Line 1\tAddress Line 2\tAddress Line 3\tTown\nH801200001001\tOllie\tQuill\t03/04/2015 00:00:00\tGull House\t4 Saltpan Row\t\tOstleby\nA801200001002\tAda\tLark\t31/12/2014 00:00:00\t7 Saltpan Row\t\t\tOstleby\n",
      ["Gull House", "4 Saltpan Row", "Ostleby"],
    ],
  ])("%s: name, day and whole address are filled in", async (_, content, lines) => {
    expect(householdOf(joinPupils(fileOf({ upn: "H801200001001" }), await pupilsOf(content)))).toMatchObject({
      address: { lines },
      pupils: [{ name: "Ollie Quill", dateOfBirth: "2015-04-03" }],
    });
  });

  test("a UPN that is none, or a postcode that is none, is asked for in the export, where a visit needs it", async () => {
    const pupils = await pupilsOf(
      "UPN,Forename,Surname,DOB,Address 1,Postcode\nA801200001001,Jo,Quill,17 May 2014,4 Saltpan Row,OB7 4QX\nN/A,Al,Lark,17 May 2014,4 Saltpan Row,OB7 4Q\nH801-2000-01001,Di,Wren,17 May 2014,4 Saltpan Row,ob74qx\n",
    );
    const asked = (...given: readonly object[]) => joinPupils(fileOf(...given), pupils).faults;
    expect(asked({ name: "Jo Quill", dateOfBirth: "2014-05-17" })).toMatchObject([
      { code: "pupil-unclear", message: expect.stringContaining("row 2, column A: Copy the unique") as string },
    ]);
    expect(asked({ name: "Al Lark", dateOfBirth: "2014-05-17" })).toMatchObject([
      { message: expect.stringContaining("row 3, column F: Give a full UK postcode") as string },
    ]);
    const joined = joinPupils(fileOf({ upn: "h801200001001" }), pupils);
    expect(joined.faults).toEqual([]);
    expect(householdOf(joined)).toMatchObject({ address: { postcode: "OB7 4QX" } });
  });

  test("a day that could be two, or a house number that a spreadsheet made a day, is asked for where a visit needs it alone", async () => {
    const heads = "UPN,Forename,Surname,DOB,House Number,Street";
    const pupils = await pupilsOf(
      `${heads}\nA1,Jo,Quill,3/4/2015,4,Saltpan Row\nB1,Al,Lark,17 May 2014,01-Feb,Saltpan Row\nC1,Di,Wren,31 Feb 2014,5,Saltpan Row\n`,
    );
    const asked = (...given: readonly object[]) => joinPupils(fileOf(...given), pupils).faults;
    expect(asked({ upn: "A1" })).toMatchObject([
      {
        code: "pupil-unclear",
        message: expect.stringContaining("row 2, column D: This could be 3 April 2015 or") as string,
      },
    ]);
    expect(asked({ upn: "A1", dateOfBirth: "2015-04-03" })).toEqual([]);
    expect(asked({ name: "Jo Quill", dateOfBirth: "2015-04-03" })).toMatchObject([{ code: "pupil-unclear" }]);
    expect(asked({ name: "Jo Quill" })).toEqual([]);
    expect(asked({ upn: "B1" })).toMatchObject([
      { message: expect.stringContaining("row 3, column E: Type the house number") as string },
    ]);
    expect(asked({ upn: "C1" })).toMatchObject([{ message: expect.stringContaining("no such day") as string }]);
    expect(asked({ upn: "D1" })).toEqual([]);
    const said = await readPupils(
      "export.csv",
      { dates: "day-first" },
      exportOf(`${heads}\nA1,Jo,Quill,3/4/2015,4,Saltpan Row\n`),
    );
    expect(said).toMatchObject([{ dateOfBirth: "2015-04-03" }]);
  });

  test("a CTF of several pupils with faults: the sound ones are joined, a day that is none is asked for", async () => {
    const pupil = (upn: string, born: string, address: string): string =>
      `<Pupil><UPN>${upn}</UPN><Surname>Quill</Surname><Forename>Jo</Forename><DOB>${born}</DOB>${address}</Pupil>`;
    const file = `<?xml version="1.0" encoding="ISO-8859-1"?><CTfile><CTFpupilData>${[
      pupil(
        "A1",
        "2015-04-03",
        "<Address><AddressLines><AddressLine1>4 Saltpan Row</AddressLine1></AddressLines><PostCode>OB7 4QX</PostCode></Address>",
      ),
      pupil("B1", "2015-02-30", ""),
      pupil("C1", "", "<Address/>"),
    ].join("\n")}</CTFpupilData></CTfile>`;
    const pupils = await pupilsOf(file, "export.xml");
    expect(householdOf(joinPupils(fileOf({ upn: "A1" }), pupils))).toMatchObject({
      address: { lines: ["4 Saltpan Row"] },
    });
    expect(joinPupils(fileOf({ upn: "B1" }), pupils).faults).toMatchObject([{ code: "pupil-unclear" }]);
    expect(joinPupils(fileOf({ upn: "C1" }), pupils).faults).toEqual([]);
  });

  test("an export whose days contradict each other tells nothing of how they are meant", () => {
    expect(dayOrderOf(["3/4/2015", "25/6/2015"])).toBe("day-first");
    expect(dayOrderOf(["3/4/2015", "6/25/2015"])).toBe("month-first");
    expect(dayOrderOf(["25/6/2015", "6/25/2015"])).toBeUndefined();
    expect(dayOrderOf(["3/4/2015", "2015-06-25", "9 June 2015"])).toBeUndefined();
  });

  test("what the visit says itself stays", async () => {
    const joined = joinPupils(fileOf({ upn: "H801200001001", name: "Olivia Quill" }), await pupilsOf(sims));
    expect(householdOf(joined)).toMatchObject({ pupils: [{ name: "Olivia Quill", dateOfBirth: "2022-03-17" }] });
  });

  test("headings of a vendor's own are named in a file that the program starts", async () => {
    const own = "Kennung,Rufname,Geboren\nH801200001001,Ollie Quill,17 March 2022\n";
    await expect(pupilsOf(own)).rejects.toBeInstanceOf(InputError);
    expect(
      await pupilsOf(own, "export.csv", '{ "upn": "Kennung", "name": "Rufname", "dateOfBirth": "Geboren" }'),
    ).toMatchObject([{ name: "Ollie Quill" }]);
    const folder = temporaryFolder();
    writeFileSync(join(folder, "arbor.csv"), arbor);
    const guessed = await guessedColumns("arbor.csv", fakeIo(folder).io);
    expect(guessed).toContain('"forename": "Legal first name"');
    expect(guessed).toContain('"Year group"');
    expect(await pupilsOf(arbor, "export.csv", guessed)).toHaveLength(1);
  });

  test.each([
    ["XML that breaks off", "<CTfile><CTFpupilData><Pupil>", "export.xml"],
    ["XML without pupils", "<CTfile></CTfile>", "export.xml"],
    ["an export that tells no pupil apart", "Name,Year\nOllie,R\n", "export.csv"],
    ["no pupils", "UPN,DOB\n", "export.csv"],
  ])("%s says what to do", async (_, content, name) => {
    await expect(pupilsOf(content, name)).rejects.toBeInstanceOf(InputError);
  });
});
