/** The recorded form of each reply: status, component, keys, error codes. */
import assert from "node:assert/strict";
import type { Generation, Reply } from "./wire.js";

const user = ["pending_user", "pending_user_avatar"];
const identification = [
  "user_fields",
  "password_fields",
  "allow_show_password",
  "flow_designation",
  "captcha_stage",
  "primary_action",
  "sources",
  "show_source_labels",
  "enable_remember_me",
];

/** Keys besides `component` and, if present, `flow_info`. */
const KEYS: Record<string, readonly string[]> = {
  "ak-stage-identification": identification,
  "ak-stage-password": [...user, "allow_show_password"],
  "ak-stage-user-login": user,
  "ak-stage-access-denied": [...user, "error_message"],
  "ak-stage-autosubmit": ["url", "attrs", "title"],
  "ak-provider-oauth2-device-code": [],
  "ak-provider-oauth2-device-code-finish": [],
  "ak-stage-captcha": [...user, "site_key", "js_url", "interactive"],
  "ak-stage-consent": [
    ...user,
    "header_text",
    "permissions",
    "additional_permissions",
    "token",
  ],
  "ak-stage-dummy": ["name"],
  "ak-stage-flow-error": ["request_id"],
  "ak-stage-prompt": ["fields"],
  "xak-flow-frame": ["url", "loading_overlay", "loading_text"],
  "xak-flow-redirect": ["to"],
};
const NEWER: Record<string, readonly string[]> = {
  "ak-stage-identification": ["pending_user_identifier", "passkey_challenge"],
  "xak-flow-redirect": ["final_redirect"],
};
const WITHOUT_FLOW_INFO = ["ak-stage-flow-error", "xak-flow-redirect"];

/** field → codes */
export type Codes = Record<string, readonly string[]>;

export function shows(
  reply: Reply,
  generation: Generation,
  component: string,
  errors?: Codes,
): void {
  assert.equal(reply.status, 200);
  assert.equal(reply.headers["content-type"], "application/json");
  assert.equal(reply.json.component, component);
  const flowInfo = WITHOUT_FLOW_INFO.includes(component) ? [] : ["flow_info"];
  const newer = generation === "2026.8" ? (NEWER[component] ?? []) : [];
  const keys = ["component", ...flowInfo, ...(KEYS[component] ?? []), ...newer];
  if (errors) keys.push("response_errors");
  assert.deepEqual(Object.keys(reply.json).sort(), keys.sort());
  assert.deepEqual(codes(reply), errors);
  if (flowInfo.length > 0) hasFlowInfo(reply, generation);
}

/** Redirected to the next stage, at the same URL. */
export function moves(reply: Reply, path: string): void {
  assert.equal(reply.status, 302);
  assert.equal(reply.headers.location, path);
  assert.equal(reply.text, "");
}

export function ends(reply: Reply, generation: Generation, to: string): void {
  shows(reply, generation, "xak-flow-redirect");
  assert.equal(reply.json.to, to);
  if (generation === "2026.8") assert.equal(reply.json.final_redirect, true);
}

export function denies(
  reply: Reply,
  generation: Generation,
  message: string,
): void {
  shows(reply, generation, "ak-stage-access-denied");
  assert.equal(reply.json.error_message, message);
  assert.equal(cancelUrl(reply), "/flows/-/cancel/");
}

export function cancelUrl({ json }: Reply): unknown {
  return Object.entries(json.flow_info ?? {}).find(
    ([key]) => key === "cancel_url",
  )?.[1];
}

function codes({ json }: Reply): Codes | undefined {
  const errors = json.response_errors;
  if (typeof errors !== "object" || errors === null) return undefined;
  return Object.fromEntries(
    Object.entries(errors).map(
      ([field, list]: [string, { code: string }[]]) => [
        field,
        list.map(({ code }) => code),
      ],
    ),
  );
}

function hasFlowInfo({ json }: Reply, generation: Generation): void {
  const newer = generation === "2026.8" ? ["background_themed_urls"] : [];
  assert.deepEqual(Object.keys(json.flow_info ?? {}).sort(), [
    "background",
    ...newer,
    "cancel_url",
    "layout",
    "title",
  ]);
}

/** The texts of an error list, if they were recorded. */
export function texts({ json }: Reply, field: string): string[] {
  const errors = json.response_errors as
    Record<string, { string: string }[]> | undefined;
  return (errors?.[field] ?? []).map(({ string }) => string);
}
