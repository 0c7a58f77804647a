import { reach2RiskMatrix } from "@home-visits/core";
import { expect, test } from "vitest";
import { bandTone } from "./bandTone.js";

test("the mildest band has the first tone and the gravest the last", () => {
  const { bands } = reach2RiskMatrix;
  const tones = bands.map((band) => bandTone(reach2RiskMatrix, band));
  expect([tones[0], tones.at(-1), new Set(tones).size]).toEqual(["one", "five", bands.length]);
});
