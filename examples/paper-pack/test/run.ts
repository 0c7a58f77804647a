import type { ExitCode } from "../src/exitCode.js";
import type { Io } from "../src/Io.js";
import { loadPart } from "../src/loadPart.js";
import { run as runWith } from "../src/run.js";

/** Runs a command line with the commands of the sources. */
export const run = (args: readonly string[], io: Io): Promise<ExitCode> => runWith(args, io, loadPart);
