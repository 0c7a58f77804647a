import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { policies } from "@home-visits/core";
import { expect, test } from "vitest";
import { fakeIo } from "../../test/fakeIo.js";
import { temporaryFolder } from "../../test/temporaryFolder.js";
import { InputError } from "../InputError.js";
import { readSchool } from "../readSchool.js";
import { schoolStarter } from "./schoolStarter.js";

async function problemsOf(text: string): Promise<readonly string[]> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "school.json"), text);
  return readSchool("school.json", fakeIo(folder).io, Promise.resolve(policies["reach2-2020"])).then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof InputError)) throw error;
      return error.problems.map(({ code, line, pointer }) => `${code} ${pointer} ${String(line)}`);
    },
  );
}

const written = schoolStarter
  .replace("The name of your school", "Wharfside Primary School")
  .replace("01632 960190", "01632 960171")
  .replace("The name of the headteacher", "Ines Aldous")
  .replace("07700 900190", "07700 900171")
  .replace("The name of the safeguarding lead", "Tom Ferris")
  .replace("07700 900191", "07700 900172");

test("a school's file that is still the template is refused at each line that nobody wrote in", async () => {
  expect(await problemsOf(schoolStarter)).toEqual([
    "template-left /name 3",
    "template-left /phone 4",
    "template-left /people/0/name 8",
    "template-left /people/0/number 8",
    "template-left /people/1/name 9",
    "template-left /people/1/number 9",
  ]);
});

test("one number that was left in is found, however it is written; a file that was filled in is read", async () => {
  expect(await problemsOf(written)).toEqual([]);
  expect(await problemsOf(written.replace("07700 900172", "07700900191"))).toEqual([
    "template-left /people/1/number 9",
  ]);
});
