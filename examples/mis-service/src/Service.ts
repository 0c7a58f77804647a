import type { Fonts } from "@home-visits/pdf";
import type { Sealer } from "./codeWord/sealer.js";
import type { Database } from "./database/Database.js";
import type { ErasureMarks } from "./retention/erasureMarks.js";
import type { SignIn } from "./people/SignIn.js";
import type { Alarms } from "./watch/Alarms.js";
import type { Plans } from "./watch/keepPlans.js";

/** What the routes work with. `channels` are the names of the ways by which announcements leave. */
export type Service = {
  readonly database: Database;
  readonly alarms: Alarms;
  readonly plans: Plans;
  readonly channels: readonly string[];
  readonly signIn: SignIn;
  readonly marks: ErasureMarks;
  readonly sealer: Sealer | undefined;
  readonly fonts: () => Fonts;
  /** Something was recorded that may be due at once. */
  readonly nudge: () => void;
};
