// Checks the direction of imports in src/ and in demo/server/: a folder may import only from lower folders. Type
// imports count too. dependency-cruiser reads the modules; the rules are here.
import process from "node:process";
import { cruise } from "dependency-cruiser";
import { isProgram, root } from "./run.mjs";

/** From the lowest to the highest. Folders in one line are on the same floor. */
const SRC = [
  "protocol/",
  "client/(?!index)[^/]+$",
  "client/(session/|index)",
  "(platform/|events|version)",
  "session/",
  "terms/",
  "styles/",
  "stage-kit/",
  "stages/",
  "registry/",
  "frame/",
  "inspector/",
  "define",
  "(index|early|early-script)\\.",
  "frameworks/",
];
/** The doctor stands beside the element: it shares its lowest floors and its icons, and the element knows nothing of it. */
const DOCTOR = [
  "(ask|report|cookies|policy|html|paths|observed|challenge|fixes)\\.",
  "rules/",
  "(prober|patient-ask|element-files|make-report|server-name|text)\\.",
  "(page|node)/",
  "panel/",
  "define\\.",
  "(index|allow)\\.",
];
const DEMO = [
  "wire/",
  "engine/",
  "services/",
  "stages/",
  "flows/",
  "flow-server",
  "(node|page)/",
];

/** A floor must not import from a higher floor. */
const upwards = (base, floors) =>
  floors.slice(0, -1).map((floor, at) => ({
    name: `${base}${floor} imports only what is below it`,
    from: { path: `^${base}${floor}` },
    to: { path: `^${base}(${floors.slice(at + 1).join("|")})` },
  }));

const rules = [
  ...upwards("src/", SRC),
  ...upwards("demo/server/", DEMO),
  ...upwards("src/doctor/", DOCTOR),
  {
    name: "the element knows nothing of the doctor",
    from: { path: "^src/(?!doctor/)" },
    to: { path: "^src/doctor/" },
  },
  {
    name: "the doctor takes only the client, the version, the platform, the palette and icons from the element",
    from: { path: "^src/doctor/" },
    to: {
      path: "^src/(?!doctor/|client/|version|platform/|styles/tokens|stage-kit/icons/)",
    },
  },
  {
    name: "the doctor's rules and prober run without Lit and without a page",
    from: { path: "^src/doctor/(?!panel/)" },
    to: { dependencyTypes: ["npm", "npm-dev"] },
  },
  {
    name: "only src/doctor/node/ needs Node",
    from: { path: "^src/(?!doctor/node/)" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "only the program imports src/doctor/node/",
    from: { path: "^src/doctor/(?!node/)" },
    to: { path: "^src/doctor/node/" },
  },
  {
    name: "no circle",
    from: { path: "^(src|demo/server)/" },
    to: { circular: true },
  },
  {
    name: "a stage imports no stage",
    from: { path: "^src/stages/" },
    to: { path: "^src/stages/" },
  },
  {
    name: "a stage knows no session: it speaks with its stage-request event",
    from: { path: "^src/stages/" },
    to: { path: "^src/client/(session/|index)" },
  },
  {
    name: "protocol, client, session and testing run without Lit",
    from: { path: "^src/(protocol|client|session|testing)/" },
    to: { dependencyTypes: ["npm", "npm-dev"] },
  },
  {
    name: "src/inspector is loaded by nothing else",
    from: { path: "^src/(?!inspector/)" },
    to: { path: "^src/inspector/" },
  },
  {
    name: "the inspector's masks, records and texts run without Lit and without a page",
    from: {
      path: "^src/inspector/(masking|recorder|memory|sentences|write-test|write-report)",
    },
    to: { path: "^(src/(platform|frame)/|node_modules/)" },
  },
  {
    name: "src/testing is for tests alone",
    from: { path: "^src/(?!testing/)" },
    to: { path: "^src/testing/" },
  },
  {
    name: "src/testing imports the protocol alone",
    from: { path: "^src/testing/" },
    to: { path: "^src/(?!testing/|protocol/)" },
  },
  {
    name: "src/ imports nothing outside of it",
    from: { path: "^src/" },
    to: { path: "^(demo|test|scripts)/" },
  },
  {
    name: "a stage of the demo imports no stage",
    from: { path: "^demo/server/stages/[^/]+$" },
    to: { path: "^demo/server/stages/[^/]+$" },
  },
  {
    name: "only demo/server/node/ needs Node: all else can run in a page",
    from: { path: "^demo/server/(?!node/)" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "the demo's rooms but services/ and node/ import no package",
    from: { path: "^demo/server/(wire|engine|stages|flows)/" },
    to: { dependencyTypes: ["npm", "npm-dev"] },
  },
  {
    name: "the demo's server takes the wire and the fixtures from src/, and no more",
    from: { path: "^demo/server/" },
    to: { path: "^src/(?!protocol/|testing/)" },
  },
];

/** All problems, one line each. */
export async function checkFloors() {
  const { output } = await cruise(
    ["src", "demo/server"],
    {
      baseDir: root,
      ruleSet: {
        forbidden: rules.map((rule) => ({ severity: "error", ...rule })),
      },
      validate: true,
      tsPreCompilationDeps: true,
      tsConfig: { fileName: "tsconfig.json" },
      doNotFollow: { path: "node_modules" },
    },
    { extensions: [".ts", ".js", ".mjs"] },
  );
  const { violations, totalCruised } = output.summary;
  // If no modules were read, the check proves nothing.
  if (totalCruised < 100) return [`Only ${totalCruised} modules were read.`];
  return violations.map(
    ({ from, to, rule, cycle }) =>
      `${from} imports ${cycle ? cycle.map(({ name }) => name).join(" → ") : to}: ${rule.name}`,
  );
}

if (isProgram(import.meta)) {
  const problems = await checkFloors();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
