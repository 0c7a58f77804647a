import { eventsPage } from "./eventsPage.js";
import { factsPage } from "./factsPage.js";
import { fieldsPage } from "./fieldsPage.js";
import { momentsPage } from "./momentsPage.js";
import { piecesPage } from "./piecesPage.js";
import { timersPage } from "./timersPage.js";
import { wordsPage } from "./wordsPage.js";

/** The pages of docs/reference, by file name. */
export const referencePages: Readonly<Record<string, () => string>> = {
  "fields.md": fieldsPage,
  "events.md": eventsPage,
  "facts.md": factsPage,
  "moments.md": momentsPage,
  "pieces.md": piecesPage,
  "timers.md": timersPage,
  "words.md": wordsPage,
};
