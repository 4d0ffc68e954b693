/** The worker of a visit: the demo's flow server, its pages, and the visitor's cookies. */
import { FlowHost } from "../../demo/server/page/flow-host.js";
import { mistakes } from "../../demo/server/page/mistakes.js";
import { Visitor } from "../../demo/server/page/visitor.js";
import { faultList } from "../../demo/faults.js";
import { Authenticator } from "./authenticator.js";
import { noCaptcha } from "./no-captcha.js";
import type { Settings, Start, WorkerNews, WorkerWish } from "./messages.js";
import { Pages } from "./pages.js";

const tell = (news: WorkerNews) => {
  postMessage(news);
};
const sockets = new Map<string, () => void>();
let visit: ReturnType<typeof begin> | undefined;

function begin({ origin, folder, playground, settings }: Start) {
  const mount = { path: folder, files: `${playground}files` };
  const authenticator = new Authenticator(origin);
  const pages = new Pages(mount, playground, authenticator);
  const host = new FlowHost({
    capWork: noCaptcha,
    page: (path, isFlow) => pages.page(path, isFlow),
  });
  const visitor = new Visitor(host, origin, mount);
  const change = (chosen: Settings) => {
    pages.settings = chosen;
    visitor.generation = chosen.generation ?? "2026.8";
    const { fault = "", latency = "0" } = chosen;
    const isMistake = fault in mistakes;
    visitor.mistake = fault;
    host.suffer(faultList(latency, isMistake ? "" : fault));
  };
  change(settings);
  return { visitor, pages, change };
}

onmessage = ({ data }: MessageEvent<WorkerWish>) => {
  if ("start" in data) visit = begin(data.start);
  if (!visit) return;
  if ("settings" in data) visit.change(data.settings);
  else if ("request" in data) void answer(visit, data);
  else if ("socket" in data) listen(visit, data);
};

async function answer(
  { visitor, pages }: ReturnType<typeof begin>,
  { key, request }: Extract<WorkerWish, { key: string }>,
): Promise<void> {
  const own = await pages.answer(request);
  const reply = own ? { ...own, cookies: [] } : await visitor.ask(request);
  tell({ key, reply });
}

function listen(
  { visitor }: ReturnType<typeof begin>,
  { socket, isOpen }: Extract<WorkerWish, { socket: string }>,
): void {
  sockets.get(socket)?.();
  sockets.delete(socket);
  if (!isOpen) return;
  const send = (text: string) => tell({ socket, text });
  sockets.set(socket, visitor.listen({ send }));
  tell({ socket });
}
