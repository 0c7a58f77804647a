import { parseVisit, policies } from "@home-visits/core";
import { clockRows, planEscalation, timelineRows } from "@home-visits/escalation";
import { renderPack } from "@home-visits/pdf";
import { expect, test } from "vitest";
import { bare, pageTexts } from "../test/pageTexts.js";
import { sampleVisits } from "../test/sampleVisits.js";
import { standInSchool } from "./standInSchool.js";

/** The text of the pages that belong to a sheet, by the form's name at their foot, without white space. */
const sheetText = async (bytes: Uint8Array, footer: string): Promise<string> =>
  (await pageTexts(bytes)).filter((text) => text.includes(bare(footer))).join("");

test.each(["reach2-2020", "alumwell-2025"] as const)(
  "the printed buddy sheet has every row of the plan with its clock time, late or before that, each in the plan's order: %s",
  async (id) => {
    const policy = policies[id];
    for (const sample of sampleVisits().slice(0, 2)) {
      const parsed = parseVisit(sample);
      if (!parsed.ok) throw new Error("the sample is sound");
      const visit = parsed.value;
      const plan = planEscalation({ visit, policy, school: standInSchool(policy) });
      const marked = clockRows(plan, [visit]);
      const timed = timelineRows(plan).map((row, index) => ({ ...row, before: marked[index]?.before === true }));
      // the steps for staff who are late stand above what is due before that
      const rows = [false, true].flatMap((before) =>
        timed.filter((row) => row.at !== undefined && row.before === before),
      );
      expect(rows.length).toBeGreaterThan(4);
      const bytes = await renderPack({
        visits: [{ visit, clockRows: marked }],
        policy,
        date: new Date("2026-06-08T12:00:00Z"),
      });
      const printed = await sheetText(bytes, "Buddy sheet · edition 1");
      let from = 0;
      for (const { time, who, action } of rows) {
        // what a row says stands after the row before it, behind its own time and whose turn it is
        const place = printed.indexOf(bare(`${time}${who}${action}`), from);
        expect(place, `${time} ${action}`).toBeGreaterThan(-1);
        from = place + 1;
      }
    }
  },
);
