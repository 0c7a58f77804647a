import { watchSetting } from "../policy/watchSetting.js";
import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { assumedDangerEnd, dangerEndSchema, type DangerEnd } from "../history/DangerEnd.js";
import { settingNamed } from "./settingNamed.js";
import type { ResolvedSettings } from "./ResolvedSetting.js";

/** What ends danger under a policy's settings; a word that means nothing, which `parsePolicy` rules out, changes nothing. */
export function dangerEndIn(settings: ResolvedSettings): DangerEnd {
  checkArgument("dangerEndIn", "settings", settings, expected.object);
  const { data } = dangerEndSchema.safeParse(settingNamed({ setting: watchSetting.dangerEndsBy }, settings).value);
  return data ?? assumedDangerEnd;
}
