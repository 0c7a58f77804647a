import { formsOfPack, renderForm, type FormOfPack, type PackVisit, type RenderFormOptions } from "@home-visits/pdf";
import type { PrintSettings, PrintTask } from "./printFile.js";

/** The forms of a visit's pack that people can fill in, in the order of the pack. */
export function formsToFillIn(
  pack: PackVisit,
  sheets: PrintTask["sheets"],
  { addenda, date, familyWording, policy, print, school }: PrintSettings,
): readonly FormOfPack[] {
  return formsOfPack({
    visit: pack,
    policy,
    date,
    sheets,
    print: print === "blank" ? "blank" : "record",
    ...(addenda === undefined ? {} : { addenda }),
    ...(school === undefined ? {} : { school }),
    ...(familyWording === undefined ? {} : { familyWording }),
  });
}

/** Prints one form of a pack to fill in on a screen, with the answers that are known. The family's names no record. */
export async function printToFillIn(
  { pack, sheets, toFillIn }: Required<Pick<PrintTask, "sheets" | "toFillIn">> & { readonly pack: PackVisit },
  settings: PrintSettings,
  how: Pick<RenderFormOptions, "fonts" | "missing">,
): Promise<Uint8Array> {
  const found = formsToFillIn(pack, sheets, settings)[toFillIn];
  if (found === undefined) throw new RangeError("The pack has fewer forms than were counted.");
  const { data, form, matrix, reader } = found;
  const { attachData, date, scale, school } = settings;
  return renderForm({
    form,
    data,
    matrix,
    date,
    print: "fillable",
    ...(reader === "family" ? {} : { recordId: pack.visit.id }),
    ...(scale === undefined ? {} : { scale }),
    ...(school === undefined ? {} : { school }),
    ...(attachData === undefined ? {} : { attachData }),
    ...how,
  });
}
