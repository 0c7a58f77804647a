import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fakeIo } from "../../test/fakeIo.js";
import { temporaryFolder } from "../../test/temporaryFolder.js";
import { InputError } from "../InputError.js";
import type { VisitFile } from "../readVisits.js";
import { guessedColumns } from "./guessedColumns.js";
import { joinPupils } from "./joinPupils.js";
import { readPupils } from "./readPupils.js";

// Made up, in the shape that each system exports.
const sims =
  "Forename,Surname,DOB,UPN,Reg Group,House Number and Street,Town,Postcode\nOllie,Quill,17 March 2022,Z801200001001,R1,4 Saltpan Row,Ostleby,OB7 4QX\n";
const arbor =
  'Student list\n\nLegal first name,Legal last name,Date of birth,UPN,Year group,Address\nOllie,Quill,17 Mar 2022,Z801200001001,Reception,"4 Saltpan Row, Ostleby"\n';
const bromcom =
  "UPN;Preferred Forename;Preferred Surname;Date Of Birth;Address Line 1;Address Line 2;Post Code\nZ801200001001;Ollie;Quill;17.03.2022;4 Saltpan Row;Ostleby;OB7 4QX\n";
const ctf = `<?xml version="1.0" encoding="utf-8"?>
<CTfile><Header><DocumentName>Common Transfer File</DocumentName></Header><CTFpupilData><Pupil>
<UPN>Z801200001001</UPN><Surname>Quill</Surname><Forename>Ollie</Forename><DOB>2022-03-17</DOB><NCyearActual>3E2</NCyearActual>
<Contacts><Contact><Surname>Fairweather</Surname><Address><PostCode>OB9 9QX</PostCode></Address></Contact></Contacts>
<Address><PAON>4</PAON><Street>Saltpan Row</Street><Town>Ostleby</Town><PostCode>OB7 4QX</PostCode></Address>
</Pupil></CTFpupilData></CTfile>`;

async function pupilsOf(content: string, name = "export.csv", columns?: string) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), content);
  if (columns !== undefined) writeFileSync(join(folder, "columns.json"), columns);
  return readPupils(name, columns === undefined ? undefined : "columns.json", fakeIo(folder).io);
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
    expect(pupils).toMatchObject([{ upn: "Z801200001001", name: "Ollie Quill", dateOfBirth: "2022-03-17" }]);
    expect(householdOf(joinPupils(fileOf({ upn: "z801200001001" }), pupils))).toMatchObject({
      address: { lines: ["4 Saltpan Row", "Ostleby"] },
      pupils: [{ name: "Ollie Quill", dateOfBirth: "2022-03-17" }],
    });
  });

  test("is joined by name and date of birth where the visit has no UPN, accents and marks aside", async () => {
    const pupils = await pupilsOf("UPN,Name,DOB\nZ801200001001,Zoë O'Quill,17 March 2022\n");
    const joined = joinPupils(fileOf({ name: "ZOE O’QUILL", dateOfBirth: "2022-03-17" }), pupils);
    expect(householdOf(joined)).toMatchObject({ pupils: [{ upn: "Z801200001001" }] });
    expect(householdOf(joinPupils(fileOf({ name: "Zoe O'Quill" }), pupils))).not.toHaveProperty("pupils.0.upn");
  });

  test("two pupils that fit, and a visit that contradicts the one that fits, are asked back", async () => {
    const twins = await pupilsOf("UPN,Name,DOB\nA1,Jo Quill,17 March 2022\nB1,Jo Quill,17 March 2022\n");
    expect(joinPupils(fileOf({ name: "Jo Quill", dateOfBirth: "2022-03-17" }), twins).faults).toMatchObject([
      { code: "two-pupils-fit", id: "visit-1" },
    ]);
    const [one] = await pupilsOf(sims);
    expect(
      joinPupils(fileOf({ upn: "Z801200001001", dateOfBirth: "2021-03-17" }), one ? [one] : []).faults,
    ).toMatchObject([{ code: "pupil-contradicted" }]);
  });

  test("what the visit says itself stays", async () => {
    const joined = joinPupils(fileOf({ upn: "Z801200001001", name: "Olivia Quill" }), await pupilsOf(sims));
    expect(householdOf(joined)).toMatchObject({ pupils: [{ name: "Olivia Quill", dateOfBirth: "2022-03-17" }] });
  });

  test("headings of a vendor's own are named in a file that the program starts", async () => {
    const own = "Kennung,Rufname,Geboren\nZ801200001001,Ollie Quill,17 March 2022\n";
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
    ["a day that could be two", "UPN,DOB\nZ801200001001,3/4/2022\n", "export.csv"],
    ["no pupils", "UPN,DOB\n", "export.csv"],
  ])("%s says what to do", async (_, content, name) => {
    await expect(pupilsOf(content, name)).rejects.toBeInstanceOf(InputError);
  });
});
