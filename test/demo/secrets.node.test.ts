import assert from "node:assert/strict";
import { it } from "node:test";
import { maskAddress, maskSecrets } from "../../demo/secrets.js";

it("masks typed secrets at any depth, and no other values", () => {
  const body = {
    component: "ak-stage-authenticator-validate",
    uid_field: "ada",
    password: "analytical engine",
    code: 123456,
    captcha_token: "abc",
    token: "",
    codes: ["one", "two"],
    config_url: "otpauth://totp/ada?secret=ABC",
    password_fields: true,
    captcha_stage: { token: { value: "deep" } },
  };
  assert.deepEqual(maskSecrets(body), {
    component: "ak-stage-authenticator-validate",
    uid_field: "ada",
    password: "•••",
    code: "•••",
    captcha_token: "•••",
    token: "",
    codes: ["•••", "•••"],
    config_url: "•••",
    password_fields: true,
    captcha_stage: { token: { value: "•••" } },
  });
});

it("masks the secret keys of each component", () => {
  const bodies = [
    { attrs: { SAMLResponse: "PHNhbWw+", RelayState: "" } },
    { activation_barcode: "https://api.duo.example/qr?x" },
    { saml_response: "PHNhbWw+", post_url: "/slo/" },
  ];
  assert.deepEqual(maskSecrets(bodies), [
    { attrs: { SAMLResponse: "•••", RelayState: "" } },
    { activation_barcode: "•••" },
    { saml_response: "•••", post_url: "/slo/" },
  ]);
});

it("does not mask errors and links for sign-in without a password", () => {
  const reply = {
    response_errors: { password: [{ string: "Invalid", code: "invalid" }] },
    passwordless_url: "/if/flow/passkey/",
  };
  assert.deepEqual(maskSecrets(reply), reply);
});

it("masks the secrets in addresses, also in encoded ones", () => {
  const cases = [
    ["/a/b/", "/a/b/"],
    ["no address: token=1", "no address: token=1"],
    ["/x?flow_token=abc&next=%2Fhome", "/x?flow_token=•••&next=/home"],
    ["/x/?query=flow_token%3Dabc%26a%3D1", "/x/?query=flow_token=•••&a=1"],
    [
      "https://app.example/#access_token=abc",
      "https://app.example/#access_token=•••",
    ],
    ["/x?next=%2Fcallback%3Fcode%3Dabc", "/x?next=/callback?code=•••"],
    ["/x?bad=%E0%A4%A", "/x?bad=%E0%A4%A"],
  ] as const;
  for (const [address, masked] of cases) {
    assert.equal(maskAddress(address), masked);
    assert.deepEqual(maskSecrets({ to: address }), { to: masked });
  }
});
