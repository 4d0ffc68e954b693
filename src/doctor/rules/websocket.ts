import { isNumbered } from "../ask.js";
import { passOn, upgrade } from "../fixes.js";
import { challengeOf } from "./executor.js";
import { fine, type Rule, unseen, UNREACHED, wrong } from "./rule.js";

/** The WebSocket of the server's notices opens. */
export const websocket: Rule = {
  id: "websocket",
  title: "WebSocket",
  looksAt: "/ws/client/ becomes a WebSocket",
  about: "docs/protocol/notices.md#the-address",
  judge(seen) {
    const { socket, probes, base } = seen;
    if (!challengeOf(seen)) return unseen(UNREACHED);
    if (!socket) return unseen("it was not tried");
    if (socket.isOpen) return fine("/ws/client/ opens");
    const isPassed = isNumbered(probes.get("/ws/client/"));
    return wrong(
      "WebSockets are not passed on",
      isPassed
        ? upgrade()
        : [...passOn(["/ws/client/"], base.pathname)].map((fix) => {
            const more = upgrade().find(({ server }) => server === fix.server);
            return { ...fix, lines: [...fix.lines, ...(more?.lines ?? [])] };
          }),
      {
        measured: [
          ["/ws/client/", socket.instead ?? "did not open"],
          ["it should be", "101"],
        ],
        detail: "The server’s notices are not shown. The sign-in itself works.",
      },
    );
  },
};
