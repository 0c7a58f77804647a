import { assumedDangerEnd, dangerEndSchema, type DangerEnd } from "../history/DangerEnd.js";
import { settingNamed } from "./settingNamed.js";
import type { ResolvedSettings } from "./ResolvedSetting.js";

/** What ends danger under a policy's settings; a word that means nothing, which `parsePolicy` rules out, changes nothing. */
export function dangerEndIn(settings: ResolvedSettings): DangerEnd {
  const { data } = dangerEndSchema.safeParse(settingNamed({ setting: "danger.endsBy" }, settings).value);
  return data ?? assumedDangerEnd;
}
