// authentik behind Vite's development server (React, Vue, Svelte, Solid …), in vite.config.js:
//
//   server: { proxy: authentik("http://localhost:9000") }
//
// Vite keeps `Host`, which authentik compares with `Origin`, as long as there is no `changeOrigin`.

/** All that the element needs of authentik, and where people may be sent by it. `/if/flow/` is the page's own. */
const PATHS =
  "^/((api/v3|static|files|media|flows/-|source|if/(?!flow/)|ws/client|application)/|device$|device\\?)";

export const authentik = (target) => ({
  [PATHS]: { target, ws: true, xfwd: true },
});
