/** The package as `npm publish` sends it. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import {
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  symlink,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

interface Manifest {
  readonly author: string;
  readonly homepage: string;
  readonly repository: { readonly type: string; readonly url: string };
  readonly bugs: { readonly url: string };
  readonly exports: Readonly<Record<string, unknown>>;
}

const ROOT = join(import.meta.dirname, "../..");
const run = promisify(execFile);

async function gitFiles(): Promise<string[]> {
  const { stdout } = await run(
    "git",
    ["ls-files", "-zco", "--exclude-standard"],
    { cwd: ROOT },
  );
  return stdout.split("\0").filter(Boolean);
}

const manifest = JSON.parse(
  await readFile(join(ROOT, "package.json"), "utf8"),
) as Manifest;
const tracked = await gitFiles();

describe("npm pack in a fresh copy of the repository", () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "fresh-"));
    const sources = tracked.filter((path) =>
      /^(src|scripts)\/|^[^/]+$/.test(path),
    );
    for (const path of sources) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await copyFile(join(ROOT, path), join(folder, path));
    }
    await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  });
  after(() => rm(folder, { recursive: true }));

  it("builds, and contains every file that package.json names", async () => {
    const { stdout } = await run("npm", ["pack", "--json", "--silent"], {
      cwd: folder,
      maxBuffer: 1e8,
    });
    const [name = ""] = /flow-executor-[\d.]+\.tgz/.exec(stdout) ?? [];
    const listed = await run("tar", ["-tzf", name], {
      cwd: folder,
      maxBuffer: 1e8,
    });
    const paths = listed.stdout
      .split("\n")
      .map((path) => path.replace(/^package\//, ""));
    const { missingEntries } = (await import(
      pathToFileURL(join(ROOT, "scripts/entries.mjs")).href
    )) as {
      missingEntries: (manifest: Manifest, paths: string[]) => string[];
    };
    assert.deepEqual(missingEntries(manifest, paths), []);
    const packed = await readFile(join(folder, "package.json"), "utf8");
    assert.deepEqual(JSON.parse(packed), manifest, "the build left it alone");
    // The check itself finds what is missing.
    const without = paths.filter((path) => path !== "dist/client/index.js");
    assert.deepEqual(missingEntries(manifest, without), [
      "./dist/client/index.js",
    ]);
  });
});

describe("the package's page", () => {
  const home = "https://github.com/flow-executor/flow-executor";

  it("names the repository, its page, its issues and the authors", () => {
    assert.deepEqual(manifest.repository, {
      type: "git",
      url: `git+${home}.git`,
    });
    assert.equal(manifest.homepage, `${home}#readme`);
    assert.equal(manifest.bugs.url, `${home}/issues`);
    assert.ok(manifest.author);
  });

  // npm resolves relative links against the repository's default branch, where only tracked files are.
  for (const page of ["README.md", "CHANGELOG.md"])
    it(`has only links and pictures in ${page} that lead to files of the repository or to other sites`, async () => {
      const text = await readFile(join(ROOT, page), "utf8");
      const prose = text.replace(/^```[^]*?^```/gm, "");
      const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(
        ([, link = ""]) => new URL(link, `${home}/blob/HEAD/${page}`),
      );
      assert.ok(page !== "README.md" || links.length > 0);
      for (const { href, origin, pathname } of links) {
        if (origin !== new URL(home).origin) continue;
        const [, path] =
          /^\/flow-executor\/flow-executor\/blob\/HEAD\/(.+)$/.exec(pathname) ??
          [];
        assert.ok(path && tracked.includes(path), href);
      }
      assert.doesNotMatch(prose, /<(a|img)\b/, "npm rewrites only Markdown");
    });
});
