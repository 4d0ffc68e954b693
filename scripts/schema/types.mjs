// Reads the types of src/protocol/: their fields and values, and the files that they are in.
import { join, relative } from "node:path";
import ts from "typescript";
import { root } from "../run.mjs";

const INDEX = join(root, "src/protocol/index.ts");

/** The versions in a comment, such as `2026.8` for `@until 2026.8 null`. */
const tagged = (symbol, name) =>
  (symbol.declarations ?? [])
    .flatMap((node) => [...ts.getJSDocTags(node)])
    .filter(({ tagName }) => tagName.text === name)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "");

/**
 * The exported types by name: `{ file, ended, fields, values }`. `fields`: by name, `{ file, ended, optional, nullable,
 * text }`. `values`: those of a union of texts. `ended`: what the comments say with `@until`.
 */
export function protocolTypes() {
  const program = ts.createProgram([INDEX], {
    module: ts.ModuleKind.NodeNext,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(INDEX));
  const own = (symbol) =>
    symbol.flags & ts.SymbolFlags.Alias
      ? checker.getAliasedSymbol(symbol)
      : symbol;
  const fileOf = ({ declarations = [] }) =>
    declarations[0] && relative(root, declarations[0].getSourceFile().fileName);
  const parts = (type) => (type.isUnion() ? type.types : [type]);
  const field = (property) => {
    const type = checker.getTypeOfSymbol(property);
    const text = checker.typeToString(
      type,
      undefined,
      ts.TypeFormatFlags.NoTruncation,
    );
    return {
      file: fileOf(property),
      ended: tagged(property, "until"),
      optional: Boolean(property.flags & ts.SymbolFlags.Optional),
      nullable: parts(type).some(({ flags }) => flags & ts.TypeFlags.Null),
      text,
    };
  };
  return new Map(
    checker.getExportsOfModule(module).map((exported) => {
      const symbol = own(exported);
      const all = parts(checker.getDeclaredTypeOfSymbol(symbol));
      const properties = all.flatMap((type) =>
        type.flags & ts.TypeFlags.Object ? type.getProperties() : [],
      );
      const values = all.filter((type) => type.isStringLiteral());
      return [
        exported.name,
        {
          file: fileOf(symbol),
          ended: tagged(symbol, "until"),
          fields: new Map(properties.map((each) => [each.name, field(each)])),
          values: values.map(({ value }) => value),
        },
      ];
    }),
  );
}
