import type { Reader } from "@home-visits/pdf";
import { InvalidArgumentError, Option, type Command } from "commander";
import type { DayOrder } from "./cells/readDate.js";

/** What several commands ask for, each said once. */
export const commandOptions = {
  /** As `readers` of the PDF package names them; help is given without loading it. */
  readers: ["office", "buddy", "visitors", "family"] satisfies readonly Reader[],
  visits: "visits as xlsx, CSV, JSON or JSON Lines, or - for standard input",
  policy: ["--policy <id>", "the id of a policy, or a file of your own that ends in .json", "reach2-2020"],
  familyLanguage: ["--family-language <tag>", "the language of the family's sheets, such as pl or ur"],
  school: ["--school <file>", "who holds which role at the school, its calendar, and what it decided"],
} as const;

/** A count from 1 to 64. */
export function wholeNumber(text: string): number {
  if (/^[0-9]{1,2}$/u.test(text) && Number(text) >= 1 && Number(text) <= 64) return Number(text);
  throw new InvalidArgumentError("Give a whole number from 1 to 64.");
}

/** The options of every command that says something about visits and writes nothing. */
export function asking(command: Command): Command {
  return command
    .option(...commandOptions.policy)
    .option(...commandOptions.school)
    .addOption(datesOption())
    .option("--json", "say it as JSON");
}

export const datesOption = (): Option =>
  new Option("--dates <order>", "how days such as 9/6/26 are meant throughout; asked back when left out").choices([
    "day-first",
    "month-first",
  ] satisfies DayOrder[]);

/** The options of every command that writes files. */
export function writing(command: Command, folder: string): Command {
  return command
    .option("--out <folder>", "where the files go", folder)
    .option("--date <day>", "the day of printing, such as 2026-06-09; today when left out")
    .option("--font <file...>", "fonts for scripts that the prints do not bring, such as Chinese")
    .option("--large-print", "larger letters")
    .option("--force", "replace files that are there already")
    .option("--quiet", "say nothing but problems and notes")
    .option("--json", "say it as JSON");
}
