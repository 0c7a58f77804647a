import { z } from "zod";
import { refused } from "../parsed/customIssue.js";
import { isBlank, visibleCharacter } from "./isBlank.js";

const CONTROL = "[\\x00-\\x1f\\x7f-\\x9f]";
const CONTROL_BUT_LINES = "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f]";
const LONE_SURROGATE = /[\ud800-\udfff]/u;

const textOf = (control: string, longest: number) => {
  const forbidden = new RegExp(control);
  return z
    .string()
    .min(1)
    .max(longest)
    .refine((text) => !isBlank(text), refused("blank-text"))
    .refine((text) => !forbidden.test(text) && !LONE_SURROGATE.test(text), refused("control-character"))
    .meta({ pattern: visibleCharacter, not: { type: "string", pattern: control } });
};

/** One line of text in any script, kept as typed: 1 to 200 characters, one of them visible, nothing that does not print. */
export const textSchema = textOf(CONTROL, 200);

/** Text that may run over several lines: 1 to 10,000 characters, one of them visible. */
export const longTextSchema = textOf(CONTROL_BUT_LINES, 10_000);
