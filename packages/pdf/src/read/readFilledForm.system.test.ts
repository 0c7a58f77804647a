import { forms } from "@home-visits/forms";
import { expect, test } from "vitest";
import { openViewer } from "../../test/openViewer.js";
import { fonts } from "../../test/sharedFonts.js";
import { renderForm } from "../prints/renderForm.js";
import { readFilledForm } from "./readFilledForm.js";

const date = new Date("2026-06-09T00:00:00Z");

test("a form filled in by hand in Chromium's viewer reads back as it was typed and clicked", async () => {
  const form = forms["initial-risk-assessment"];
  const data = { address: "ulica Łąkowa 4", pets: "yes" } as const;
  const viewer = await openViewer(await renderForm({ form, print: "fillable", data, date, fonts }));
  try {
    await viewer.click("/familyName");
    await viewer.type("Wójcik-Żółć");
    await viewer.click("/areasOfConcern");
    await viewer.type("محمد گڑیا");
    await viewer.click("/violentOffences", "yes");
    // The second click takes the first one's cross away.
    await viewer.click("/pets", "no");
    const read = await readFilledForm(await viewer.save());
    expect(read).toEqual({
      ok: true,
      value: {
        familyName: "Wójcik-Żółć",
        address: "ulica Łąkowa 4",
        areasOfConcern: "محمد گڑیا",
        violentOffences: "yes",
        pets: "no",
      },
    });
  } finally {
    await viewer.close();
  }
}, 240_000);
