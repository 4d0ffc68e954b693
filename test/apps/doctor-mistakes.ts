/** The mistakes of a proxy, put into the configurations of demo/proxy/ one at a time, and what the doctor says of each. */
import type { Finding } from "../../src/doctor/report.js";
import type { Kind, Setting } from "./proxies.js";

export type Changes = NonNullable<Setting["changes"]>;

export interface Mistake {
  readonly what: string;
  readonly changes: Readonly<Record<Kind, Changes>>;
  /** The rule that is named. */
  readonly rule: Finding["rule"];
  /** Texts of the finding and of the line to change. */
  readonly says: RegExp;
  readonly line: Readonly<Record<Kind, RegExp>>;
  readonly tls?: boolean;
  readonly below?: string;
  readonly flow?: string;
}

const CADDY = "# With `web.path`";
const both = (line: RegExp) => ({ nginx: line, caddy: line });

/** A path that is not passed on. */
const without = (path: string, rule: Finding["rule"]): Mistake => ({
  what: `${path} is not passed on`,
  changes: {
    nginx: [[`location ~ ^${path} `, `location ~ ^/nothing${path} `]],
    caddy: [[`path ${path}*`, `path /nothing${path}*`]],
  },
  rule,
  says: new RegExp(path),
  line: {
    nginx: new RegExp(`^\\+location ~ \\^${path} \\{ proxy_pass`, "m"),
    caddy: new RegExp(`^\\+path ${path}\\*$`, "m"),
  },
});

export const MISTAKES: readonly Mistake[] = [
  {
    what: "Host is changed",
    changes: {
      nginx: [["proxy_set_header Host $http_host", "proxy_set_header Host id"]],
      caddy: [[CADDY, "header_up Host id\nheader_up -X-Forwarded-Host\n#"]],
    },
    rule: "host",
    says: /Host does not come through/,
    line: {
      nginx: /^\+proxy_set_header Host \$http_host;$/m,
      caddy: /^-header_up Host/m,
    },
  },
  {
    what: "Host is changed, with a passkey",
    changes: {
      nginx: [["proxy_set_header Host $http_host", "proxy_set_header Host id"]],
      caddy: [[CADDY, "header_up Host id\nheader_up -X-Forwarded-Host\n#"]],
    },
    rule: "host",
    says: /authentik takes itself for,id/,
    line: {
      nginx: /^\+proxy_set_header Host \$http_host;$/m,
      caddy: /^-header_up Host/m,
    },
    flow: "passkey-autofill",
  },
  {
    what: "Host is changed behind https",
    changes: {
      nginx: [["proxy_set_header Host $http_host", "proxy_set_header Host id"]],
      caddy: [[CADDY, "header_up Host id\nheader_up -X-Forwarded-Host\n#"]],
    },
    rule: "host",
    says: /Host does not come through/,
    line: {
      nginx: /^\+proxy_set_header Host \$http_host;$/m,
      caddy: /^-header_up Host/m,
    },
    tls: true,
  },
  {
    what: "X-Forwarded-Proto is lost",
    changes: {
      nginx: [["  proxy_set_header X-Forwarded-Proto $scheme;\n", ""]],
      caddy: [[CADDY, "header_up -X-Forwarded-Proto\n#"]],
    },
    rule: "forwarded-proto",
    says: /authentik sees,http/,
    line: {
      nginx: /^\+proxy_set_header X-Forwarded-Proto \$scheme;$/m,
      caddy: /^-header_up -X-Forwarded-Proto$/m,
    },
    tls: true,
  },
  without("/api/v3/flows/executor/", "paths"),
  without("/api/v3/core/users/me/", "paths"),
  without("/api/v3/stages/authenticator/duo/", "paths"),
  without("/endpoint/", "paths"),
  without("/source/", "paths"),
  without("/flows/-/", "cancel"),
  without("/static/dist/", "static-files"),
  without("/ws/client/", "websocket"),
  {
    what: "the query is encoded again",
    changes: {
      nginx: [
        [
          "  proxy_http_version",
          '  if ($args ~ "^query=(.*)%3D(.*)$") { set $args "query=$1=$2"; }\n  proxy_http_version',
        ],
      ],
      caddy: [[CADDY, "rewrite {path}?query=flow-doctor%3Da/b\n#"]],
    },
    rule: "bytes",
    says: /query is (encoded again|changed)/,
    line: { nginx: /^-set \$args/m, caddy: /^-rewrite/m },
  },
  {
    what: "Set-Cookie does not come through",
    changes: {
      nginx: [
        [
          "  proxy_http_version",
          "  proxy_hide_header Set-Cookie;\n  proxy_http_version",
        ],
      ],
      caddy: [[CADDY, "header_down -Set-Cookie\n#"]],
    },
    rule: "cookies",
    says: /Set-Cookie does not come/,
    line: {
      nginx: /^-proxy_hide_header/m,
      caddy: /^-header_down -Set-Cookie/m,
    },
  },
  {
    what: "cookies do not reach authentik",
    changes: {
      nginx: [
        [
          "  proxy_http_version",
          '  proxy_set_header Cookie "";\n  proxy_http_version',
        ],
      ],
      caddy: [[CADDY, "header_up -Cookie\n#"]],
    },
    rule: "cookies",
    says: /do not reach authentik/,
    line: {
      nginx: /^-proxy_set_header Cookie/m,
      caddy: /^-header_up -Cookie/m,
    },
  },
  {
    what: "authentik is below a path and the page outside",
    changes: {
      nginx: [["location ~ ^/flows/-/", "location ~ ^/auth/"]],
      caddy: [["path /flows/-/*", "path /auth/*"]],
    },
    rule: "cookie-path",
    says: /outside the cookies’ path/,
    line: {
      nginx: /^\+proxy_cookie_path \/auth\/ \/;$/m,
      caddy: /^\+header_down Set-Cookie "Path=\/auth\/" "Path=\/"$/m,
    },
    below: "/auth",
  },
  {
    what: "WebSockets are not passed on",
    changes: {
      nginx: [
        ["  proxy_set_header Upgrade $http_upgrade;\n", ""],
        ["  proxy_set_header Connection $connection_upgrade;\n", ""],
      ],
      caddy: [[CADDY, "header_up -Upgrade\n#"]],
    },
    rule: "websocket",
    says: /101/,
    line: {
      nginx: /^\+proxy_set_header Upgrade \$http_upgrade;$/m,
      caddy: /^-header_up -Upgrade$/m,
    },
  },
  {
    what: "the policy refuses the element’s Trusted Types",
    changes: {
      nginx: [
        ["trusted-types lit-html flow-executor", "trusted-types lit-html"],
      ],
      caddy: [
        ["trusted-types lit-html flow-executor", "trusted-types lit-html"],
      ],
    },
    rule: "trusted-types",
    says: /refuses flow-executor/,
    line: both(/^\+trusted-types lit-html flow-executor$/m),
  },
  {
    what: "the policy refuses the requests",
    changes: {
      nginx: [["connect-src 'self'", "connect-src 'none'"]],
      caddy: [["connect-src 'self'", "connect-src 'none'"]],
    },
    rule: "csp",
    says: /connect-src/,
    line: both(/^\+connect-src 'self'$/m),
  },
  {
    what: "the element is not compressed",
    changes: {
      nginx: [["gzip on;", "gzip off;"]],
      caddy: [["\t\tencode zstd gzip\n", ""]],
    },
    rule: "compression",
    says: /not compressed/,
    line: { nginx: /^\+gzip on;$/m, caddy: /^\+encode zstd gzip$/m },
  },
  {
    what: "files without a hash are cached for long",
    changes: {
      nginx: [["expires -1;", "expires 1y;"]],
      caddy: [
        [
          "header @plain Cache-Control no-cache",
          'header @plain Cache-Control "max-age=31536000"',
        ],
      ],
    },
    rule: "caching",
    says: /cached for long/,
    line: { nginx: /^\+expires -1;$/m, caddy: /^\+header @plain/m },
  },
];
