/** Flows that start at another identity provider, such as `provider.html`. */
import type { LoginSource } from "../../../src/protocol/index.js";
import { fromProvider } from "./forms.js";
import type { Flow } from "../engine/stage.js";
import { identification } from "../stages/identification.js";
import { password } from "../stages/password.js";
import { prompt } from "../stages/prompt.js";
import { sourceLink } from "../stages/source-link.js";
import { userLogin } from "../stages/user-login.js";
import { userWrite } from "../stages/user-write.js";

const source = (
  name: string,
  more: Partial<LoginSource> = {},
): LoginSource => ({
  name,
  icon_url: null,
  promoted: false,
  challenge: {
    component: "xak-flow-redirect",
    to: `/source/oauth/login/${name.toLowerCase().replace(/\W+/g, "-")}/`,
    final_redirect: false,
  },
  ...more,
});

/** The flows after the return from the source: the first for visitors with an account, the second for others. */
const authentication: Flow = {
  slug: "default-source-authentication",
  group: "Signing in",
  unlisted: true,
  title: "Welcome back",
  designation: "authentication",
  stages: () => [{ stage: userLogin() }],
};
const enrollment: Flow = {
  slug: "default-source-enrollment",
  group: "Signing in",
  unlisted: true,
  title: "Welcome, please choose a username",
  designation: "enrollment",
  stages: ({ identity }) => [
    { stage: prompt(fromProvider) },
    { stage: userWrite() },
    ...(identity === undefined ? [] : [{ stage: sourceLink(identity) }]),
    { stage: userLogin() },
  ],
};

export const sourceFlows: readonly Flow[] = [
  {
    slug: "sources",
    group: "Signing in",
    title: "Many ways in",
    designation: "authentication",
    stages: () => [
      {
        stage: identification({
          show_source_labels: true,
          sources: [
            source("Example ID", {
              promoted: true,
              icon_url: "/static/dist/logo.svg",
            }),
            source("GitHub"),
            source("Google", { icon_url: "fa://fa-google" }),
            source("Harbour"),
          ],
        }),
      },
      { stage: password() },
      { stage: userLogin() },
    ],
  },
  {
    slug: "single-source",
    group: "Signing in",
    title: "One way in",
    designation: "authentication",
    stages: () => [
      {
        stage: identification({
          user_fields: [],
          sources: [source("Harbour")],
        }),
      },
    ],
  },
  authentication,
  enrollment,
];
