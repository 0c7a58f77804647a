import type { ReactElement } from "react";
import { useRoute } from "./choices/useRoute.js";
import { FormPage } from "./pages/FormPage.js";
import { ListPage } from "./pages/ListPage.js";

/** The page: a list of forms, or one of them. */
export function App(): ReactElement {
  const route = useRoute();
  return route.page === "list" ? <ListPage /> : <FormPage route={route} key={JSON.stringify(route)} />;
}
