import type { Visit } from "@home-visits/core";
import { readers, type FormOfPack, type Reader } from "@home-visits/pdf";
import type { CheckedVisit } from "./checkVisits.js";
import { fileStem } from "./fileStem.js";
import { InputError } from "./InputError.js";
import type { SheetChoice } from "./printFile.js";
import type { Problem } from "./Problem.js";
import type { PackFile } from "./renderPacks.js";

/** What decides which files a run makes. */
export type FileFlags = {
  readonly combined?: boolean;
  readonly fillable?: boolean;
  readonly names?: boolean;
  readonly sheets?: readonly (Reader | "all")[];
  readonly split?: boolean;
};

/** The forms of a visit's pack, in order. */
export type FormsOf = (visit: Visit, sheets: readonly SheetChoice[]) => readonly Pick<FormOfPack, "form">[];

/**
 * A file for each visit, or one for all; and where that is wanted, one for each reader, or one for each form to fill in.
 * @throws InputError where two options contradict each other, or two files would have one name
 */
export function packFiles(visits: readonly CheckedVisit[], flags: FileFlags, formsOf: FormsOf): readonly PackFile[] {
  const { combined = false, fillable = false, names = false, split = false } = flags;
  const contradicting = [
    ...(fillable && combined ? [contradiction("--combined", "--fillable makes a file for each form")] : []),
    ...(fillable && split ? [contradiction("--split", "--fillable makes a file for each form")] : []),
    ...(names && combined ? [contradiction("--names", "--combined makes one file for all families")] : []),
  ];
  if (contradicting.length > 0) throw new InputError(contradicting);
  const files = fillable ? filesToFillIn(visits, flags, formsOf) : filesOfPacks(visits, flags);
  const taken = new Set<string>();
  for (const file of files) {
    const name = folded(file);
    if (taken.has(name))
      throw new InputError([
        contradiction("--names", `two files would have one name, of which one is of ${idOf(file)}`),
      ]);
    taken.add(name);
  }
  return files;
}

function filesToFillIn(
  visits: readonly CheckedVisit[],
  { names = false, sheets = [] }: FileFlags,
  formsOf: FormsOf,
): readonly PackFile[] {
  return visits.flatMap((each) =>
    formNames(formsOf(each.visit, sheets)).map((form, toFillIn) => ({
      name: `${fileStem(each.visit, names)}-${form}.pdf`,
      visits: [each],
      sheets,
      toFillIn,
    })),
  );
}

function filesOfPacks(
  visits: readonly CheckedVisit[],
  { combined = false, names = false, sheets = [], split = false }: FileFlags,
): readonly PackFile[] {
  const named = readers.filter((reader) => sheets.includes(reader));
  const parts = (named.length === 0 ? readers : named).map((reader) => ({
    suffix: `-${reader}`,
    sheets: sheets.includes("all") ? ([reader, "all"] as const) : [reader],
  }));
  return (split ? parts : [{ suffix: "", sheets }]).flatMap(({ suffix, sheets: chosen }) => {
    if (combined && visits.length > 0) return [{ name: `packs${suffix}.pdf`, visits, sheets: chosen }];
    return visits.map((each) => ({
      name: `${fileStem(each.visit, names)}${suffix}.pdf`,
      visits: [each],
      sheets: chosen,
    }));
  });
}

/** Each form by its id; what a pack has several times, such as the check of each car, is numbered from its second. */
function formNames(forms: readonly Pick<FormOfPack, "form">[]): readonly string[] {
  return forms.map(({ form }, index) => {
    const nth = forms.slice(0, index).filter((other) => other.form.id === form.id).length + 1;
    return nth === 1 ? form.id : `${form.id}-${nth}`;
  });
}

/** Some machines don't tell `Visit-1` from `visit-1`. */
const folded = ({ name }: Pick<PackFile, "name">): string => name.normalize("NFC").toLowerCase();

const idOf = ({ visits }: PackFile): string => visits[0]?.visit.id ?? "";

const contradiction = (option: string, because: string): Problem => ({
  file: option,
  pointer: "",
  code: "contradicting-options",
  message: `Leave this out: ${because}.`,
});
