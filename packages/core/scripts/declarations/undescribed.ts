import ts from "typescript";
import { ofEvent } from "../../src/schemas/everyDescription.js";
import { visitEventSchema } from "../../src/visit/visitEventSchema.js";
import { wordOf } from "./typeText.js";

/** The comment above a place of a declaration file, as its text. */
const commentOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((each) => ts.getTextOfJSDocComment(each.comment) ?? "")
    .join(" ");

/** Types that hold records: each of their entries has to say what it is for. */
const records: ReadonlySet<string> = new Set(["Visit", "EventEntries", "Said", "Statement", "RiskMatrix", "Band"]);

/** What is said of each event type and of each of its entries, by the name of the type that declares it. */
function expected(): ReadonlyMap<string, string> {
  return new Map(
    visitEventSchema.options.flatMap((option) => {
      const word = wordOf(option.shape.type);
      return Object.keys(option.shape).map((key): [string, string] => [
        `${word}.${key}`,
        (key === "type" ? ofEvent("", `(${word})`) : ofEvent(key, `(${word}).${key}`))?.text ?? "",
      ]);
    }),
  );
}

/** The entries of the events' and records' types without the sentence that the published schemas say of them. */
export function undescribed(texts: readonly string[]): readonly string[] {
  const wrong: string[] = [];
  const said = new Map<string, string>();
  const common = new Map<string, string>();
  const membersOf = (node: ts.Node, each: (member: ts.PropertySignature) => void): void => {
    if (ts.isPropertySignature(node)) each(node);
    ts.forEachChild(node, (inner) => {
      membersOf(inner, each);
    });
  };
  for (const text of texts)
    for (const statement of ts.createSourceFile("dist.d.ts", text, ts.ScriptTarget.ESNext, true).statements) {
      if (!ts.isTypeAliasDeclaration(statement)) continue;
      const name = statement.name.text;
      const word = /readonly type: "([a-z-]+)"/.exec(statement.getText())?.[1];
      membersOf(statement.type, (member) => {
        if (records.has(name) && commentOf(member) === "")
          wrong.push(`${name}: ${member.name.getText()} says nothing.`);
        if (name === "EventEntries") common.set(member.name.getText(), commentOf(member));
        if (word !== undefined && name.endsWith("Event") && member.parent.parent.parent === statement)
          said.set(`${word}.${member.name.getText()}`, commentOf(member));
      });
    }
  for (const [place, text] of expected()) {
    const found = said.get(place) ?? common.get(place.slice(place.indexOf(".") + 1));
    if (text === "" || found !== text) wrong.push(`${place} says ${found ?? "nothing"}, not ${text}`);
  }
  return wrong;
}
