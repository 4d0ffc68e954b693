import { expect } from "@open-wc/testing";
import {
  forget,
  recall,
  remember,
} from "../../src/stage-kit/remembered-name.js";

const USER = "authentik-remember-me-user";
const SESSION = "authentik-remember-me-session";

/** The rules of the two generations. */
const RENEWS = true;
const ONE_SESSION = false;

const put = (user: string, session: string) => {
  localStorage.setItem(USER, user);
  localStorage.setItem(SESSION, session);
};
const kept = () => [localStorage.getItem(USER), localStorage.getItem(SESSION)];

/** Runs `job` with a storage that throws, like a disabled one. */
function withoutStorage(job: () => void): void {
  const methods = Object.getOwnPropertyDescriptors(Storage.prototype);
  for (const name of ["getItem", "setItem", "removeItem"] as const) {
    Storage.prototype[name] = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
  }
  try {
    job();
  } finally {
    Object.defineProperties(Storage.prototype, methods);
  }
}

describe("remembering a name", () => {
  afterEach(() => localStorage.clear());

  for (const [rule, stored, token, user] of [
    [RENEWS, "aaaaaaaa", "aaaaaaaa-rest", "mira"],
    [RENEWS, "aaaaaaaa", "bbbbbbbb-rest", undefined],
    [RENEWS, "aaaaaaaa", undefined, undefined],
    [RENEWS, "", "bbbbbbbb-rest", "mira"],
    [ONE_SESSION, "aaaaaaaa", "aaaaaaaa-rest", undefined],
    [ONE_SESSION, "aaaaaaaa", "bbbbbbbb-rest", "mira"],
    [ONE_SESSION, "aaaaaaaa", undefined, "mira"],
    [ONE_SESSION, "", undefined, "mira"],
  ] as const) {
    it(`of session “${stored}” in session “${String(token)}” ${user ? "finds" : "forgets"} it with the rule of ${rule ? "2026" : "2025"}`, () => {
      put("mira", stored);
      expect(recall(token, rule)).to.equal(user);
      expect(kept()).to.deep.equal([user ?? null, token?.slice(0, 8) ?? ""]);
    });
  }

  it("finds no name if none was remembered", () => {
    expect(recall("aaaaaaaa", RENEWS)).to.equal(undefined);
  });

  it("keeps the name beside the session", () => {
    recall("aaaaaaaabbbb", RENEWS);
    remember("mira", "aaaaaaaabbbb");
    expect(kept()).to.deep.equal(["mira", "aaaaaaaa"]);
  });

  it("removes both keys with the box and with “Not you?”", () => {
    put("mira", "aaaaaaaa");
    remember(undefined, "aaaaaaaabbbb");
    expect(kept()).to.deep.equal([null, null]);
    put("mira", "aaaaaaaa");
    forget(document);
    expect(kept()).to.deep.equal([null, null]);
  });

  it("remembers no name and does not throw if the storage throws", () => {
    withoutStorage(() => {
      remember("mira", "aaaaaaaa");
      expect(recall("aaaaaaaa", RENEWS)).to.equal(undefined);
      forget(document);
    });
    expect(kept()).to.deep.equal([null, null]);
  });
});
