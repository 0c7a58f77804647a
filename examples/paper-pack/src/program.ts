import { Argument, Command, Option } from "commander";
import manifest from "../package.json" with { type: "json" };
import type { BlankFlags } from "./commands/blank.js";
import type { BuildFlags } from "./commands/build.js";
import type { CheckFlags } from "./commands/check.js";
import type { DoctorFlags } from "./commands/doctor.js";
import type { LintFlags } from "./commands/lint.js";
import type { NoticeFlags } from "./commands/notice.js";
import type { PlanFlags } from "./commands/plan.js";
import type { ReadFlags } from "./commands/read.js";
import type { SayFlags } from "./commands/say.js";
import type { SimulateFlags } from "./commands/simulate.js";
import type { TemplateFlags } from "./commands/template.js";
import { templateKinds, type TemplateKind } from "./commands/templateKinds.js";
import { commandExamples } from "./commandExamples.js";
import { commandOptions, datesOption, recordOptions, wholeNumber, writing } from "./commandOptions.js";
import type { ExitCode } from "./exitCode.js";
import type { Io } from "./Io.js";
import type { LoadPart } from "./loadPart.js";
import { usageAdvice } from "./usageAdvice.js";
import { wrapped } from "./wrapped.js";

/** What a command line is made for. */
export type ProgramSetting = {
  /** What somebody typed, for advice where it is no command line. */
  readonly typed: readonly string[];
  readonly load: LoadPart;
  /** Is told how the command ended. */
  readonly onEnd: (code: ExitCode) => void;
};

const ENDS = "Ends with 0 when all is well, 1 for findings, 2 for problems of the input, 3 for a fault of the machine.";

/** The command line. Each command's code is loaded when the command runs, so that help comes at once. */
export function program(io: Io, { typed, load, onEnd }: ProgramSetting): Command {
  const root = new Command("paper-pack")
    .description(
      "Makes the paper packs of home visits: cover, risk assessment, log page, buddy sheet and the forms to take along.",
    )
    .version(`paper-pack ${manifest.version}`, "-V, --version", "say which version this is")
    .configureOutput({
      writeOut: (text) => io.print(text.trimEnd()),
      writeErr: (text) => io.tell(text.trimEnd()),
      outputError: (said) => io.tell(usageAdvice(said, { typed, called: io.called, commands: root.commands })),
    })
    // in a narrow terminal too, words stay whole
    .configureHelp({ minWidthToWrap: 20 })
    .exitOverride()
    .addHelpText("after", () => `\n${wrapped(ENDS, io.columns)}`);

  recordOptions(writing(root.command("build"), "out"), commandOptions.only)
    .description("make a pack for each visit of a file")
    .argument("<visits>", commandOptions.visits)
    .addOption(
      new Option("--print <kind>", "forms with the answers, or empty").choices(["record", "blank"]).default("record"),
    )
    .addOption(
      new Option("--sheets <reader...>", "sheets for these readers alone; all adds the incident report").choices([
        ...commandOptions.readers,
        "all",
      ]),
    )
    .option("--split", "make a file for each reader: office, buddy, visitors, family")
    .option("--combined", "make one file, packs.pdf, with all packs")
    .option("--fillable", "make the forms to fill in on a screen, a file for each, with the answers that are known")
    .option("--names", "put the family's name into the names of files, which others may see")
    .option(...commandOptions.familyLanguage)
    .option("--attach-data", "put the records into the files too, for a program to read")
    .option("--strict", "make nothing where a visit has a problem")
    .addOption(new Option("--skip-bad", "leave out visits with problems, as is done without it").hideHelp())
    .option("--renew", "replace files that an earlier run made and nobody has changed")
    .addOption(
      new Option(
        "--workers <count>",
        "how many packs are made at once; as many as the machine has cores when left out",
      ).argParser(wholeNumber),
    )
    .action(async (visits: string, flags: BuildFlags) => {
      const { build } = await load("build");
      onEnd(await build(visits, flags, io));
    });

  recordOptions(writing(root.command("notice"), "out"), commandOptions.only)
    .description("make the notice for the school: what is about it as such, and in no pack")
    .argument("<visits>", commandOptions.visits)
    .action(async (visits: string, flags: NoticeFlags) => {
      const { notice } = await load("notice");
      onEnd(await notice(visits, flags, io));
    });

  writing(root.command("blank"), "blank-forms")
    .description("print empty forms: those that are named, else all")
    .argument("[forms...]", "ids of forms, as --list gives them")
    .option("--edition <edition>", "an edition other than the current one, such as R2X")
    .option("--fillable", "forms to fill in on a screen")
    .option("--policy <id>", "a policy, or its file: what it asks of its own is printed too")
    .option(...commandOptions.familyLanguage)
    .option(
      "--school <file>",
      "the school's file: its name stands on the forms, and times are typed by the clock of its calendar",
    )
    .option("--list", "list the forms and print none")
    .action(async (forms: string[], flags: BlankFlags & { readonly list?: boolean }) => {
      if (flags.list) return (await load("listForms")).listForms(io);
      const { blank } = await load("blank");
      onEnd(await blank(forms, flags, io));
    });

  root
    .command("read")
    .description("print the answers of a form that was filled in on a screen, as JSON")
    .argument("<form>", "the saved PDF, or - for standard input")
    .option("--policy <id>", "a policy, or its file, whose own questions the form may hold")
    .addOption(datesOption())
    .option("--password-file <file>", "a file with the password of a locked form in its first line")
    .option("--json", "say problems as JSON too")
    .action(async (form: string, flags: ReadFlags) => {
      const { read } = await load("read");
      onEnd(await read(form, flags, io));
    });

  recordOptions(root.command("check"), commandOptions.only)
    .description("say of each visit whether it may go and what to do now, the worst first")
    .argument("<visits>", commandOptions.visits)
    .option(
      "--at <instant>",
      "as things stand then, such as “9 June 2026 08:00” by the school's clock; now when left out",
    )
    .option(...commandOptions.json)
    .action(async (visits: string, flags: CheckFlags) => {
      const { check } = await load("check");
      onEnd(await check(visits, flags, io));
    });

  recordOptions(root.command("plan"), commandOptions.onlyOne)
    .description("show the clock of one visit as the buddy reads it and, with --at, what is due then")
    .argument("<visits>", commandOptions.visits)
    .option("--at <instant>", "what is due then, such as “9 June 2026 15:20” by the school's clock")
    .option("--events <file>", "a JSON list of what happened, beside what the record holds")
    .option(...commandOptions.json)
    .action(async (visits: string, flags: PlanFlags) => {
      const { plan } = await load("plan");
      onEnd(await plan(visits, flags, io));
    });

  recordOptions(root.command("simulate"), commandOptions.onlyOne)
    .description("play one visit through: an evening on which nobody hears of the visitors, or the events of a file")
    .argument("<visits>", commandOptions.visits)
    .option("--events <file>", "a JSON list of what happens")
    .option(...commandOptions.json)
    .action(async (visits: string, flags: SimulateFlags) => {
      const { simulate } = await load("simulate");
      onEnd(await simulate(visits, flags, io));
    });

  recordOptions(root.command("lint"), commandOptions.only)
    .description("find what would fail on the day: nobody to act, no number to ring, a step that never comes")
    .option("--visits <file>", "visits whose times, staff and buddy are looked at too")
    .option(...commandOptions.json)
    .action(async (flags: LintFlags) => {
      const { lint } = await load("lint");
      onEnd(await lint(flags, io));
    });

  root
    .command("compare")
    .description("show where two policies differ, topic by topic, with the clauses of each")
    .argument("<policy>", "the id of a policy, or a file that ends in .json")
    .argument("<other>", "the other policy")
    .option(...commandOptions.json)
    .action(async (a: string, b: string, flags: { readonly json?: boolean }) => {
      const { compare } = await load("compare");
      onEnd(await compare(a, b, flags, io));
    });

  root
    .command("say")
    .description("tell a policy back in plain English, to lay beside the paper")
    .argument("<policy>", "the id of a policy, or a file that ends in .json")
    .option(...commandOptions.school)
    .option(...commandOptions.json)
    .action(async (policy: string, flags: SayFlags) => {
      const { say } = await load("say");
      onEnd(await say(policy, flags, io));
    });

  root
    .command("template")
    .description("make a starter file with every entry explained")
    .addArgument(new Argument("<kind>", "what to start").choices(templateKinds))
    .argument("[export]", "for columns: an export of pupils whose headings are guessed")
    .option("--out <file>", "the file to make; to the terminal when left out")
    .option("--policy <id>", "for csv, xlsx and columns: a policy, or its file, whose own questions have columns too")
    .option("--sheet <name>", "for csv: another sheet, Hazards, Attempts or Earlier visits")
    .option("--force", "replace a file that is there already")
    .option(...commandOptions.json)
    .action(async (kind: TemplateKind, exportFile: string | undefined, flags: TemplateFlags) => {
      const { template } = await load("template");
      onEnd(await template(kind, exportFile, flags, io));
    });

  root
    .command("doctor")
    .description("look at what is installed, which scripts can be printed, and make a test page")
    .option("--font <file...>", "fonts of your own to try")
    .option(...commandOptions.json)
    .action(async (flags: DoctorFlags) => {
      const { doctor } = await load("doctor");
      onEnd(await doctor(flags, io));
    });

  for (const command of root.commands)
    command.addHelpText("after", `\nExample:\n  ${io.called} ${commandExamples[command.name()] ?? ""}`);
  return root;
}
