import { deviceStore } from "./deviceStore.js";
import type { Draft } from "./draft.js";

/** The drafts of this device. */
export const draftStore = deviceStore<Draft>("drafts");
