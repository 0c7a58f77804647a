/** Where the page is: the list of forms, or a form with what was chosen for it. */
export type Route =
  | { readonly page: "list" }
  | {
      readonly page: "form";
      readonly form: string;
      readonly edition?: string;
      readonly policy?: string;
      readonly language?: string;
      readonly draft?: string;
    };

const parts = ["edition", "policy", "language", "draft"] as const;

/** Reads the part of an address after `#`. What is no route of this page (a link within it) is undefined. */
export function readRoute(hash: string): Route | undefined {
  if (hash === "" || hash === "#" || hash === "#/") return { page: "list" };
  const [, form, search = ""] = /^#\/form\/([a-zA-Z0-9-]+)(?:\?(.*))?$/.exec(hash) ?? [];
  if (form === undefined) return undefined;
  const asked = new URLSearchParams(search);
  const given = parts.flatMap((part) => (asked.has(part) ? [[part, asked.get(part) ?? ""] as const] : []));
  return { page: "form", form, ...Object.fromEntries(given) };
}

/** The part of the address for a route. It never holds an answer. */
export function writeRoute(route: Route): string {
  if (route.page === "list") return "#/";
  const given = parts.flatMap((part) => (route[part] === undefined ? [] : [[part, route[part]]]));
  const search = new URLSearchParams(given).toString();
  return `#/form/${route.form}${search === "" ? "" : `?${search}`}`;
}
