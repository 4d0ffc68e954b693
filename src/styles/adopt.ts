import type { CSSResult } from "lit";

/** The stage, with more weight than any style sheet of a framework seen, and less than an id. */
const STAGE = "flow-executor:not([unstyled])>[slot=stage]:not(.x.x.x.x.x.x.x)";

/** A sheet belongs to one document: another window's cannot be adopted. */
const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

function sheetOf(document: Document, styles: CSSResult): CSSStyleSheet {
  const known = sheets.get(document) ?? new Map<CSSResult, CSSStyleSheet>();
  sheets.set(document, known);
  let sheet = known.get(styles);
  if (!sheet) {
    sheet = new (document.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(styles.cssText.replaceAll("&", STAGE));
    known.set(styles, sheet);
  }
  return sheet;
}

/** Makes sure that the tree of a node has these styles: a page may assign its sheets anew. */
export function adoptStyles(node: Node, styles: CSSResult): void {
  const root = node.getRootNode() as Document | ShadowRoot;
  const adopted = root.adoptedStyleSheets;
  // What is on no page (any more) needs no styles.
  if (!adopted) return;
  const sheet = sheetOf(node.ownerDocument ?? document, styles);
  if (!adopted.includes(sheet)) root.adoptedStyleSheets = [...adopted, sheet];
}
