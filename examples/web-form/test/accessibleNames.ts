import type { Page } from "playwright-core";

/** A control or a group as Chromium tells it to a screen reader. */
export type Told = { readonly role: string; readonly name: string; readonly groups: readonly string[] };

type Node = {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
};

const controls = new Set(["textbox", "radio", "checkbox", "combobox", "button", "link", "group", "table"]);

/** Every control and every group of a page, with the groups around it from the nearest outwards. */
export async function accessibleNames(page: Page): Promise<readonly Told[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { readonly nodes: readonly Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const groupsOf = (node: Node): readonly string[] => {
    const parent = byId.get(node.parentId ?? "");
    if (parent === undefined) return [];
    const here = !parent.ignored && parent.role?.value === "group" ? [parent.name?.value ?? ""] : [];
    return [...here, ...groupsOf(parent)];
  };
  return nodes
    .filter(({ ignored, role }) => !ignored && controls.has(role?.value ?? ""))
    .map((node) => ({ role: node.role?.value ?? "", name: node.name?.value ?? "", groups: groupsOf(node) }));
}
