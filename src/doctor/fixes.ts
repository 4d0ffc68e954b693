/**
 * The lines to change, for each server. Tests compare the added lines with the configurations of demo/proxy/ and with
 * docs/frameworks.md, so that both say the same.
 */
import { NEEDED } from "./paths.js";

export const SERVERS = [
  "nginx",
  "Caddy",
  "Traefik",
  "Vite",
  "Next",
  "Nuxt",
] as const;
export type Server = (typeof SERVERS)[number];

/** A line of a configuration: to add, to take away if it is there, or one that is there already, as a landmark. */
export type Line = readonly [sign: "+" | "-" | " ", text: string];

export interface Fix {
  readonly server: Server;
  /** Where the lines belong, such as `in the server block`. */
  readonly where: string;
  readonly lines: readonly Line[];
}

type Lines = Readonly<
  Partial<Record<Server, readonly [where: string, ...Line[]]>>
>;

const fixes = (all: Lines): Fix[] =>
  SERVERS.flatMap((server) => {
    const [where, ...lines] = all[server] ?? [];
    return where === undefined ? [] : [{ server, where, lines }];
  });

const IN_NGINX = "in the server block, beside authentik’s locations";
const IN_CADDY = "in `reverse_proxy authentik:9000 { … }`";
const IN_TRAEFIK = "in the service `authentik`";
const IN_VITE = "in `authentik.mjs`, the entry of each path";
const VITE_LINE =
  "paths.map((path) => [path, { target, ws: true, xfwd: true }]),";
const PASSED_ON: Line = [" ", "reverse_proxy authentik:9000 {"];

export const host = () =>
  fixes({
    nginx: [
      IN_NGINX,
      ["-", "proxy_set_header Host $proxy_host;"],
      ["+", "proxy_set_header Host $http_host;"],
    ],
    Caddy: [
      `${IN_CADDY}: Caddy keeps Host unless a line changes it`,
      PASSED_ON,
      ["-", "header_up Host {upstream_hostport}"],
      ["-", "header_up -X-Forwarded-Host"],
    ],
    Traefik: [
      `${IN_TRAEFIK}, below \`loadBalancer\`: the default is right`,
      ["-", "passHostHeader: false"],
    ],
    Vite: [IN_VITE, ["-", "changeOrigin: true,"], ["+", VITE_LINE]],
    Next: [
      "in the environment of authentik: Next sends the host in X-Forwarded-Host, which authentik accepts only from addresses that it trusts",
      ["+", "AUTHENTIK_LISTEN__TRUSTED_PROXY_CIDRS=<the address of Next>/32"],
    ],
    Nuxt: [
      "in `nuxt.config.ts`: a rule with `proxy` changes Host, the proxy of Vite keeps it",
      ["-", 'routeRules: { "/api/**": { proxy: "…" } },'],
      ["+", "proxy: authentik("],
    ],
  });

export const forwardedProto = () =>
  fixes({
    nginx: [IN_NGINX, ["+", "proxy_set_header X-Forwarded-Proto $scheme;"]],
    Caddy: [
      `${IN_CADDY}: Caddy sends it unless a line removes it`,
      PASSED_ON,
      ["-", "header_up -X-Forwarded-Proto"],
    ],
    Traefik: [
      "in the static configuration, if another proxy in front of Traefik ends TLS",
      [
        "+",
        "entryPoints.websecure.forwardedHeaders.trustedIPs: [<its address>]",
      ],
    ],
    Vite: [IN_VITE, ["+", VITE_LINE]],
    Next: [
      "in the proxy in front of Next, which ends TLS (nginx)",
      ["+", "proxy_set_header X-Forwarded-Proto $scheme;"],
    ],
    Nuxt: ["in `authentik.mjs`, the entry of each path", ["+", VITE_LINE]],
  });

export const bytes = () =>
  fixes({
    nginx: [
      "in authentik’s locations: without a path behind the port, and without `rewrite` or `set $args`",
      ["-", "proxy_pass http://authentik:9000/;"],
      ["-", "set $args …;"],
      ["+", "proxy_pass http://authentik:9000;"],
    ],
    Caddy: [
      "in `handle @authentik { … }`: Caddy keeps path and query unless a line changes them",
      ["-", "rewrite …"],
      ["-", "uri …"],
      PASSED_ON,
    ],
    Traefik: [
      "in the router `authentik`: no middleware that changes the address",
      ["-", "middlewares: [replace-path, strip-prefix]"],
    ],
    Vite: [IN_VITE, ["-", "rewrite: (path) => …,"], ["+", VITE_LINE]],
    Next: [
      "in `next.config.mjs`",
      ["+", "skipTrailingSlashRedirect: true,"],
      ["+", "destination: `${AUTHENTIK}${path}:path*/`,"],
    ],
    Nuxt: [
      "in `nuxt.config.ts`: a rule with `proxy` encodes the query again",
      ["-", 'routeRules: { "/api/**": { proxy: "…" } },'],
      ["+", "proxy: authentik("],
    ],
  });

export const setCookie = () =>
  fixes({
    nginx: [IN_NGINX, ["-", "proxy_hide_header Set-Cookie;"]],
    Caddy: [IN_CADDY, PASSED_ON, ["-", "header_down -Set-Cookie"]],
    Traefik: [
      "in the middlewares of the router `authentik`",
      ["-", 'customResponseHeaders: { Set-Cookie: "" }'],
    ],
  });

export const cookieHeader = () =>
  fixes({
    nginx: [IN_NGINX, ["-", 'proxy_set_header Cookie "";']],
    Caddy: [IN_CADDY, PASSED_ON, ["-", "header_up -Cookie"]],
    Traefik: [
      "in the middlewares of the router `authentik`",
      ["-", 'customRequestHeaders: { Cookie: "" }'],
    ],
  });

/** `path`: where the cookies belong now. */
export const cookiePath = (path: string) =>
  fixes({
    nginx: [IN_NGINX, ["+", `proxy_cookie_path ${path} /;`]],
    Caddy: [
      IN_CADDY,
      PASSED_ON,
      ["+", `header_down Set-Cookie "Path=${path}" "Path=/"`],
    ],
    Vite: [IN_VITE, ["+", `cookiePathRewrite: { "${path}": "/" },`]],
    Nuxt: [
      "in `authentik.mjs`, the entry of each path",
      ["+", `cookiePathRewrite: { "${path}": "/" },`],
    ],
  });

const SOCKET_LINES: readonly Line[] = [
  ["+", "proxy_http_version 1.1;"],
  ["+", "proxy_set_header Upgrade $http_upgrade;"],
  ["+", "proxy_set_header Connection $connection_upgrade;"],
];

export const upgrade = () =>
  fixes({
    nginx: [`${IN_NGINX}, with the \`map\` of nginx.conf`, ...SOCKET_LINES],
    Caddy: [
      `${IN_CADDY}: Caddy lets WebSockets through unless a line stops them`,
      PASSED_ON,
      ["-", "header_up -Upgrade"],
    ],
    Traefik: [
      "in the middlewares of the router `authentik`: Traefik lets WebSockets through unless one stops them",
      ["-", 'customRequestHeaders: { Upgrade: "" }'],
    ],
    Vite: [IN_VITE, ["+", VITE_LINE]],
    Next: [
      "in a proxy in front of Next (nginx), because the rewrites of Next pass on no WebSockets",
      ["+", "location ~ ^/ws/client/ { proxy_pass http://authentik:9000; }"],
      ...SOCKET_LINES,
    ],
    Nuxt: [
      "in `nuxt.config.ts`: Nitro answers all WebSockets, so this one has a rule of its own",
      [
        "+",
        "devProxy: { [SOCKET]: { target: `${AUTHENTIK}${SOCKET}`, ws: true } },",
      ],
    ],
  });

/** The lines that pass paths on. `under`: where authentik is mounted. */
export function passOn(paths: readonly string[], under = "/"): Fix[] {
  const prefix = under.replace(/\/$/, "");
  const all = paths.map((path) => prefix + path);
  const lines = (line: (path: string) => string): Line[] =>
    all.map((path) => ["+", line(path)]);
  return fixes({
    nginx: [
      IN_NGINX,
      ...lines(
        (path) => `location ~ ^${path} { proxy_pass http://authentik:9000; }`,
      ),
    ],
    Caddy: ["in `@authentik { … }`", ...lines((path) => `path ${path}*`)],
    Traefik: [
      "in the rule of the router `authentik`",
      ...lines((path) => `|| PathPrefix(\`${path}\`)`),
    ],
    Vite: ["in `authentik.mjs`, in `PATHS`", ...lines((path) => `"${path}",`)],
    Next: [
      "in `next.config.mjs`, in `PATHS`",
      ...lines((path) => `"${path}",`),
    ],
    Nuxt: ["in `authentik.mjs`, in `PATHS`", ...lines((path) => `"${path}",`)],
  });
}

/** The lines for the flow's own executor: nothing works without it, so all needed paths come with it. */
export const passOnAll = (under: string) =>
  passOn(
    NEEDED.filter((path) => path !== "/if/flow/"),
    under,
  );

/** `policy`: the directives as they should be, such as `connect-src 'self'`. */
export function policy(
  policies: readonly (readonly [string, string])[],
): Fix[] {
  const lines: Line[] = policies.flatMap(([from, to]): Line[] => [
    ...(from ? [["-", from] as const] : []),
    ["+", to],
  ]);
  const where = (place: string) => `in the policy of the page, ${place}`;
  return fixes({
    nginx: [where("`add_header Content-Security-Policy`"), ...lines],
    Caddy: [where("`header Content-Security-Policy`"), ...lines],
    Traefik: [where("`contentSecurityPolicy`"), ...lines],
    Vite: [where("the application’s own header or `<meta>`"), ...lines],
    Next: [where("`headers()` of next.config.mjs"), ...lines],
    Nuxt: [where("`routeRules` with `headers`"), ...lines],
  });
}

export const compression = () =>
  fixes({
    nginx: [
      "in `location /` of the application",
      ["+", "gzip on;"],
      [
        "+",
        "gzip_types text/css text/javascript application/javascript application/json image/svg+xml;",
      ],
    ],
    Caddy: ["in the application’s `handle`", ["+", "encode zstd gzip"]],
    Traefik: ["in the middlewares of the router `app`", ["+", "compress: {}"]],
    Next: ["in `next.config.mjs`", ["-", "compress: false,"]],
    Nuxt: [
      "in `nuxt.config.ts`",
      ["+", "nitro: { compressPublicAssets: true },"],
    ],
  });

export const fresh = () =>
  fixes({
    nginx: [
      "in the location of files without a hash in their name",
      ["-", "expires 1y;"],
      ["+", "expires -1;"],
    ],
    Caddy: [
      "where the files without a hash in their name are served",
      ["-", 'header Cache-Control "max-age=31536000, immutable"'],
      ["+", "header @plain Cache-Control no-cache"],
    ],
    Traefik: [
      "in a middleware of the router `app`",
      ["+", "customResponseHeaders: { Cache-Control: no-cache }"],
    ],
    Next: [
      "in `headers()` of next.config.mjs, for the files in `public/`",
      ["+", '{ key: "Cache-Control", value: "no-cache" },'],
    ],
    Nuxt: [
      "in `routeRules` of nuxt.config.ts, for the files in `public/`",
      ["+", 'headers: { "cache-control": "no-cache" },'],
    ],
  });

export const noCache = () =>
  fixes({
    nginx: [
      "in authentik’s locations",
      ["-", "proxy_cache …;"],
      ["-", "proxy_ignore_headers Set-Cookie Vary;"],
    ],
    Caddy: ["in `handle @authentik { … }`", ["-", "cache"]],
  });
