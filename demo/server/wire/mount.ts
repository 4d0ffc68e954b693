/** The place of the server's paths: at the root of its host, or in a folder, like authentik with `web.path`. */
export interface Mount {
  /** The folder without its last slash; empty at the root. */
  readonly path: string;
  /** The folder of the files that no flow changes, without its last slash; empty at the root. */
  readonly files: string;
}

export const ROOT: Mount = { path: "", files: "" };

/** Files. All other paths are the server's. */
const FILES =
  /^\/(static|cap-widget|cap-wasm)\/|^\/[-\w]+\.(css|html|js|svg)(?=[?#]|$)/;

/** The keys of a reply whose value is an address if it begins with a slash. */
const ADDRESS =
  /url|avatar$|^(to|background|light|dark|activation_barcode|site_key|branding_logo|branding_favicon)$/;

/** The path and query without the mount, or `undefined` if they are outside of it. */
export function within({ path }: Mount, url: string): string | undefined {
  return url.startsWith(`${path}/`) ? url.slice(path.length) : undefined;
}

/**
 * The address of one of the server's paths, as the browser needs it. Other addresses stay as they are, also those that
 * a page has sent with the mount.
 */
export function mounted(mount: Mount, address: string): string {
  const { path, files } = mount;
  if (!/^\/(?!\/)/.test(address)) return address;
  if (within(mount, address) !== undefined && path !== "") return address;
  return (FILES.test(address) ? files : path) + address;
}

/** The JSON text of a reply, in which each address has the mount, also in its HTML. */
export function mountedJson(mount: Mount, body: unknown): string {
  const inHtml = (html: string) =>
    html.replace(
      /\b(href|src)="([^"]*)"/g,
      (_, name: string, address: string) =>
        `${name}="${mounted(mount, address)}"`,
    );
  return JSON.stringify(body, (key, value: unknown) => {
    if (typeof value !== "string") return value;
    return ADDRESS.test(key) ? mounted(mount, value) : inHtml(value);
  });
}
