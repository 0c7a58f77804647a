/** What the parts of a policy call by an id: a setting, or a fact. */
export type NamedKind = "setting" | "fact";

/** The ids that a part of a policy gives under `setting` or `fact`, wherever they stand in it, in their order and as often as they stand there. */
export function namedIn(part: unknown, kind: NamedKind): readonly string[] {
  const found: string[] = [];
  visit(part, (key, text) => {
    if (key === kind) found.push(text);
  });
  return found;
}

/** The ids that a part of a policy gives, and those that its sentences fill in, such as `{setting:wait.noNotice}`, each once. */
export function mentionedIn(part: unknown, kind: NamedKind): ReadonlySet<string> {
  const found = new Set<string>();
  visit(part, (key, text) => {
    if (key === kind) found.add(text);
    else for (const [, of, id = ""] of text.includes("{") ? text.matchAll(PLACE) : []) if (of === kind) found.add(id);
  });
  return found;
}

/** A place of a sentence that is filled in: of what kind it is, its id and, of a fact about something, what that is. */
const PLACE = /\{(fact|setting):([A-Za-z0-9.-]+)(?:\([^{}()]*\))?\}/gu;

function visit(part: unknown, told: (key: string, text: string) => void): void {
  if (typeof part !== "object" || part === null) return;
  for (const key of Object.keys(part)) {
    const entry: unknown = Reflect.get(part, key);
    if (typeof entry === "string") told(key, entry);
    else visit(entry, told);
  }
}
