import type { Command } from "commander";
import { commandExamples } from "./commandExamples.js";

/** What somebody typed, how they start the program, and the commands that there are. */
type Typed = {
  readonly typed: readonly string[];
  readonly called: string;
  readonly commands: readonly Command[];
};

/**
 * What to type instead of a command line that is none: the command that was forgotten or comes too late, or the one that has such an option.
 * @param said the parser's own sentence
 */
export function usageAdvice(said: string, { typed, called, commands }: Typed): string {
  const [sentence = "", ...more] = said
    .trim()
    .replace(/^error: /u, "")
    .split("\n");
  const found = commands.find((command) => command.name() === typed[0]);
  const first = typed[0] ?? "";
  if (found === undefined) {
    const late = commands.find((command) => typed.includes(command.name()));
    if (first.startsWith("-") && late !== undefined)
      return `Write the command first: ${called} ${[late.name(), ...typed.filter((each) => each !== late.name())].join(" ")}`;
    if (/\.(?:xlsx|csv|tsv|json|jsonl|ndjson)$/iu.test(first))
      return `Say what to do with the file. To make packs: ${called} build ${typed.join(" ")}`;
    if (/\.pdf$/iu.test(first)) return `Say what to do with the file. To read its answers: ${called} read ${first}`;
    const names = commands.map((command) => command.name()).join(", ");
    return `${sentenceOf([sentence, ...more])} The commands are: ${names}.`;
  }
  const option = /^unknown option '(--[\w-]+)/u.exec(sentence)?.[1];
  const others = commands.filter(({ options }) => options.some(({ long }) => long === option));
  if (option !== undefined && more.length === 0 && others.length > 0)
    return `The command “${found.name()}” has no option ${option}. These have it: ${others.map((command) => command.name()).join(", ")}.`;
  const takes = found.registeredArguments.length;
  if (
    sentence.startsWith("too many arguments") &&
    takes === 1 &&
    found.options.some(({ long }) => long === "--details")
  )
    return `The command “${found.name()}” takes one file of visits. Name the school's file with --school, and more sheets with --details.`;
  const example = `For example: ${called} ${commandExamples[found.name()] ?? found.name()}`;
  return `${sentenceOf([sentence, ...more])}\n${example}\nAll that it can do: ${called} ${found.name()} --help`;
}

/** The parser's words as a sentence. */
function sentenceOf(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/^\(|\)$/gu, ""))
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}${/[.?]$/u.test(part) ? "" : "."}`)
    .join(" ");
}
