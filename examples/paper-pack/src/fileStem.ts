import type { Visit } from "@home-visits/core";

const longest = 40;

/**
 * How the files of a visit begin: its id and, only where somebody asked for names, the family's after it. Whatever a file name may not
 * hold somewhere is a hyphen, so a name can neither leave the folder nor end like another kind of file.
 */
export function fileStem({ household, id }: Visit, names: boolean): string {
  const name = names ? written(household.familyName) : "";
  return name === "" ? id : `${id}-${name}`;
}

/** Letters and digits of any script, the rest as hyphens. */
function written(name: string): string {
  const words = name.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words.join("-")].slice(0, longest).join("");
}
