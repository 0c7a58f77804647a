import { defineForm } from "@home-visits/forms";
import { expect, test } from "vitest";
import { openViewer } from "../../test/openViewer.js";
import { fonts } from "../../test/sharedFonts.js";
import { signsSeen } from "../../../../test/records/signsSeen.js";
import { renderForm } from "../prints/renderForm.js";
import { readFilledForm } from "../read/readFilledForm.js";

test("squares that were ticked, and taken back, by hand in Chromium's viewer read back so", async () => {
  const form = defineForm(signsSeen);
  const data = { signs: ["hungry"], told: ["cold"] };
  const date = new Date("2026-06-09T00:00:00Z");
  const viewer = await openViewer(await renderForm({ form, print: "fillable", data, date, fonts }));
  try {
    await viewer.click("/signs/hurt", "hurt");
    await viewer.click("/signs/hungry", "hungry");
    await viewer.click("/signs/none", "none");
    await viewer.click("/children/0/seen/cold", "cold");
    const read = await readFilledForm(await viewer.save(), { form });
    expect(read).toEqual({
      ok: true,
      value: { signs: ["hurt", "none"], told: ["cold"], children: [{ seen: ["cold"] }] },
    });
  } finally {
    await viewer.close();
  }
}, 240_000);
