import { expect, test } from "vitest";
import { closedDoor, ladderPolicy } from "../../test/ladderPolicy.js";
import { timersOf } from "../policy/timersOf.js";
import { resolveSettings } from "../settings/resolveSettings.js";
import { sayTimer } from "./sayTimer.js";

const policy = ladderPolicy(closedDoor());

test("a step of a policy's own ladder is said with its numbers and its acts", () => {
  const says = timersOf(policy).map((timer) => sayTimer(timer, resolveSettings(policy, {})));
  expect(says).toEqual([
    "Staff do knock-again. It is to be done within 5 minutes.",
    "Staff do ring-family. It is tried 2 times, 5 minutes apart.",
    "Staff do look. All of these are done: Look at the windows; Ask a neighbour.",
    "Staff do leave-word. One of these is enough: Leave a card; Send a message.",
    "Staff do tell-dsl. It falls due after 30 minutes. It is to be done within 5 minutes.",
  ]);
});
