/** JSON with one line for each case, so that a file of many small answers stays short and a change in one is one line. */
export function vectorText({ cases, ...head }: { readonly cases: readonly object[] }): string {
  const parts = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const lines = cases.map((one) => `    ${JSON.stringify(one)}`);
  return `{\n  ${[...parts, `"cases": [\n${lines.join(",\n")}\n  ]`].join(",\n  ")}\n}\n`;
}
