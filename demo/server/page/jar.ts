/**
 * The cookies of one visitor. A page cannot receive `Set-Cookie` from a service worker, so the flow server keeps the
 * cookies itself, and passes on only those that scripts may read.
 */
export class Jar {
  readonly #cookies = new Map<string, string>();

  set(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  /** The request's header `Cookie`. */
  get header(): string {
    return [...this.#cookies].map((pair) => pair.join("=")).join("; ");
  }

  /** Keeps the cookies of a reply. Returns the lines that a page may set with `document.cookie`. */
  keep(lines: readonly string[]): string[] {
    for (const line of lines) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/;\s*max-age=0(;|$)/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return lines.filter((line) => !/;\s*httponly(;|$)/i.test(line));
  }
}
