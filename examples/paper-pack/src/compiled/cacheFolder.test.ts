import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { cacheFolder } from "./cacheFolder.js";

const at = (env: Readonly<Record<string, string>>, platform: NodeJS.Platform = "linux", home = "/home/ada") =>
  cacheFolder({ env, platform, home })?.replaceAll("\\", "/");

describe("the folder for compiled code", () => {
  test("is the one that the platform has for such things", () => {
    expect(at({})).toBe("/home/ada/.cache/paper-pack");
    expect(at({ XDG_CACHE_HOME: "/var/ada" })).toBe("/var/ada/paper-pack");
    expect(at({ XDG_CACHE_HOME: "/var/ada" }, "darwin")).toBe("/home/ada/Library/Caches/paper-pack");
    expect(at({ LOCALAPPDATA: "/local" }, "win32")).toBe("/local/paper-pack/Cache");
  });

  test("is never under a relative XDG_CACHE_HOME, as its standard asks", () => {
    expect(at({ XDG_CACHE_HOME: "caches" })).toBe("/home/ada/.cache/paper-pack");
  });

  test("is what PAPER_PACK_CACHE names, before any other", () => {
    expect(at({ PAPER_PACK_CACHE: "/srv/code", XDG_CACHE_HOME: "/var/ada" })).toBe("/srv/code");
    expect(cacheFolder({ env: { PAPER_PACK_CACHE: "code" }, platform: "linux", home: "/" })).toBe(resolve("code"));
  });

  test("is none with PAPER_PACK_CACHE=off, and none for an account without a folder", () => {
    expect(at({ PAPER_PACK_CACHE: "off" })).toBeUndefined();
    expect(at({}, "linux", "")).toBeUndefined();
    expect(at({}, "darwin", "")).toBeUndefined();
    expect(at({}, "win32")).toBeUndefined();
  });
});
