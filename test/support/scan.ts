import { next } from "./wait.js";

type Read = (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
) => { readonly data: string } | null;

/** The decoder is not a module, so it is loaded as a script. */
async function decoder(): Promise<Read> {
  const page = window as typeof window & { jsQR?: Read };
  const src = "/node_modules/jsqr/dist/jsQR.js";
  const script = Object.assign(document.createElement("script"), { src });
  const loaded = next(script, "load");
  document.head.append(script);
  await loaded;
  if (!page.jsQR) throw new Error("There is no decoder.");
  return page.jsQR;
}

/** The text that a scanner reads from a picture on the page. */
export async function scan(svg: SVGSVGElement): Promise<string | undefined> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const side = 8 * svg.viewBox.baseVal.width;
  copy.setAttribute("width", String(side));
  copy.setAttribute("height", String(side));
  const picture = new Image(side, side);
  picture.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
  await picture.decode();
  const canvas = Object.assign(document.createElement("canvas"), {
    width: side,
    height: side,
  });
  const context = canvas.getContext("2d");
  context?.drawImage(picture, 0, 0, side, side);
  const pixels = context?.getImageData(0, 0, side, side);
  const read = await decoder();
  return pixels && read(pixels.data, side, side)?.data;
}
