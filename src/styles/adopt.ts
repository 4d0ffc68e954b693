import type { CSSResult } from "lit";

/**
 * The selector of the stage. Its specificity is higher than that of every known framework style sheet, and lower than
 * that of an id.
 */
const STAGE = "flow-executor:not([unstyled])>[slot=stage]:not(.x.x.x.x.x.x.x)";

/** A constructed style sheet belongs to one document and cannot be adopted by another. */
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

/**
 * Adds the styles to the tree of a node. Call it after each update, because a page may replace its adopted style
 * sheets.
 */
export function adoptStyles(node: Node, styles: CSSResult): void {
  const root = node.getRootNode() as Document | ShadowRoot;
  const adopted = root.adoptedStyleSheets;
  // A node that is not in a document needs no styles.
  if (!adopted) return;
  const sheet = sheetOf(node.ownerDocument ?? document, styles);
  if (!adopted.includes(sheet)) root.adoptedStyleSheets = [...adopted, sheet];
}
