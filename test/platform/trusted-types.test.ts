import { expect } from "@open-wc/testing";
import { scriptOf, trustedPolicy } from "../../src/platform/trusted-types.js";

describe("scripts by their hosts", () => {
  it("have a policy that refuses other scripts, if there are Trusted Types", () => {
    const policy = trustedPolicy();
    const make = (url: string) => () =>
      policy?.createScriptURL(url, ["captcha.example.com"]);
    expect(policy === undefined).to.equal(!("trustedTypes" in window));
    expect(make("https://captcha.example.com/a.js")).to.not.throw();
    if (policy)
      for (const url of ["https://evil.example/a.js", "data:text/javascript,1"])
        expect(make(url), url).to.throw(TypeError);
  });

  for (const [url, hosts, passes] of [
    ["https://a.example/x.js", ["a.example"], true],
    ["https://a.example/x/y.js", ["a.example/x/"], true],
    ["https://a.example/y.js", ["a.example/x/"], false],
    ["https://a.example/x/../y.js", ["a.example/x/"], false],
    ["https://a.example:8443/x.js", ["a.example"], false],
    ["https://a.example@evil.example/x.js", ["a.example"], false],
    ["https://a.example/x.js", [], false],
  ] as const)
    it(`${passes ? "pass" : "do not pass"}: ${url} of ${hosts.join()}`, () => {
      const make = () => scriptOf(url, hosts);
      if (passes) expect(make()).to.equal(url);
      else expect(make).to.throw(TypeError);
    });
});
