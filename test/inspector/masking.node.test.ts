import assert from "node:assert/strict";
import { it } from "node:test";
import {
  BodyMask,
  MASK,
  maskAddress,
  maskMessage,
} from "../../src/inspector/masking.js";

const reply = (body: unknown) => new BodyMask().reply(body);

it("masks secrets and personal values at any depth, and no other values", () => {
  const body = {
    component: "ak-stage-authenticator-validate",
    pending_user: "ada",
    password: "analytical engine",
    code: 123456,
    captcha_token: "abc",
    token: "",
    codes: ["one", "two"],
    config_url: "otpauth://totp/ada?secret=ABC",
    password_fields: true,
    captcha_stage: { token: { value: "deep" } },
    primary_action: "Log in",
  };
  assert.deepEqual(reply(body), {
    component: "ak-stage-authenticator-validate",
    pending_user: MASK,
    password: MASK,
    code: MASK,
    captcha_token: MASK,
    token: "",
    codes: [MASK, MASK],
    config_url: MASK,
    password_fields: true,
    captcha_stage: { token: { value: MASK } },
    primary_action: "Log in",
  });
});

it("masks the secret keys of each component", () => {
  const bodies = [
    { attrs: { SAMLResponse: "PHNhbWw+", RelayState: "", type: "x" } },
    { activation_barcode: "https://api.duo.example/qr?x" },
    { saml_response: "PHNhbWw+", post_url: "/slo/" },
  ];
  assert.deepEqual(reply(bodies), [
    { attrs: { SAMLResponse: MASK, RelayState: "", type: MASK } },
    { activation_barcode: MASK },
    { saml_response: MASK, post_url: "/slo/" },
  ]);
});

it("masks every value of an answer but the names of the protocol", () => {
  const answer = {
    component: "ak-stage-prompt",
    favourite_colour: "green",
    age: 36,
    agreed: true,
    selected_challenge: { device_class: "email", device_uid: "3" },
    webauthn: { id: "abc", response: { signature: "def" } },
  };
  assert.deepEqual(new BodyMask().answer(answer), {
    component: "ak-stage-prompt",
    favourite_colour: MASK,
    age: MASK,
    agreed: true,
    selected_challenge: { device_class: "email", device_uid: MASK },
    webauthn: { id: MASK, response: { signature: MASK } },
  });
});

it("masks what a message repeats of the answer", () => {
  const mask = new BodyMask();
  mask.answer({ component: "ak-stage-prompt", colour: "very green" });
  const errors = {
    colour: [{ string: "“very green” is none.", code: "invalid" }],
  };
  assert.deepEqual(mask.reply({ response_errors: errors }), {
    response_errors: {
      colour: [{ string: `“${MASK}” is none.`, code: "invalid" }],
    },
  });
});

it("does not mask errors and links for sign-in without a password", () => {
  const body = {
    response_errors: { password: [{ string: "Invalid", code: "invalid" }] },
    passwordless_url: "/if/flow/passkey/",
  };
  assert.deepEqual(reply(body), body);
});

it("masks the secrets in addresses, also in encoded ones", () => {
  const cases = [
    ["/a/b/", "/a/b/"],
    ["no address: token=1", "no address: token=1"],
    ["/x?flow_token=abc&next=%2Fhome", `/x?flow_token=${MASK}&next=/home`],
    ["/x/?query=flow_token%3Dabc%26a%3D1", `/x/?query=flow_token=${MASK}&a=1`],
    [
      "https://app.example/#access_token=abc",
      `https://app.example/#access_token=${MASK}`,
    ],
    ["/x?next=%2Fcallback%3Fcode%3Dabc", `/x?next=/callback?code=${MASK}`],
    ["/x?bad=%E0%A4%A", "/x?bad=%E0%A4%A"],
    ["https://ada:pw@app.example/", `https://${MASK}@app.example/`],
    [
      "/recovery/use-token/9f8e7d6c5b4a39281706f5e4d3c2b1a0/",
      `/recovery/use-token/${MASK}/`,
    ],
    ["/x?login_hint=ada", `/x?login_hint=${MASK}`],
  ] as const;
  for (const [address, masked] of cases) {
    assert.equal(maskAddress(address), masked);
    assert.deepEqual(reply({ to: address }), { to: masked });
  }
  assert.equal(
    maskMessage("No answer from https://app.example/x?token=abc today."),
    `No answer from https://app.example/x?token=${MASK} today.`,
  );
});

it("masks what a reply repeats, however it is written there", () => {
  const mask = new BodyMask();
  mask.answer({
    uid_field: "Ada.Lovelace@Example.com",
    password: "correct horse battery staple",
    ssn: "123-45-6789",
    company: " O'Brien & Söhne ",
  });
  const long = "is in a list of words that are easily found. ".repeat(4);
  const masked = mask.reply({
    component: "ak-stage-prompt",
    exists: "A user with ada.lovelace@example.com exists.",
    listed: `The password "correct horse battery staple" ${long}`,
    japanese: "「123-45-6789」は無効です。",
    alone: "123-45-6789",
    html: "O&#x27;Brien &amp; Söhne is taken.",
    to: "/u/ada.lovelace%40example.com/",
    sub_text: "identification",
  });
  assert.doesNotMatch(
    JSON.stringify(masked),
    /ada|horse|6789|Brien/i,
    JSON.stringify(masked),
  );
  assert.match(JSON.stringify(masked), /"sub_text":"identification"/);
});

it("masks secrets in the addresses of a text, and in addresses of any form", () => {
  const text = JSON.stringify(
    reply({
      error_message: "Open https://a.example/?flow_token=SECRET again",
      sub_text: "See otpauth://totp/x?secret=SECRET",
      login_url: "/x?session_id=SECRET&sid=SECRET&code_verifier=SECRET",
    }),
  );
  assert.doesNotMatch(text, /SECRET/);
});

it("keeps the slug of a flow, however long it is", () => {
  for (const address of [
    "/api/v3/flows/executor/acme-authentication-flow-v2/?query=",
    "/if/flow/acme-authentication-flow-v2/",
  ])
    assert.equal(maskAddress(address), address);
});
