import { isBlank, isCalendarDate } from "@home-visits/core";
import { XMLParser } from "fast-xml-parser";
import { inputError } from "../InputError.js";
import { isRecord, type JsonRecord } from "../isRecord.js";
import type { PupilRow } from "./PupilRow.js";

const BAD = "Export the Common Transfer File again: it is not whole.";

const NO_DAY = "the date of birth of this pupil: there is no such day.";

/**
 * Reads the pupils of a Common Transfer File. Every value is the text that stands there.
 * @throws InputError for XML that breaks off or cannot be read, or holds no pupil
 */
export function readCtf(file: string, bytes: Uint8Array): readonly PupilRow[] {
  const text = new TextDecoder(
    /encoding=["'](?:iso-8859-1|windows-1252)["']/iu.test(head(bytes)) ? "windows-1252" : "utf-8",
  ).decode(bytes);
  if (/<!DOCTYPE/iu.test(text)) throw inputError(file, "not-xml", BAD);
  const parser = new XMLParser({
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreAttributes: true,
    isArray: (name) => name === "Pupil",
  });
  const pupils = pupilsIn(parsed(parser, text, file)).map(pupilOf);
  if (pupils.length === 0)
    throw inputError(file, "no-pupils", "Export pupils into the Common Transfer File: it holds none.");
  return pupils;
}

/** The data of XML. The parser takes a file that breaks off for a whole one, so its last tag has to close its first. */
function parsed(parser: XMLParser, text: string, file: string): unknown {
  const [, root] = /<([A-Za-z][\w:.-]*)/u.exec(text) ?? [];
  if (root === undefined || !text.trimEnd().endsWith(`</${root}>`)) throw inputError(file, "not-xml", BAD);
  try {
    return parser.parse(text) as unknown;
  } catch {
    throw inputError(file, "not-xml", BAD);
  }
}

const head = (bytes: Uint8Array): string => new TextDecoder("windows-1252").decode(bytes.slice(0, 200));

function pupilsIn(node: unknown): JsonRecord[] {
  if (!isRecord(node)) return [];
  const here = node["Pupil"];
  if (Array.isArray(here)) return here.filter(isRecord);
  return Object.values(node).flatMap(pupilsIn);
}

function pupilOf(pupil: JsonRecord): PupilRow {
  const text = (key: string): string | undefined => textIn(pupil, key);
  const names = [text("Forename"), text("Surname")].filter((each) => each !== undefined);
  const dateOfBirth = text("DOB");
  const upn = text("UPN")?.toUpperCase();
  const postcode = text("PostCode") ?? text("Postcode");
  const home = [
    text("SAON"),
    [text("PAON"), text("Street")].filter((each) => each !== undefined).join(" "),
    text("Locality"),
    text("Town"),
  ];
  const lines = ["1", "2", "3", "4", "5"].map((number) => text(`AddressLine${number}`));
  return {
    ...(upn === undefined ? {} : { upn }),
    ...(names.length === 0 ? {} : { name: names.join(" ") }),
    ...(dateOfBirth !== undefined && isCalendarDate(dateOfBirth) ? { dateOfBirth } : {}),
    ...(postcode === undefined ? {} : { postcode }),
    ...(dateOfBirth !== undefined && !isCalendarDate(dateOfBirth) ? { unclear: { day: NO_DAY } } : {}),
    addressLines: (lines.some((line) => line !== undefined) ? lines : home).filter(
      (line) => line !== undefined && line !== "",
    ) as string[],
  };
}

/** The first text with a name, however deep it stands; contacts of the pupil have addresses of their own and are not looked into. */
function textIn(node: JsonRecord, key: string): string | undefined {
  const here = node[key];
  if (typeof here === "string" && !isBlank(here)) return here.trim();
  for (const [name, below] of Object.entries(node)) {
    if (name === "Contacts" || name === "Contact" || !isRecord(below)) continue;
    const found = textIn(below, key);
    if (found !== undefined) return found;
  }
  return undefined;
}
