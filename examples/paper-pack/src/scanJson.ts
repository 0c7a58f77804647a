import { faultAt, type JsonFault } from "./faultAt.js";

const SPACE = /[ \t\r\n]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y; // eslint-disable-line no-control-regex
const PLAIN =
  /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![0-9A-Za-z.])|(?:true|false|null)(?![0-9A-Za-z])/y;
const DEEPEST = 500;
/** Values of one file at most. A whole record has about 200, a school a few hundred visits a year. */
const MOST_VALUES = 500_000;

/**
 * Walks through a text that should be JSON. `JSON.parse` of Node 20 says neither where a fault stands nor on which line a value
 * does, and its messages quote the text, which may be somebody's data.
 * @param onValue is told of every value: its pointer and the offset at which it starts
 */
export function scanJson(
  text: string,
  onValue: (pointer: string, offset: number) => void = () => undefined,
): JsonFault | undefined {
  let at = 0;
  let values = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const space = (): string => {
    take(SPACE);
    return text.charAt(at);
  };
  const fault = (expected: Parameters<typeof faultAt>[2]): JsonFault => faultAt(text, at, expected);

  const members = (close: "]" | "}", pointer: string, depth: number): JsonFault | undefined => {
    at += 1;
    if (space() === close) return void (at += 1);
    const names = new Set<string>();
    for (let index = 0; ; index += 1) {
      let key = String(index);
      if (close === "}") {
        const opens = space() === '"' ? at : undefined;
        const name = opens === undefined ? undefined : take(STRING);
        if (name === undefined) return fault("name");
        key = String(JSON.parse(name)).replaceAll("~", "~0").replaceAll("/", "~1");
        // JSON.parse keeps the last of two and drops the other without a word, were it a warning
        if (names.has(key)) return faultAt(text, opens ?? at, "once");
        names.add(key);
        if (space() !== ":") return fault("colon");
        at += 1;
      }
      const wrong = value(`${pointer}/${key}`, depth + 1);
      if (wrong) return wrong;
      const next = space();
      if (next === close) return void (at += 1);
      if (next !== ",") return fault("comma");
      at += 1;
    }
  };

  const value = (pointer: string, depth: number): JsonFault | undefined => {
    const first = space();
    onValue(pointer, at);
    if (depth > DEEPEST) return fault("shallower");
    if ((values += 1) > MOST_VALUES) return fault("fewer");
    if (first === "[") return members("]", pointer, depth);
    if (first === "{") return members("}", pointer, depth);
    return take(first === '"' ? STRING : PLAIN) === undefined ? fault("value") : undefined;
  };

  const wrong = value("", 0);
  if (wrong) return wrong;
  space();
  return at === text.length ? undefined : fault("end");
}
