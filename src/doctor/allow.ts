/** Lets people open the doctor by the page's address. This module loads the rest only if the address asks for it. */
import type { DoctorOptions } from "./page/examine.js";

export type AllowOptions = DoctorOptions;

/**
 * Shows the doctor above the page, and checks the page, if its address has the parameter `flow-doctor`:
 * `https://app.example.com/?flow-doctor`. Otherwise does nothing. Call it once, after the element's script.
 *
 * Every visitor who opens such an address sees the result: what the proxy does, the release of authentik, and no secret.
 * A run of the flow that is in progress is cancelled.
 *
 * @returns whether the address asked for it
 */
export function allowDoctor({ slug, baseUrl }: AllowOptions = {}): boolean {
  if (!new URLSearchParams(location.search).has("flow-doctor")) return false;
  void show(slug, baseUrl);
  return true;
}

async function show(slug?: string, baseUrl = "/"): Promise<void> {
  const { defineFlowDoctor } = await import("./define.js");
  defineFlowDoctor();
  const panel = document.createElement("flow-doctor");
  panel.floating = true;
  panel.baseUrl = baseUrl;
  if (slug !== undefined) panel.slug = slug;
  document.body.append(panel);
  await panel.updateComplete;
  panel.focus();
  await panel.check();
}
