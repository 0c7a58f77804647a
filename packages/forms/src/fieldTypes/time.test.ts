import { expect, test } from "vitest";
import { forms } from "../forms.js";

test.each(["2.05pm", "25:00", "9:05", "14:30:00"])(
  "a time of day that cannot be read is told once: %j",
  (visitedAt) => {
    const read = forms["no-answer-note"].parse({ visitedAt });
    const told = read.ok ? [] : read.issues.filter(({ path }) => path === "/visitedAt");
    expect(told).toHaveLength(1);
  },
);
