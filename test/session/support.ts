import { FlowClient } from "../../src/client/index.js";
import { userStoreOf, type UserSnapshot } from "../../src/session/index.js";
import { ScriptedServer } from "../../src/testing/scripted-server.js";

export const ME = "GET /api/v3/core/users/me/";

/** The server's reply about the signed-in user. Recorded from authentik 2026.8, apart from the name. */
export const me = (username = "ada", more: object = {}) => ({
  user: {
    pk: 3,
    username,
    name: "Ada Lovelace",
    is_active: true,
    is_superuser: false,
    groups: [{ name: "engineers", pk: "a970ae06-35f4-4d94-8a57-659f637c806a" }],
    roles: [],
    email: `${username}@example.com`,
    avatar: "/static/dist/assets/images/user_default.png",
    uid: "96819c7d6c0f56e2864bc726726fe986090141f1cb27400ea4a012d466f9f2fa",
    settings: { locale: "" },
    type: "internal",
    system_permissions: [],
    ...more,
  },
});

/** The server's reply if nobody is signed in. */
export const nobody = (status = 403) =>
  new Response(
    JSON.stringify({
      detail: "Authentication credentials were not provided.",
    }),
    { status, headers: { "Content-Type": "application/json" } },
  );

const subscriptions = new Set<() => void>();

afterEach(() => {
  for (const end of subscriptions) end();
  subscriptions.clear();
});

/** A client with a server of its own, and the store of this client. */
export function session(...replies: (object | Response | Error)[]) {
  const server = new ScriptedServer(...replies);
  const client = new FlowClient({ fetch: server.fetch });
  const store = userStoreOf(client);
  return {
    server,
    client,
    store,
    get sent() {
      return server.requests.map(({ method, url }) => `${method} ${url}`);
    },
    /** Subscribes until the end of the test. Returns the snapshots so far, and the end of the subscription. */
    watch() {
      const heard: UserSnapshot[] = [];
      const end = store.subscribe((snapshot) => heard.push(snapshot));
      subscriptions.add(end);
      return { heard, end };
    },
    /** Waits for a snapshot that differs from the current one. */
    changed(): Promise<UserSnapshot> {
      return new Promise((resolve) => {
        const before = store.getSnapshot();
        const end = store.subscribe((snapshot) => {
          if (snapshot === before) return;
          subscriptions.delete(end);
          resolve(snapshot);
          queueMicrotask(() => end());
        });
        subscriptions.add(end);
      });
    },
  };
}
