import { Command, Option } from "commander";
import type { BlankFlags } from "./commands/blank.js";
import type { BuildFlags } from "./commands/build.js";
import type { ReadFlags } from "./commands/read.js";
import type { ExitCode } from "./exitCode.js";
import type { Io } from "./Io.js";

/**
 * The command line. Each command's code is loaded when the command runs, so that help comes at once.
 * @param onEnd is told how the command ended
 */
export function program(io: Io, onEnd: (code: ExitCode) => void): Command {
  const root = new Command("paper-pack")
    .description(
      "Makes the paper packs of home visits: cover, risk assessment, log page, buddy sheet and the forms to take along.",
    )
    .configureOutput({ writeOut: (text) => io.print(text.trimEnd()), writeErr: (text) => io.tell(text.trimEnd()) })
    .exitOverride()
    .addHelpText(
      "after",
      "\nEnds with 0 when all is well, 1 for findings, 2 for problems of the input, 3 for a fault of the machine.",
    );

  writing(root.command("build"), "out")
    .description("make a pack for each visit of a file")
    .argument("<visits>", "a JSON file with a list of visits, JSON Lines, or - for standard input")
    .option("--policy <id>", "the policy whose times stand on the buddy sheet", "reach2-2020")
    .option("--school <file>", "who holds which role at the school, and its calendar")
    .option("--only <id...>", "make the packs of these visits alone")
    .addOption(
      new Option("--print <kind>", "forms with the answers, or empty").choices(["record", "blank"]).default("record"),
    )
    .option("--combined", "make one file, packs.pdf, with all packs")
    .option("--skip-bad", "leave out visits with problems; the run still ends with 2")
    .option("--renew", "replace files that an earlier run made and nobody has changed")
    .action(async (visits: string, flags: BuildFlags) => {
      const { build } = await import("./commands/build.js");
      onEnd(await build(visits, flags, io));
    });

  writing(root.command("blank"), "blank-forms")
    .description("print empty forms: those that are named, else all")
    .argument("[forms...]", "ids of forms, as --list gives them")
    .option("--edition <edition>", "an edition other than the current one, such as R2X")
    .option("--fillable", "forms to fill in on a screen")
    .option("--list", "list the forms and print none")
    .action(async (forms: string[], flags: BlankFlags) => {
      const { blank } = await import("./commands/blank.js");
      onEnd(await blank(forms, flags, io));
    });

  root
    .command("read")
    .description("print the answers of a form that was filled in on a screen, as JSON")
    .argument("<form>", "the saved PDF, or - for standard input")
    .option("--password-file <file>", "a file with the password of a locked form in its first line")
    .option("--json", "say problems as JSON too")
    .action(async (form: string, flags: ReadFlags) => {
      const { read } = await import("./commands/read.js");
      onEnd(await read(form, flags, io));
    });

  return root;
}

/** The options of every command that writes files. */
function writing(command: Command, folder: string): Command {
  return command
    .option("--out <folder>", "where the files go", folder)
    .option("--date <day>", "the day of printing, such as 2026-06-09; today when left out")
    .option("--font <file...>", "fonts for scripts that the prints do not bring, such as Chinese")
    .option("--large-print", "larger letters")
    .option("--force", "replace files that are there already")
    .option("--quiet", "say nothing but problems and notes")
    .option("--json", "say it as JSON");
}
