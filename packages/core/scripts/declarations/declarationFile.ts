import ts from "typescript";

/** One declaration file with what it declares and imports, so that its statements can be replaced. */
export type DeclarationFile = {
  readonly name: string;
  readonly text: string;
  /** `declare const visitSchema: …`, by the constant's name. */
  readonly constants: ReadonlyMap<string, ts.VariableDeclaration>;
  /** `type Visit = Readonly<z.infer<typeof visitSchema>>`, by the schema's name. */
  readonly inferred: ReadonlyMap<string, ts.TypeAliasDeclaration>;
  /** Every name of a type that can be written in the file. */
  readonly types: ReadonlySet<string>;
};

export function declarationFile(name: string, text: string): DeclarationFile {
  const { statements } = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);
  const constants = new Map<string, ts.VariableDeclaration>();
  const inferred = new Map<string, ts.TypeAliasDeclaration>();
  const types = new Set<string>();
  for (const statement of statements) {
    if (ts.isVariableStatement(statement))
      for (const each of statement.declarationList.declarations) constants.set(each.name.getText(), each);
    if (ts.isTypeAliasDeclaration(statement)) {
      types.add(statement.name.text);
      const [, schema] = /^(?:Readonly<)?z\.infer<typeof (\w+)>>?$/.exec(statement.type.getText()) ?? [];
      if (schema !== undefined) inferred.set(schema, statement);
    }
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    if (bindings && ts.isNamedImports(bindings)) for (const { name: local } of bindings.elements) types.add(local.text);
  }
  return { name, text, constants, inferred, types };
}

export type Change = { readonly from: number; readonly to: number; readonly text: string };

/** The text with some stretches of it replaced, which do not overlap. */
export function changed(text: string, changes: readonly Change[]): string {
  return [...changes]
    .sort((a, b) => b.from - a.from)
    .reduce((done, change) => done.slice(0, change.from) + change.text + done.slice(change.to), text);
}

/** The types that an entry's declarations export, of those that a schema gives. */
export function typesOf(index: string, schemas: readonly string[]): readonly string[] {
  const { statements } = ts.createSourceFile("index.d.ts", index, ts.ScriptTarget.ESNext, true);
  const exported = new Set(
    statements.flatMap((statement) =>
      ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)
        ? statement.exportClause.elements.map(({ name }) => name.text)
        : [],
    ),
  );
  const given = schemas.map((name) =>
    name.replace(/(Outline)?Schema$/, "").replace(/^./, (each) => each.toUpperCase()),
  );
  return [...new Set(given)].filter((name) => exported.has(name));
}
