import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { notParsed, parsed, type Parsed } from "@home-visits/core";
import { isZone } from "@home-visits/core/timers";
import { formEditions, type PageForm } from "@home-visits/forms";
import type { NamedForm } from "../document/nameForm.js";
import { fileIssue } from "./fileIssue.js";
import type { OpenedPdf } from "./openPdf.js";
import { plainText } from "./plainText.js";

/**
 * The form that a file was printed from: the one given, unless the file says that it is another, or else the one that the file
 * names among these and this project's.
 */
export function formNamed(file: OpenedPdf, given: PageForm | undefined, among: readonly PageForm[]): Parsed<PageForm> {
  const named = namedIn(file);
  if (given !== undefined) {
    const other = named !== undefined && (named.id !== given.id || named.edition !== given.edition);
    return other ? notParsed(fileIssue("another-form")) : parsed(given);
  }
  const found = [...among, ...formEditions].find(({ edition, id }) => id === named?.id && edition === named.edition);
  return found === undefined ? notParsed(fileIssue("unknown-form")) : parsed(found);
}

/**
 * The zone whose clock the times of a file are typed by: the one that the file names, since its own times were printed by that; where it names none, the one
 * given. One that the platform does not know is an issue.
 */
export function zoneNamed(file: OpenedPdf, given: string): Parsed<string> {
  const zone = textsIn(file)("Zone") ?? given;
  return isZone(zone) ? parsed(zone) : notParsed(fileIssue("unknown-zone"));
}

function namedIn(file: OpenedPdf): Omit<NamedForm, "zone"> | undefined {
  const text = textsIn(file);
  const [id, edition] = [text("Form"), text("Edition")];
  return id === undefined || edition === undefined ? undefined : { id, edition };
}

function textsIn({ catalog, meter }: OpenedPdf): (key: string) => string | undefined {
  const below = (dict: PDFDict | undefined, key: string): PDFDict | undefined => {
    const value = dict?.lookup(PDFName.of(key));
    return value instanceof PDFDict ? value : undefined;
  };
  const own = below(below(below(catalog, "PieceInfo"), "HomeVisits"), "Private");
  return (key) => plainText(own?.lookup(PDFName.of(key)), meter);
}
