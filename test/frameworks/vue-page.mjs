// The page that Vue renders on a server and hydrates in the browser.
import { createSSRApp, h, onMounted, ref } from "vue";
import "flow-executor/vue";

export const makePage = () =>
  createSSRApp({
    setup() {
      const done = ref("");
      const count = ref(0);
      const element = ref();
      // The element waits until Vue has hydrated it.
      onMounted(() => element.value.removeAttribute("defer-hydration"));
      return () =>
        h("main", [
          h(
            "button",
            { type: "button", onClick: () => count.value++ },
            "Again",
          ),
          h("output", `${String(count.value)} ${done.value}`),
          h(
            "flow-executor",
            {
              ref: element,
              slug: "default-authentication-flow",
              "base-url": "/",
              "heading-level": 2,
              redirect: "manual",
              fresh: "",
              class: "sign-in",
              "defer-hydration": "",
              ".query": { next: "/welcome" },
              terms: {
                uid_username: "Badge",
                uid: "Badge",
                uid_email: "Badge",
              },
              stages: {},
              onFlowDone: ({ to }) => (done.value = new URL(to).pathname),
            },
            [h("p", { slot: "after" }, "Help")],
          ),
        ]);
    },
  });
