import { plainCharacters } from "./plainCharacters.js";

/** A number as it is dialled, the extension to ask for or to key in afterwards, and what is dialled before it to reach somebody who is deaf. */
export type DialledNumber = { readonly digits: string; readonly extension?: string; readonly relay?: string };

/** A telephone number that is longer than this is none. */
export const LONGEST_PHONE = 40;

/**
 * Numbers that are rung as they are: police, ambulance and fire (999, 112, 18000 by text), police for what is not urgent (101), health
 * advice (111, 119), power cuts (105), banks (159), helplines (116 and three digits), directories (118 and three digits), and the lines for
 * texts of Shout (85258) and of the railway police (61016).
 */
const SHORT = /^(999|112|18000|1(01|05|11|19|59)|11[68][0-9]{3}|85258|61016)$/;

const EXTENSION = /^(.*[0-9)])[ ,;-]*[(]?(?:(?:ex(?:t(?:ensi?on?|n)?)?|x)[ .:=]*|#) ?([0-9]{1,6})[)]?$/i;

const RELAY = /^(1800[12])[ -]*(\(?[0+].*)$/;

/** True for a number that is rung as it is, without an area code. */
export const isShortNumber = (digits: string): boolean => SHORT.test(digits);

/**
 * The digits of a telephone number without its spaces, dots, hyphens and brackets, `00` read as `+` and `+44 (0)` as `+44`, and its
 * extension. `18001` or `18002` before it is the relay for people who are deaf or cannot speak. Undefined when something else stands in it.
 */
export function dialledNumber(text: string): DialledNumber | undefined {
  if (text.length > LONGEST_PHONE) return undefined;
  const plain = plainCharacters(text);
  const [, number = plain, extension] = EXTENSION.exec(plain) ?? [];
  const [, relay, dialled = number] = RELAY.exec(number) ?? [];
  const digits = dialled
    .replaceAll(/[ ().-]/g, "")
    .replace(/^00/, "+")
    .replace(/^\+440/, "+44");
  if (!/^\+?[0-9]+$/.test(digits)) return undefined;
  return { digits, ...(extension === undefined ? {} : { extension }), ...(relay === undefined ? {} : { relay }) };
}
