import { CommanderError } from "commander";
import { argumentsInPlace } from "./argumentsInPlace.js";
import { exitCode, type ExitCode } from "./exitCode.js";
import type { InputError } from "./InputError.js";
import type { Io } from "./Io.js";
import type { LoadPart } from "./loadPart.js";
import type { MachineError } from "./MachineError.js";
import { program } from "./program.js";
import { report } from "./report.js";

/** Runs one command line and says how it ended. Nothing that a person typed into a visit reaches a message. */
export async function run(args: readonly string[], io: Io, load: LoadPart): Promise<ExitCode> {
  let ended: ExitCode = exitCode.good;
  try {
    const root = program(io, { typed: args, load, onEnd: (code) => (ended = code) });
    await root.parseAsync([...argumentsInPlace(args, root.commands)], { from: "user" });
    return ended;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.good : exitCode.input;
    if (isNamed<InputError>(error, "InputError")) {
      report(error.problems, { json: args.includes("--json"), writes: writers.has(args[0] ?? "") }, io);
      return exitCode.input;
    }
    io.tell(isNamed<MachineError>(error, "MachineError") ? error.message : fault(error));
    return exitCode.machine;
  }
}

/** Whether a command ended itself so. The commands are a file of their own, with classes of their own, so the name decides. */
function isNamed<Named extends Error>(error: unknown, name: Named["name"]): error is Named {
  return error instanceof Error && error.name === name;
}

/** The commands that write files. */
const writers: ReadonlySet<string> = new Set(["build", "notice", "blank", "template"]);

/** A fault of this program: where it happened, without its message, which may quote somebody's data. */
function fault(error: unknown): string {
  const frames =
    error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => line.trim().startsWith("at ")) : [];
  const name = error instanceof Error ? error.name : "something that is no error";
  return ["This is a fault of the program, not of your files. Nothing was written.", name, ...frames.slice(0, 8)].join(
    "\n",
  );
}
