import type { Command, Option } from "commander";

/** What a file of visits, of answers or of a policy is called. */
const FILE = /\.(?:xlsx|csv|tsv|json|jsonl|ndjson|pdf)$/iu;

/**
 * A command line whose file stands where an option with several values would take it: in `build --only visit-001 visits.json` the file is no
 * visit. It comes right behind the command then. Any other line comes back as it is.
 */
export function argumentsInPlace(typed: readonly string[], commands: readonly Command[]): readonly string[] {
  const command = commands.find((each) => each.name() === typed[0]);
  if (command === undefined || !command.registeredArguments.some(({ required }) => required)) return typed;
  const { argument, last } = taken(typed, command);
  const file = last === undefined ? undefined : typed[last];
  if (argument || last === undefined || file === undefined) return typed;
  return [command.name(), file, ...typed.slice(1, last), ...typed.slice(last + 1)];
}

/** Whether an argument stands free, and the place of the last file that is the second value of an option or a later one. */
function taken(typed: readonly string[], { options }: Command): { readonly argument: boolean; readonly last?: number } {
  let option: Option | undefined;
  let values = 0;
  let last: number | undefined;
  for (const [index, word] of typed.entries()) {
    if (index === 0) continue;
    if (word === "--") return { argument: index + 1 < typed.length, ...(last === undefined ? {} : { last }) };
    if (word.startsWith("-") && word !== "-") {
      option = options.find(({ long, short }) => word === long || word === short);
      values = 0;
      continue;
    }
    const wants = option !== undefined && (option.variadic || ((option.required || option.optional) && values === 0));
    if (!wants) return { argument: true };
    values += 1;
    if (values > 1 && FILE.test(word)) last = index;
  }
  return { argument: false, ...(last === undefined ? {} : { last }) };
}
