/** A replacement for the browser's passkeys: tests check its calls and set its results. */
/** The options of both kinds of call. */
interface Options {
  readonly publicKey?: Partial<
    PublicKeyCredentialRequestOptions & PublicKeyCredentialCreationOptions
  >;
  readonly signal?: AbortSignal;
  readonly mediation?: string;
  readonly uiMode?: string;
}

export interface Call {
  readonly kind: "get" | "create";
  readonly options: Options;
  give(credential: object | null): void;
  fail(name: string): void;
}

const bytes = (...values: number[]) => Uint8Array.from(values).buffer;

/** A credential of a browser without `toJSON`, with the parts of both kinds of response. */
export const assertion = (more: object = {}) => ({
  id: "AQID",
  rawId: bytes(1, 2, 3),
  type: "public-key",
  authenticatorAttachment: null,
  getClientExtensionResults: () => ({}),
  response: {
    clientDataJSON: bytes(4),
    authenticatorData: bytes(5, 250),
    signature: bytes(255, 255),
    userHandle: null,
  },
  ...more,
});

/** The part of the credential that is sent. */
export const ASSERTION = {
  id: "AQID",
  rawId: "AQID",
  type: "public-key",
  clientExtensionResults: {},
  response: {
    clientDataJSON: "BA",
    authenticatorData: "Bfo",
    signature: "__8",
    userHandle: null,
  },
};

/** Replaces the browser's passkeys until the end of the test. */
export class Credentials {
  readonly calls: Call[] = [];
  readonly #waiting: ((call: Call) => void)[] = [];

  constructor() {
    const take = (kind: Call["kind"]) => (options: Options) =>
      this.#take(kind, options);
    replace(navigator, "credentials", {
      get: take("get"),
      create: take("create"),
    });
    // Not every tested engine supports passkeys.
    if (!("PublicKeyCredential" in window))
      replace(window, "PublicKeyCredential", class {});
  }

  /** The call with this index, starting at 0. Resolves when the call is made. */
  async call(index: number): Promise<Call> {
    for (;;) {
      const call = this.calls[index];
      if (call) return call;
      await new Promise<Call>((resolve) => this.#waiting.push(resolve));
    }
  }

  #take(kind: Call["kind"], options: Options): Promise<Credential | null> {
    return new Promise((resolve, reject) => {
      const call: Call = {
        kind,
        options,
        give: (credential) => resolve(credential as Credential | null),
        fail: (name) => reject(new DOMException("No.", name)),
      };
      options.signal?.addEventListener("abort", () => call.fail("AbortError"));
      this.calls.push(call);
      for (const waiting of this.#waiting.splice(0)) waiting(call);
    });
  }
}

const replaced: (() => void)[] = [];

/** Replaces a property of the browser until it is restored or the test ends. */
export function replace(object: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true });
  replaced.unshift(() => {
    if (before) Object.defineProperty(object, name, before);
    else Reflect.deleteProperty(object, name);
  });
}

export function restore(): void {
  for (const each of replaced.splice(0)) each();
}

afterEach(restore);

/** Sets whether the browser can offer passkeys in autofill. */
export function withAutofill(can: boolean): void {
  replace(window.PublicKeyCredential, "isConditionalMediationAvailable", () =>
    Promise.resolve(can),
  );
}

/** Sets what the browser says it can do. Returns the passkeys of which it is told that the server does not know them. */
export function withCapabilities(...names: string[]): object[] {
  const told: object[] = [];
  replace(window.PublicKeyCredential, "getClientCapabilities", () =>
    Promise.resolve(Object.fromEntries(names.map((name) => [name, true]))),
  );
  replace(
    window.PublicKeyCredential,
    "signalUnknownCredential",
    (passkey: object) => {
      told.push(passkey);
      return Promise.resolve();
    },
  );
  return told;
}

/** Sets whether the person has pressed something just now. */
export function withActivation(isActive: boolean): void {
  replace(navigator, "userActivation", { isActive, hasBeenActive: isActive });
}

/** Lets time pass on the clock, at once. After that the clock stands still. */
export function pass(milliseconds: number): void {
  const now = Date.now();
  replace(Date, "now", () => now + milliseconds);
}
