import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Policy } from "@home-visits/core";
import { staffed } from "../../test/explore/ladders.js";
import { checking, choosing, repeating } from "../../test/explore/ownLadders.js";
import { at, policy } from "../../test/stateAt.js";
import { visitV } from "../../test/visit.js";
import { eventsTold } from "../../test/watchNotes.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";
import type { EscalationState } from "./EscalationState.js";

const ladders: Readonly<Record<string, Policy>> = {
  R20: policy("reach2-2020"),
  R2X: policy("reach2-later"),
  ALU: policy("alumwell-2025"),
  MOR: policy("morecambe-road-2024"),
  ATLP: policy("atlp-covid"),
  "own-repeat": repeating,
  "own-choice": choosing,
  "own-checks": checking,
};
const groups: Readonly<Record<string, string>> = { all: "R20 R2X ALU MOR ATLP", ladders: "R20 R2X ALU" };

const stories = readFileSync(new URL("../../test/watchStories.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .flatMap((line) => {
    const [law = "", whose = "", told = "", asked = ""] = line.split(" | ");
    return (groups[whose] ?? whose).split(" ").map((ladder) => ({ law, ladder, told, asked }));
  });

const isVisitors = (word: string) => ["a", "b", "ab", "both"].includes(word);
const visitorsIn = (word: string) => (word === "both" || word === "ab" ? ["a", "b"] : [word]);

// Whether the state is as one expectation has it.
function holds(state: EscalationState, [first = "", ...rest]: readonly string[]): boolean {
  const [second = "", , fourth = ""] = rest;
  const steps = state.dueNow.map(({ step }) => step);
  if (isVisitors(first))
    return visitorsIn(first).every((id) => state.people.find(({ visitor }) => visitor === id)?.status === second);
  switch (first) {
    case "due":
      return steps.includes(second === "code-word" ? codeWordIn(state) : second);
    case "asks":
      return visitorsIn(rest[2] ?? "").every((id) =>
        state.questions.some(({ asks, visitors }) => asks === second && visitors.includes(id)),
      );
    case "late":
      return [...state.late, ...state.missed].some(
        ({ step, minutes }) => step === second && (rest[1] === undefined || minutes === Number(rest[1])),
      );
    case "issue":
      return second === "" ? state.issues.length > 0 : state.issues.some(({ code }) => code === second);
    case "phase":
      return state.phase === second;
    case "home":
      return state.home === second;
    case "awake":
      return state.nextAt !== undefined;
    default:
      throw new Error(`nobody knows what is expected by: ${[first, ...rest, fourth].join(" ")}`);
  }
}

// The story and what the answer says, for whoever reads why it is wrong.
function tellsOf(told: string, now: string, { phase, people, dueNow, late, questions }: EscalationState): string {
  const events = told.split("; ").map((one) => `  ${one}`);
  const who = people.map(({ visitor, status }) => `${visitor} ${status}`).join(", ");
  const due = dueNow.map(({ step }) => step).join(", ");
  const kept = late.map(({ step, minutes }) => `${step} by ${String(minutes)} minutes`).join(", ");
  const asks = questions.map(({ asks: what, visitors }) => `${what} (${visitors.join()})`).join(", ");
  return [...events, `  At ${now}: ${phase}; ${who}`, `  Due: ${due}`, `  Late: ${kept}`, `  Asked: ${asks}`].join(
    "\n",
  );
}

const codeWordIn = ({ dueNow }: EscalationState) => dueNow.find(({ part }) => part === "code-word")?.step ?? "none";

describe.each(["W1", "W2", "W3", "W4", "W5", "W6", "W7", "W8", "W9", "W10", "W11", "W12", "W13", "W14", "W15", "W16"])(
  "%s in stories",
  (number) => {
    test.each(stories.filter(({ law }) => law === number))("$ladder: $told | $asked", ({ ladder, told, asked }) => {
      const document = ladders[ladder];
      if (document === undefined) throw new Error(`there is no ladder ${ladder}`);
      const events = eventsTold(told.split("; ").map((one) => [one.slice(0, 5), one.slice(6)] as const));
      const plan = planEscalation({ visit: visitV, policy: document, school: staffed });
      const state = escalationAt(plan, events, at(asked.slice(0, 5)));
      const wrong = asked
        .slice(6)
        .split(", ")
        .filter((one) => {
          const words = one.split(" ");
          const denied = words[0] === "not" || words[0] === "no";
          return holds(state, denied ? words.slice(1) : words) === denied;
        });
      expect(wrong, tellsOf(told, asked.slice(0, 5), state)).toEqual([]);
    });
  },
);
