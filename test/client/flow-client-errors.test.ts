import { expect } from "@esm-bundle/chai";
import { FlowError } from "../../src/client/index.js";
import {
  cancel,
  FLOW,
  get,
  HTML,
  JSON_TYPE,
  post,
  REQUEST,
  SECRET,
  setUp,
} from "./failures.js";
import { answer } from "./support.js";

describe("FlowError starting", () => {
  const body = JSON.stringify({ error: "authentik starting" });

  it("is a 503 with Retry-After", async () => {
    const error = await get(
      answer(body, 503, { ...JSON_TYPE, "Retry-After": "7" }),
    );
    expect(error).to.deep.include({
      code: "starting",
      status: 503,
      retryAfter: 7,
    });
  });

  it("is a 503 that says so in its text, with a retry after 5 s", async () => {
    const error = await get(answer("authentik starting", 503));
    expect(error).to.deep.include({
      code: "starting",
      status: 503,
      retryAfter: 5,
    });
  });

  it("is the 200 without a component of the router of 2025.10", async () => {
    const error = await get(
      answer(body, 200, { ...JSON_TYPE, "Retry-After": "5" }),
    );
    expect(error).to.deep.include({
      code: "starting",
      status: 200,
      retryAfter: 5,
    });
  });

  it("is not a challenge that has a field “error”", async () => {
    const crash = { component: "ak-stage-flow-error", error: "Test error" };
    expect(await setUp(crash).client.get(FLOW)).to.deep.equal(crash);
  });

  it("has a retry after 5 s if Retry-After is a past date or invalid", async () => {
    for (const value of ["Wed, 21 Oct 2015 07:28:00 GMT", "soon", "-1", "0"]) {
      const error = await get(answer("", 503, { "Retry-After": value }));
      expect(error, value).to.deep.include({ code: "starting", retryAfter: 5 });
    }
  });
});

describe("FlowError unreachable", () => {
  it("is a failed fetch, as without a network or in an endless redirect", async () => {
    const cause = new TypeError("Failed to fetch");
    for (const error of [
      await get(cause),
      await post(cause),
      await cancel(cause),
    ]) {
      expect(error).to.include({
        code: "unreachable",
        cause,
        status: undefined,
      });
      expect(error.message).to.include("redirects to itself");
      expect(error.message).to.match(/proxy.* redirect to another site/);
    }
  });

  it("is a response that breaks off", async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.error(new TypeError("network error")),
    });
    expect(await get(answer(body, 200))).to.have.property(
      "code",
      "unreachable",
    );
  });
});

describe("FlowError not-json", () => {
  it("is the HTML page of a proxy's sign-in, and names its address", async () => {
    const page = answer(`<html>${SECRET}</html>`, 200, HTML);
    Object.defineProperties(page, {
      redirected: { value: true },
      url: { value: `https://app.example/outpost/login?rd=${SECRET}` },
    });
    const error = await get(page);
    expect(error).to.include({ code: "not-json", status: 200 });
    expect(error.message).to.include("text/html");
    expect(error.message).to.include("https://app.example/outpost/login.");
    expect(error.message).to.include("/api/v3/flows/executor/");
  });

  it("is invalid JSON", async () => {
    const error = await get(
      answer(`{"component": ${SECRET}`, 200, { ...JSON_TYPE, ...REQUEST }),
    );
    expect(error).to.include({
      code: "not-json",
      requestId: REQUEST["X-authentik-id"],
    });
  });

  it("is an empty response", async () => {
    expect(await get(answer("", 200))).to.have.property("code", "not-json");
    expect(await get(answer(null, 204))).to.have.property("code", "not-json");
  });
});

describe("FlowError not-found", () => {
  it("is a 404, and names both the slug's path and the proxy's rule", async () => {
    const error = await get(answer("<html>", 404, { ...HTML, ...REQUEST }));
    expect(error).to.include({
      code: "not-found",
      status: 404,
      requestId: REQUEST["X-authentik-id"],
    });
    expect(error.message).to.include("/api/v3/flows/executor/login/");
    expect(error.message).to.include("proxy");
  });
});

describe("FlowError server-error", () => {
  for (const [what, reply, status] of [
    ["a 500 with HTML", () => answer("<html>", 500, HTML), 500],
    [
      "a 502 with JSON",
      () => answer('{"error":"failed to connect"}', 502, JSON_TYPE),
      502,
    ],
    ["a 503 that says nothing of starting", () => answer("", 503), 503],
    ["a 504", () => answer("", 504), 504],
    ["a 400 with an empty body", () => answer("", 400), 400],
  ] as const) {
    it(`is ${what}`, async () => {
      for (const error of [await get(reply()), await post(reply())]) {
        expect(error).to.include({ code: "server-error", status });
      }
    });
  }

  it("is a 405 with an empty body, and explains it for a POST", async () => {
    const error = await post(answer("", 405, REQUEST));
    expect(error).to.include({
      code: "server-error",
      status: 405,
      requestId: REQUEST["X-authentik-id"],
    });
    expect(error.message).to.include("404 or 500");
  });

  it("has retryAfter if the response has Retry-After", async () => {
    const error = await get(answer("", 500, { "Retry-After": "30" }));
    expect(error).to.include({ code: "server-error", retryAfter: 30 });
    expect(await get(answer("", 500))).to.have.property(
      "retryAfter",
      undefined,
    );
  });
});

describe("FlowError no-component", () => {
  it("is JSON that is not an object", async () => {
    for (const body of ["null", "[]", "1", '"ak-stage-password"', "true"]) {
      const error = await get(answer(body, 200, JSON_TYPE));
      expect(error, body).to.include({ code: "no-component", status: 200 });
    }
  });
});

describe("FlowError proxy", () => {
  for (const status of [401, 403, 407]) {
    it(`is a ${status}, which the executor never sends`, async () => {
      for (const error of [
        await get(answer("", status)),
        await post(answer("", status)),
      ]) {
        expect(error).to.include({ code: "proxy", status });
        expect(error.message).to.include("/api/v3/flows/executor/login/");
      }
    });
  }

  it("is a 403 to an answer, as of a CSRF check: the message names what that compares", async () => {
    const csrf = /Host.*X-Forwarded-Proto/;
    expect((await post(answer("", 403))).message).to.match(csrf);
    expect((await get(answer("", 403))).message).not.to.match(csrf);
  });

  for (const [what, job] of [
    ["a challenge", get],
    ["an answer", post],
    ["a cancel", cancel],
  ] as const) {
    it(`is a response of another site to ${what} after a redirect, and names the site`, async () => {
      const reply = answer('{"component":"ak-stage-password"}', 200, JSON_TYPE);
      // A fetch that the page replaced may not report that it followed a redirect.
      Object.defineProperty(reply, "url", {
        value: `https://sso.example/login?rd=${SECRET}`,
      });
      const error = await job(reply);
      expect(error).to.include({ code: "proxy" });
      expect(error.message).to.include("https://sso.example");
      expect(error.message).to.match(/redirect/);
    });
  }

  for (const [what, reply, status] of [
    ["a page", () => answer("<html>", 200, HTML), 200],
    ["a 404", () => answer("<html>", 404, HTML), 404],
    ["a 403", () => answer("", 403), 403],
  ] as const) {
    it(`is ${what} instead of the cancel view's redirect, and names the proxy's rule`, async () => {
      const error = await cancel(reply());
      expect(error).to.include({ code: "proxy", status });
      expect(error.message).to.include("/flows/-/");
    });
  }
});

describe("FlowError", () => {
  it("is an Error with a name and the given cause", () => {
    const cause = new TypeError("x");
    const error = new FlowError("unreachable", "No answer", { cause });
    expect(error).to.be.instanceOf(Error);
    expect(error).to.include({
      name: "FlowError",
      message: "No answer",
      cause,
    });
    expect(new FlowError("busy", "x")).not.to.have.ownProperty("cause");
  });
});
