import { createHash } from "node:crypto";
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import { parseVisit, policies } from "@home-visits/core";
import { forms } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { sampleData } from "../../test/sampleData.js";
import { fonts, words } from "../../test/sharedFonts.js";
import { visitOf } from "../../test/visitOf.js";
import { renderPack } from "../pack/renderPack.js";
import { renderForm } from "../prints/renderForm.js";
import { readAttachedData } from "./readAttachedData.js";

const date = new Date("2026-06-09T00:00:00Z");
const form = forms["risk-assessment"];
const data = JSON.parse(JSON.stringify(sampleData(form, 2, () => `${words.urdu} ${words.latin}`))) as object;
const print = (options = {}): Promise<Uint8Array> =>
  renderForm({ form, print: "record", data: data as never, date, fonts, ...options });
describe("data attached to a print", () => {
  test("reads back as it was, in every script", async () => {
    expect(await readAttachedData(await print({ attachData: true }))).toEqual({ ok: true, value: data });
  });

  test("is the same bytes for the same data and date", async () => {
    const [one, two] = [await print({ attachData: true }), await print({ attachData: true })];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  test("is listed as the data that the document was made from (ISO 32000-2, 14.13)", async () => {
    const file = await PDFDocument.load(await print({ attachData: true }), { updateMetadata: false });
    const listed = file.catalog.lookup(PDFName.of("AF"), PDFArray);
    expect(listed.size()).toBe(1);
    expect(listed.lookup(0, PDFDict).lookup(PDFName.of("AFRelationship"))).toBe(PDFName.of("Data"));
  });

  test("is not there unless it was asked for, and that is an issue", async () => {
    for (const bytes of [await print(), await print({ attachData: false })]) {
      const outcome = await readAttachedData(bytes);
      expect(outcome.ok ? undefined : outcome.issues[0].code).toBe("no-attached-data");
    }
    const wrong = await readAttachedData(new Uint8Array([1, 2, 3]));
    expect(wrong.ok ? undefined : wrong.issues[0].code).toBe("not-a-pdf");
  });

  test("opens with the password that the print has", async () => {
    const locked = await print({ attachData: true, password: "correct horse" });
    expect((await readAttachedData(locked)).ok).toBe(false);
    expect(await readAttachedData(locked, { password: "correct horse" })).toEqual({ ok: true, value: data });
  });
});

describe("attached data carries a checksum", () => {
  const changed = async (change: (part: PDFRawStream) => void): Promise<string | undefined> => {
    const file = await PDFDocument.load(await print({ attachData: true }), { updateMetadata: false });
    for (const [, part] of file.context.enumerateIndirectObjects())
      if (part instanceof PDFRawStream && part.dict.get(PDFName.of("Type")) === PDFName.of("EmbeddedFile"))
        change(part);
    const outcome = await readAttachedData(await file.save());
    return outcome.ok ? undefined : outcome.issues[0].code;
  };

  test("that holds after the file was saved again", async () => {
    expect(await changed(() => undefined)).toBeUndefined();
  });

  test("and data that was changed, or lost its checksum, is not read", async () => {
    const params = (part: PDFRawStream): PDFDict => part.dict.lookup(PDFName.of("Params"), PDFDict);
    const rewrite = (part: PDFRawStream): void => {
      part.updateContents(new TextEncoder().encode("{}"));
      part.dict.delete(PDFName.of("Filter"));
    };
    expect(await changed(rewrite)).toBe("attached-data-unreadable");
    expect(await changed((part) => params(part).delete(PDFName.of("CheckSum")))).toBe("attached-data-unreadable");
  });
});

describe("a file whose data cannot be told", () => {
  const codeOf = async (bytes: Uint8Array): Promise<string | undefined> => {
    const outcome = await readAttachedData(bytes);
    return outcome.ok ? undefined : outcome.issues[0].code;
  };

  test("holds the data of two prints, as programs that join files leave it", async () => {
    const file = await PDFDocument.load(await print({ attachData: true }), { updateMetadata: false });
    const names = file.catalog.lookup(PDFName.of("Names"), PDFDict).lookup(PDFName.of("EmbeddedFiles"), PDFDict);
    const list = names.lookup(PDFName.of("Names"), PDFArray);
    list.push(PDFString.of("2-home-visits.json"));
    list.push(file.context.register(list.lookup(1, PDFDict).clone(file.context)));
    expect(await codeOf(await file.save())).toBe("attached-data-twice");
  });

  test("holds more values than a pack has, or lists within lists without end", async () => {
    expect(await codeOf(await withData(JSON.stringify({ staff: '[{"\\'.repeat(1000) })))).toBeUndefined();
    for (const json of [`[${"[],".repeat(400_000)}[]]`, "[".repeat(33) + "]".repeat(33)])
      expect(await codeOf(await withData(json))).toBe("too-large");
  });

  async function withData(json: string): Promise<Uint8Array> {
    const file = await PDFDocument.load(await print({ attachData: true }), { updateMetadata: false });
    for (const [, part] of file.context.enumerateIndirectObjects()) {
      if (!(part instanceof PDFRawStream) || part.dict.get(PDFName.of("Type")) !== PDFName.of("EmbeddedFile")) continue;
      part.updateContents(new TextEncoder().encode(json));
      part.dict.delete(PDFName.of("Filter"));
      const sum = createHash("md5").update(json).digest("hex");
      part.dict.lookup(PDFName.of("Params"), PDFDict).set(PDFName.of("CheckSum"), PDFHexString.of(sum));
    }
    return file.save();
  }
});

describe("the visits of a pack", () => {
  const visit = visitOf();

  test("read back and parse as they were, but for the code word, which no file holds (R20-PRE-21)", async () => {
    const entry = { visit, round: [visit], clockRows: [] };
    const outcome = await readAttachedData(
      await renderPack({ visits: [entry], policy: policies["reach2-2020"], date, fonts, attachData: true }),
    );
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
    expect(JSON.stringify(outcome.value)).not.toContain("Marmalade");
    const [back] = outcome.value as [{ visit: unknown; round: unknown[] }];
    const wordless = { ...visit, codeWord: { agreed: true } };
    expect(parseVisit(back.visit)).toEqual({ ok: true, value: wordless });
    expect(parseVisit(back.round[0])).toEqual({ ok: true, value: wordless });
  });
});
