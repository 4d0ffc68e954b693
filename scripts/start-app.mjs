// `npm start -- --app <name>`: runs an application of demo/apps/ with the demo's flow server behind it.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { build } from "./build.mjs";
import { compile } from "./compile.mjs";
import { root, start } from "./run.mjs";
import { install, pack } from "./tarball.mjs";

const apps = join(root, "demo/apps");

export async function startApp(name = "") {
  const folder = join(apps, name);
  if (!name || !existsSync(join(folder, "package.json"))) {
    const names = readdirSync(apps).filter((each) =>
      existsSync(join(apps, each, "package.json")),
    );
    throw new Error(
      `Unknown application. Available applications: ${names.join(", ")}.`,
    );
  }
  console.log("Building the package …");
  const errors = await compile();
  errors.forEach((line) => console.error(line));
  await build();
  console.log(`Installing it in demo/apps/${name} …`);
  await install(folder, await pack());

  const { createDemoServer } = await import(
    join(root, "build/demo/server/node/http.js")
  );
  const { demoAccounts } = await import(
    join(root, "build/demo/server/services/accounts.js")
  );
  const { createAppServer, listen } = await import(
    join(root, "build/demo/apps/serve.js")
  );
  const AUTHENTIK = await createDemoServer().listen(0);
  for (const { username, password, active } of demoAccounts) {
    if (active) console.log(`Sign in as ${username}, password: ${password}`);
  }
  if (name === "plain") {
    // The plain application uses the same server as in production.
    const address = await listen(createAppServer("plain", AUTHENTIK));
    console.log(`The application is at ${address}`);
    return;
  }
  const env = { ...process.env, AUTHENTIK };
  start("npm", ["run", "dev"], { cwd: folder, env, stdio: "inherit" });
}
