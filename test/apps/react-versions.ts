/** The frameworks' pages. Files that both versions of React share are copied to both. */
import { cp } from "node:fs/promises";
import { join } from "node:path";

export const frameworks = join(import.meta.dirname, "../../../test/frameworks");

const old = join(frameworks, "react-18/node_modules/same");
const same = {
  "react-19": ["right.tsx", "wrong.tsx"],
  ".": ["early.mjs", "hydrate-react.mjs", "react-page.mjs", "render-react.mjs"],
};

for (const [folder, names] of Object.entries(same)) {
  for (const name of names)
    await cp(join(frameworks, folder, name), join(old, name));
}

/** For each framework with server rendering: the folder of its page, and the name in its file names. */
export const pages = {
  "React 19": [frameworks, "react"],
  "React 18": [old, "react"],
  Vue: [frameworks, "vue"],
  Svelte: [frameworks, "svelte"],
} as const;
