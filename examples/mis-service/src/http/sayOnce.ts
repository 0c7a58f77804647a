type Json = { readonly [key: string]: unknown };
type Schemas = Readonly<Record<string, object>>;

const REFERENCE = /"#\/components\/schemas\/([^"/]+)"/g;

/**
 * Leaves out of an OpenAPI document what it says twice and what nothing refers to: a schema that is taken as it is given stands in it with one
 * name for each (`VisitInput`, `Visit`), though both are the same.
 */
export function sayOnce(document: Json): Json {
  const { components, ...rest } = document;
  const { schemas = {}, ...others } = (components ?? {}) as { readonly schemas?: Schemas };
  const said = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, JSON.stringify(schema)]));
  const twice = saidTwice(said);
  const renamed = (text: string): string =>
    text.replace(REFERENCE, (whole: string, name: string) => (twice.has(name) ? referenceTo(given(name)) : whole));
  const paths = renamed(JSON.stringify(rest));
  const kept = new Set<string>();
  const keep = (text: string): void => {
    for (const name of referredTo(text)) {
      if (kept.has(name)) continue;
      kept.add(name);
      keep(renamed(said[name] ?? ""));
    }
  };
  keep(paths);
  const named = [...kept].sort().map((name): [string, unknown] => [name, JSON.parse(renamed(said[name] ?? "{}"))]);
  return { ...(JSON.parse(paths) as Json), components: { ...others, schemas: Object.fromEntries(named) } };
}

const referredTo = (text: string): readonly string[] => [...text.matchAll(REFERENCE)].map(([, name]) => String(name));
const given = (name: string): string => name.replace(/Input$/, "");
const referenceTo = (name: string): string => `"#/components/schemas/${name}"`;

/** The names of what is taken that say the same as what is given: at first all of them may, until one of them differs. */
function saidTwice(said: Readonly<Record<string, string>>): ReadonlySet<string> {
  const same = new Set(Object.keys(said).filter((name) => name.endsWith("Input") && given(name) in said));
  const renamed = (text = ""): string =>
    text.replace(REFERENCE, (whole: string, name: string) => (same.has(name) ? referenceTo(given(name)) : whole));
  for (;;) {
    const apart = [...same].filter((name) => renamed(said[name]) !== renamed(said[given(name)]));
    if (apart.length === 0) return same;
    for (const name of apart) same.delete(name);
  }
}
