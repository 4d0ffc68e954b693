/** The flow server without its host. The hosts are in node/http.ts, for Node, and in page/flow-host.ts, for a browser. */
import type { Endpoint } from "./engine/endpoints.js";
import { Engine } from "./engine/engine.js";
import type { Flow } from "./engine/stage.js";
import { confirmAddress } from "./flows/account.js";
import { flows as demoFlows } from "./flows/all.js";
import { menuOf } from "./flows/menu.js";
import { Accounts } from "./services/accounts.js";
import { Applications } from "./services/applications.js";
import { CapServer, type CapWork } from "./services/cap.js";
import { Devices } from "./services/devices.js";
import { Factors } from "./services/factors.js";
import { Mailbox } from "./services/mailbox.js";
import { Notices } from "./services/notices.js";
import { OpenId } from "./services/openid.js";
import { Phone } from "./services/phone.js";
import { Receiver } from "./services/receiver.js";
import { Sources } from "./services/sources.js";

export interface FlowServerOptions {
  /** Default: the demo's flows. */
  readonly flows?: readonly Flow[] | undefined;
  readonly capWork: CapWork;
  /** Receives a line for every flow error. */
  readonly log: (line: string) => void;
}

export function createFlowServer({
  flows = demoFlows,
  capWork,
  log,
}: FlowServerOptions) {
  const accounts = new Accounts();
  const cap = new CapServer(capWork);
  const devices = new Devices();
  const factors = new Factors();
  const mailbox = new Mailbox();
  const notices = new Notices();
  const phone = new Phone(factors);
  const sources = new Sources();
  const endpoints: readonly Endpoint[] = [
    sources,
    new OpenId(devices),
    devices,
    cap,
    phone,
    mailbox,
    new Applications(),
    new Receiver(),
  ];
  const engine = new Engine({
    flows,
    services: {
      accounts,
      cap,
      devices,
      factors,
      mailbox,
      notices,
      phone,
      sources,
    },
    endpoints,
    confirm: confirmAddress,
    log,
  });
  return { engine, mailbox, notices, menu: menuOf(flows) };
}
