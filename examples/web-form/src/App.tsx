import { useEffect, useRef, type ReactElement } from "react";
import { useRoute } from "./choices/useRoute.js";
import { FormPage } from "./pages/FormPage.js";
import { ListPage } from "./pages/ListPage.js";

/** The page: a list of forms, or one of them. Another page begins at its top, for the eye and for the keyboard. */
export function App(): ReactElement {
  const route = useRoute();
  const shown = useRef(route);
  useEffect(() => {
    if (shown.current === route) return;
    shown.current = route;
    scrollTo(0, 0);
    document.getElementById("main")?.focus();
  }, [route]);
  return route.page === "list" ? <ListPage /> : <FormPage route={route} key={JSON.stringify(route)} />;
}
