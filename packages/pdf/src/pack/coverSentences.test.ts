import { policies, type Policy } from "@home-visits/core";
import { assumedZone } from "@home-visits/core/timers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyPackVisit } from "../../test/anyPackVisit.js";
import { everyPolicy } from "../../test/everyPolicy.js";
import { measured } from "../../test/plainWords.js";
import { sheetOf } from "../prints/paper.js";
import type { Section } from "../prints/section.js";
import { standardScale } from "../typeset/typeScale.js";
import { assessForPack } from "./assessForPack.js";
import { coverSections } from "./coverSections.js";
import { noticeSections } from "./noticeSections.js";
import { policiesNotCounted } from "./policiesNotCounted.js";
import { recordLeftOut } from "./recordLeftOut.js";

const date = new Date("2026-06-08T12:00:00Z");
const look = { scale: standardScale, width: sheetOf("portrait").width };

/** The sentences of a cover and of a notice, without the names and numbers of their tables. */
function sentencesIn(sections: readonly Section[]): readonly string[] {
  const contents = sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.contents)));
  const texts = contents.flatMap((content) => {
    if (content.kind === "text") return [content.text];
    return content.kind === "ticks" ? content.options.flatMap(({ label }) => label ?? []) : [];
  });
  return texts.filter((text) => /[.?]$/u.test(text) && !text.startsWith("Under: "));
}

function said(others: readonly Policy[], visits: number): ReadonlySet<string> {
  const all = new Set<string>();
  const drawn = fc.sample(anyPackVisit, visits);
  const addendum = policies["atlp-covid"];
  for (const { visit, school } of drawn)
    for (const policy of others) {
      const assessed = assessForPack(visit, { policy, addenda: [addendum], school }, date);
      const inForce = assessed.map((each) => each.policy);
      const leftOut = [
        ...recordLeftOut(visit, []),
        ...recordLeftOut(visit, ["initial-risk-assessment", "risk-assessment", "doorstep-risk-assessment"]),
        ...policiesNotCounted({ school, given: [policy], inForce, visit }),
        ...policiesNotCounted({ school, given: [policy, addendum], inForce: [policy], visit }),
      ];
      const cover = coverSections({
        title: "Home visit pack",
        visit,
        assessed,
        parts: [],
        leftOut,
        zone: assumedZone,
        ...look,
      });
      const notice = noticeSections({ judged: [{ visit, assessed }], ...look });
      for (const text of sentencesIn([...cover, ...notice])) all.add(text);
    }
  return all;
}

test("the sentences of covers and notices are short, active and plain, for all policies", () => {
  const { count, jargon, long, mean, passive } = measured(said(Object.values(policies), 60));
  expect(count).toBeGreaterThan(150);
  expect(long).toEqual([]);
  expect(mean).toBeLessThan(12);
  expect(passive).toBeLessThan(0.35);
  expect(jargon).toEqual([]);
});

test("those of the policies in the documents are too, where their authors wrote them", () => {
  const own = everyPolicy.filter(({ id }) => !(id in policies));
  const { count, jargon, long, mean, passive } = measured(said(own, 8));
  expect(count).toBeGreaterThan(100);
  expect(long).toEqual([]);
  expect(mean).toBeLessThan(13);
  expect(passive).toBeLessThan(0.5);
  expect(jargon).toEqual([]);
});
