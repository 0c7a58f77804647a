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
  only: ["--only <id...>", "these visits alone"],
  onlyOne: ["--only <id>", "which visit, where the file holds several"],
  json: ["--json", "say it as JSON"],
  school: ["--school <file>", "who holds which role at the school, its calendar, and what it decided"],
} as const;

/** A count from 1 to 64. */
export function wholeNumber(text: string): number {
  if (/^[0-9]{1,2}$/u.test(text) && Number(text) >= 1 && Number(text) <= 64) return Number(text);
  throw new InvalidArgumentError("Give a whole number from 1 to 64.");
}

/** How days are meant, for every command that reads what somebody typed. */
export function datesOption(): Option {
  return new Option(
    "--dates <order>",
    "how days such as 9/6/26 are meant throughout; asked back when left out",
  ).choices(["day-first", "month-first"] satisfies DayOrder[]);
}

/**
 * The options of every command that reads visits: what a record is made from is the same wherever it is asked about.
 * @param only how the visits are named that the command is about
 */
export function recordOptions(command: Command, only: readonly [flag: string, says: string]): Command {
  return command
    .option(...commandOptions.policy)
    .option(...commandOptions.school)
    .option(...only)
    .option("--details <file...>", "CSV files with the rows of hazards, attempts and earlier visits")
    .addOption(datesOption())
    .option(
      "--pupils <export>",
      "an export of pupils, CSV, xlsx or a Common Transfer File, to fill in names and addresses",
    )
    .option("--columns <file>", "which column of the export is what; “template columns EXPORT” starts it");
}

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
