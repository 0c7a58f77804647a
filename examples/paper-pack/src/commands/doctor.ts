import { policies } from "@home-visits/core";
import { forms } from "@home-visits/forms";
import { renderForm, type Fonts } from "@home-visits/pdf";
import { exitCode, type ExitCode } from "../exitCode.js";
import type { Io } from "../Io.js";
import { readFonts } from "../readFonts.js";

/** A line of each script that the prints bring fonts for: "home visit" or a greeting in it. */
const scripts: Readonly<Record<string, string>> = {
  Latin: "Zażółć, Ağaç, Nguyễn",
  Greek: "Γειά",
  Cyrillic: "Привіт",
  "Arabic and Urdu": "سلام",
  Bengali: "নমস্কার",
  Gurmukhi: "ਸਤਿ",
  Gujarati: "નમસ્તે",
  Tamil: "வணக்கம்",
  Devanagari: "नमस्ते",
  Chinese: "家访",
};

/** What `paper-pack doctor` can be told. */
export type DoctorFlags = { readonly json?: boolean; readonly font?: readonly string[] };

type Check = { readonly what: string; readonly ok: boolean; readonly says: string };

/**
 * What is installed, which scripts can be printed, and whether a page comes out. Ends with 3 when a page cannot be made here; a script without
 * a font is told, and is no fault of the machine.
 */
export async function doctor(flags: DoctorFlags, io: Io): Promise<ExitCode> {
  const { fonts } = await readFonts(flags.font ?? [], io);
  const covered = await Promise.all(
    Object.entries(scripts).map(async ([script, text]): Promise<Check> => {
      const ok = await canPrint(text, fonts);
      return {
        what: `Letters: ${script}`,
        ok,
        says: ok ? "can be printed." : "need a font of your own: name it with --font.",
      };
    }),
  );
  const page = await renderForm({ form: forms["no-answer-note"], print: "blank", date: io.now(), fonts }).then(
    (bytes) => ({ what: "Test page", ok: true, says: `made, ${Math.round(bytes.byteLength / 1000)} kB.` }),
    () => ({ what: "Test page", ok: false, says: "could not be made. Install the project again with “npm ci”." }),
  );
  const node = process.versions.node;
  const checks: Check[] = [
    { what: "Node", ok: isNewEnough(node), says: `${node}${isNewEnough(node) ? "." : ": install 20.19 or newer."}` },
    { what: "Policies", ok: true, says: `${Object.keys(policies).join(", ")}.` },
    { what: "Forms", ok: true, says: `${Object.keys(forms).length}.` },
    ...covered,
    page,
  ];
  if (flags.json) io.print(JSON.stringify({ checks }, undefined, 2));
  else for (const { what, ok, says } of checks) io.say(`${ok ? "ok " : "-- "} ${what}: ${says}`);
  return page.ok && isNewEnough(node) ? exitCode.good : exitCode.machine;
}

async function canPrint(text: string, fonts: Fonts): Promise<boolean> {
  let missing = false;
  const onMissing = (): void => {
    missing = true;
  };
  const form = forms["no-answer-note"];
  const first = form.definition.fields.find(({ type }) => type === "text");
  if (first === undefined) return false;
  await renderForm({
    form,
    print: "record",
    data: { [first.id]: text },
    date: new Date(0),
    fonts,
    missing: { onMissing },
  }).catch(() => {
    missing = true;
  });
  return !missing;
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}
