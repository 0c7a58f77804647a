import type { Issue, School } from "@home-visits/core";
import { readJson } from "../readJson.js";
import { schoolStarter } from "./schoolStarter.js";

// a number is the same with and without its spaces
const bare = (text: string): string => text.replaceAll(/\s/gu, "");

type Said = { readonly path: string; readonly text: string };

/**
 * The names and numbers of the template that somebody left in a school's file. Its numbers belong to nobody: on the day a pack would send
 * the buddy to a telephone that does not ring.
 */
export function leftOfStarter(school: School): readonly Issue[] {
  const template = new Set(saidIn(readJson({ file: "", text: schoolStarter }) as School).map(({ text }) => bare(text)));
  return saidIn(school)
    .filter(({ text }) => template.has(bare(text)))
    .map(({ path }) => ({
      path,
      code: "template-left",
      message: "Write in your own: this is still what the template says, and nobody answers its numbers.",
    }));
}

function saidIn({ name, phone, people }: School): readonly Said[] {
  const said = [
    { path: "/name", text: name },
    { path: "/phone", text: phone },
    ...people.flatMap((person, place) => [
      { path: `/people/${String(place)}/name`, text: person.name },
      { path: `/people/${String(place)}/number`, text: person.number },
    ]),
  ];
  return said.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
}
