/// <reference types="node" />
/** The checks from outside of a browser. */
import { randomBytes } from "node:crypto";
import { isAnswer, PATIENCE } from "../ask.js";
import { findElement } from "../element-files.js";
import { scriptsOf } from "../html.js";
import { makeReport } from "../make-report.js";
import { patient } from "../patient-ask.js";
import { probe } from "../prober.js";
import type { DoctorReport } from "../report.js";
import { shakeHands } from "./handshake.js";
import { Jar } from "./jar.js";
import { nodeAsk } from "./node-ask.js";

export interface NodeWishes {
  readonly page: URL;
  /** Where authentik is mounted, with its trailing slash. */
  readonly base: URL;
  readonly slug?: string | undefined;
  /** The longest time for an answer, in milliseconds. Default 10 seconds. */
  readonly patience?: number | undefined;
}

/** The most scripts of the page's HTML that are read. */
const MOST_SCRIPTS = 12;
const CSRF = "authentik_csrf";

export async function examine(wishes: NodeWishes): Promise<DoctorReport> {
  const { page, base, patience = PATIENCE } = wishes;
  const started = performance.now();
  const jar = new Jar();
  const node = nodeAsk(jar, patience);
  const { ask, requests } = patient(node.ask);
  try {
    const other = page.protocol === "https:" ? "http:" : "https:";
    const core = await probe(wishes, {
      ask,
      isAnonymous: true,
      origins: [page.origin, `${other}//${page.host}`],
      token() {
        const token = randomBytes(16).toString("hex");
        jar.keep([`${CSRF}=${token}; Path=/`], page);
        return token;
      },
      forget: () => jar.drop(CSRF),
    });
    const { document, first } = core;
    // A server that answered nothing is not asked again.
    const socket = isAnswer(first)
      ? await shakeHands(`${base.href}ws/client/`, page, jar, node, patience)
      : undefined;
    const scripts = isAnswer(document) ? scriptsOf(document.body, page) : [];
    const { files } = await findElement(
      scripts.slice(0, MOST_SCRIPTS).map(({ href }) => href),
      ask,
    );
    return makeReport(
      {
        ...core,
        socket,
        files,
        connection: { certificate: node.certificate() },
      },
      {
        requests: requests() + (socket ? 1 : 0),
        milliseconds: Math.round(performance.now() - started),
      },
    );
  } finally {
    node.close();
  }
}
