import { useEffect, useState } from "react";
import { readRoute, type Route } from "./route.js";

/** The route of the address, which links within a page leave as it is. */
export function useRoute(): Route {
  const [route, setRoute] = useState<Route>(() => readRoute(location.hash) ?? { page: "list" });
  useEffect(() => {
    const changed = (): void => {
      const next = readRoute(location.hash);
      if (next !== undefined) setRoute(next);
    };
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return route;
}
