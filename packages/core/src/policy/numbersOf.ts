import type { BoundedKind } from "./outOfBounds.js";
import type { Policy } from "./policySchema.js";
import { settingsOf } from "./settingsOf.js";
import type { SettingValue } from "./settingSchema.js";
import { watchSetting, type WatchSettingId } from "./watchSetting.js";

/** A number or a length that a clock reckons with: what it is for, and the setting that holds it where it is one. */
export type PlacedNumber = {
  readonly kind: BoundedKind;
  /** The name of the entry that it stands in or that names its setting, and the section of the policy. */
  readonly key: string;
  readonly section: string;
  readonly value: SettingValue;
  readonly path: string;
  readonly setting?: string | undefined;
  readonly unit?: string | undefined;
};

/** What an entry of a policy's timed parts is for, by its name. */
const kinds: Readonly<Record<string, BoundedKind>> = {
  attempts: "attempts",
  times: "repeats",
  slots: "slots",
  count: "working-days",
  every: "pace",
  delay: "length",
  notBefore: "calendar",
  spacing: "length",
  acknowledgement: "length",
  within: "length",
  grace: "length",
  window: "length",
  before: "length",
  after: "length",
};
/** What the settings are for that the watch reads by their ids. */
const watched = {
  [watchSetting.askAgain]: "pace",
  [watchSetting.holdAtMost]: "attempts",
  [watchSetting.newTimeWithin]: "length",
} as const satisfies Partial<Record<WatchSettingId, BoundedKind>>;
const rulesInWords = ["rules", "settings", "positions", "coverage", "riskMatrix", "forms"];

type Node = Readonly<Record<string, unknown>>;

const isNode = (part: unknown): part is Node => typeof part === "object" && part !== null;

// a window with a length of its own on each side
const isSides = (entry: Node): boolean => "before" in entry && "after" in entry;

function kindOf(key: string, { kind }: Node, part: string): BoundedKind | undefined {
  if (key === "byBand") return undefined;
  if (key === "review" || part === "assessmentReview") return key === "slots" ? "slots" : "calendar";
  if (key === "period") return kind === "calendar" ? "calendar" : "length";
  return Object.hasOwn(kinds, key) ? kinds[key] : undefined;
}

/** What a sourced value states or assumes. */
function statedOrAssumed(entry: Node, path: string): Pick<PlacedNumber, "value" | "path">[] {
  return ["value", "assumed"].flatMap((key) => {
    const value = entry[key];
    return typeof value === "number" || typeof value === "string" ? [{ value, path: `${path}/${key}` }] : [];
  });
}

type Found = Pick<PlacedNumber, "kind" | "key" | "section">;

function placed(found: Found, entry: Node, path: string, settings: Policy["settings"]): PlacedNumber[] {
  const { setting: id } = entry;
  if (typeof id !== "string") return statedOrAssumed(entry, path).map((held) => ({ ...found, ...held }));
  const setting = Object.hasOwn(settings, id) ? settings[id] : undefined;
  if (setting === undefined) return [];
  return statedOrAssumed(setting, `/settings/${id}`).map((held) => ({
    ...found,
    ...held,
    setting: id,
    unit: setting.unit,
  }));
}

/**
 * Every number and length of a policy that a clock or a count is reckoned with, where it stands: in its place, or in the setting that is
 * named there. `setting` tells what a school's own choice for it has to be.
 */
export function numbersOf(policy: Policy): PlacedNumber[] {
  const walk = (node: Node, path: string, part: string): PlacedNumber[] =>
    Object.entries(node).flatMap(([key, entry]) => {
      if (!isNode(entry) || (path === "" && rulesInWords.includes(key))) return [];
      const kind = Array.isArray(node) ? undefined : kindOf(key, node, part);
      const place = `${path}/${key}`;
      return kind === undefined || isSides(entry)
        ? walk(entry, place, part || key)
        : placed({ kind, key, section: part || key }, entry, place, policy.settings);
    });
  const settings = settingsOf(policy);
  const read = Object.entries(watched).flatMap(([setting, kind]) =>
    placed({ kind, key: setting, section: "settings" }, { setting }, "", settings),
  );
  return [...walk(policy, "", ""), ...read];
}
