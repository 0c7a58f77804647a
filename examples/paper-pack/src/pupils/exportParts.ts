/** What a column of a pupil export can hold. */
export const exportParts = [
  "upn",
  "forename",
  "surname",
  "name",
  "dateOfBirth",
  "address",
  "addressLine1",
  "addressLine2",
  "addressLine3",
  "apartment",
  "houseName",
  "houseNumber",
  "street",
  "town",
  "postcode",
] as const;
/** See {@link exportParts}. */
export type ExportPart = (typeof exportParts)[number];

/** The heading of an export under which each part stands. */
export type ExportColumns = Readonly<Partial<Record<ExportPart, string>>>;

/** Headings that school systems write, in small letters without spaces and marks; the likeliest first. */
const headings: Readonly<Record<ExportPart, readonly string[]>> = {
  upn: ["upn", "uniquepupilnumber", "studentupn", "pupilupn"],
  forename: [
    "forename",
    "preferredforename",
    "preferredfirstname",
    "legalforename",
    "legalfirstname",
    "legalforenames",
    "forenames",
    "givenname",
    "firstname",
    "chosenforename",
  ],
  surname: [
    "surname",
    "preferredsurname",
    "preferredlastname",
    "legalsurname",
    "legallastname",
    "familyname",
    "lastname",
    "chosensurname",
  ],
  name: [
    "name",
    "fullname",
    "studentname",
    "pupilname",
    "studentfullname",
    "pupilfullname",
    "student",
    "pupil",
    "surnameforename",
    "surnameandforename",
  ],
  dateOfBirth: ["dob", "dateofbirth", "birthdate", "studentdateofbirth", "birthday"],
  address: ["address", "homeaddress", "fulladdress", "primaryaddress", "addressblock", "studentaddress"],
  addressLine1: ["addressline1", "address1", "housenumberandstreet", "houseandstreet"],
  addressLine2: ["addressline2", "address2", "locality", "district"],
  addressLine3: ["addressline3", "address3"],
  apartment: ["apartment", "flat", "saon"],
  houseName: ["housename", "buildingname"],
  houseNumber: ["housenumber", "houseno", "housenumbername", "housenamenumber", "paon"],
  street: ["street", "streetname", "streetdescription", "road"],
  town: ["town", "towncity", "posttown", "city"],
  postcode: ["postcode", "homepostcode", "addresspostcode", "studentpostcode", "zip"],
};

const bare = (heading: string): string =>
  heading
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, "");

/** Which column of an export holds what, by its heading. A part that two columns could hold takes the likeliest; what nobody knows is left out. */
export function guessParts(found: readonly string[]): ExportColumns {
  const entries = exportParts.flatMap((part) => {
    const likeliest = headings[part].flatMap((known) => found.filter((heading) => bare(heading) === known))[0];
    return likeliest === undefined ? [] : [[part, likeliest] as const];
  });
  return Object.fromEntries(entries);
}
