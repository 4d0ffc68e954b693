// Reads the declarations of a report of types.
import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true });

/** The TypeScript of a report. */
export function parse(report) {
  const [, code = ""] = /^```ts\n([^]*?)^```/m.exec(report) ?? [];
  return ts.createSourceFile("api.d.ts", code, ts.ScriptTarget.Latest, true);
}

/**
 * The text of a node without comments, and without the members that are for the package itself. `leaveOut`: which others
 * are left out.
 */
export function printed(node, source, leaveOut = () => false) {
  const print = (each) =>
    printer.printNode(ts.EmitHint.Unspecified, each, source);
  if (!ts.isClassDeclaration(node)) return print(node);
  const { modifiers, name, typeParameters, heritageClauses, members } = node;
  const kept = members.filter(
    (member) => !isInternal(member) && !leaveOut(member),
  );
  return print(
    ts.factory.createClassDeclaration(
      modifiers,
      name,
      typeParameters,
      heritageClauses,
      kept,
    ),
  );
}

function isInternal(member) {
  const source = member.getSourceFile();
  return /@internal\b/.test(
    source.text.slice(member.pos, member.getStart(source)),
  );
}

export const isProtected = (member) =>
  has(member, ts.SyntaxKind.ProtectedKeyword);

/** Whether a module declaration adds types to a module. */
export const MODULE_BLOCK = ({ name }) => ts.isStringLiteral(name);

const has = (node, kind) =>
  node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;

/** The name of a statement, and whether it is exported. Several names: those of an import or an export. */
export function nameOf(statement) {
  const exported = has(statement, ts.SyntaxKind.ExportKeyword);
  if (ts.isVariableStatement(statement)) {
    const [{ name }] = statement.declarationList.declarations;
    return { name: name.text, exported };
  }
  if (ts.isModuleDeclaration(statement) && MODULE_BLOCK(statement))
    return { name: `module ${statement.name.text}`, exported: true };
  if (statement.name) return { name: statement.name.text, exported };
  return { name: statement.getText().replace(/\s+/g, " "), exported };
}

/** Each name that an import or an export has from another module. */
function* names(statement) {
  const clause = ts.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : statement.exportClause;
  for (const { name, propertyName } of clause?.elements ?? [])
    yield { name: name.text, original: (propertyName ?? name).text };
}

/**
 * The declarations of each report, by the entry point's name: a map from names to `{ nodes, exported }`. A name from
 * another report has the nodes of that report.
 */
export function declarationsOf(reports) {
  const sources = Object.entries(reports).map(([file, text]) => {
    const [, specifier] = /^# (\S+)/.exec(text);
    return { file, specifier, source: parse(text) };
  });
  const all = new Map();
  const own = new Map(
    sources.map(({ specifier, source }) => [specifier, collected(source)]),
  );
  for (const { specifier, source } of sources) {
    const found = new Map(own.get(specifier));
    for (const statement of source.statements) {
      if (!statement.moduleSpecifier) continue;
      const from = own.get(statement.moduleSpecifier.text);
      for (const { name, original } of names(statement)) {
        const target = from?.get(original);
        if (target)
          found.set(name, {
            nodes: target.nodes,
            exported: ts.isExportDeclaration(statement),
          });
      }
    }
    all.set(specifier, found);
  }
  return all;
}

function collected(source) {
  const found = new Map();
  for (const statement of source.statements) {
    if (statement.moduleSpecifier) continue;
    const { name, exported } = nameOf(statement);
    const nodes = [...(found.get(name)?.nodes ?? []), statement];
    found.set(name, { nodes, exported });
  }
  return found;
}
