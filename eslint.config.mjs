import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import lit from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import wc from "eslint-plugin-wc";
import { defineConfig, globalIgnores } from "eslint/config";
import ts from "typescript-eslint";
import floor from "./scripts/lint/floor.mjs";
import templates from "./scripts/lint/templates.mjs";

export default defineConfig(
  globalIgnores([
    "dist/",
    "site/dist/",
    "build/",
    ".cache/",
    "test/traces/data/",
    // Checked with their frameworks, which are not installed here.
    "demo/apps/*/",
    "src/frameworks/*.d.ts",
    "test/frameworks/",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": [
        "error",
        { max: 300, skipComments: true, skipBlankLines: true },
      ],
      "no-restricted-globals": ["error", "event", "name"],
      "object-shorthand": "error",
      "prefer-const": "error",
    },
  },
  // A language is one table, as long as the number of its texts.
  { files: ["src/terms/*.ts"], rules: { "max-lines": "off" } },
  {
    files: ["**/*.ts"],
    extends: [
      ts.configs.recommendedTypeChecked,
      ts.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // An index signature can name its key, which documents the key.
      "@typescript-eslint/consistent-indexed-object-style": "off",
      // Modules that are loaded on demand are typed with `typeof import()`.
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-deprecated": "error",
      // Adds the members of an interface to a global interface, which is possible only with an empty interface.
      "@typescript-eslint/no-empty-object-type": [
        "error",
        { allowInterfaces: "with-single-extends" },
      ],
      "@typescript-eslint/no-dynamic-delete": "error",
      // The values of `FormData` are converted to text. They could be files, but this code never reads files from it.
      "@typescript-eslint/no-base-to-string": [
        "error",
        { ignoredTypeNames: ["File"] },
      ],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { ignoreRestSiblings: true },
      ],
      "@typescript-eslint/no-useless-constructor": "error",
      // `||` is allowed for strings, because an empty string often means that there is none.
      "@typescript-eslint/prefer-nullish-coalescing": [
        "error",
        { ignorePrimitives: { string: true } },
      ],
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true },
      ],
      "@typescript-eslint/return-await": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/use-unknown-in-catch-callback-variable": "error",
      // An implementation of an `async` method does not always need `await`.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    extends: [
      lit.configs["flat/recommended"],
      wc.configs["flat/best-practice"],
    ],
    plugins: { "lit-a11y": litA11y, floor, templates },
    rules: {
      ...litA11y.configs.recommended.rules,
      "floor/api": "error",
      "floor/css": "error",
      "templates/blank": "error",
      "templates/listener": "error",
      "no-console": ["error", { allow: ["warn", "error"] }],
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      // Some calls need no `await`: Node runs its tests in order by itself, and a plugin declares chai's `.equal()` as a
      // promise, although it returns one only for DOM snapshots.
      "@typescript-eslint/no-floating-promises": [
        "error",
        {
          allowForKnownSafeCalls: [
            {
              from: "package",
              package: "node:test",
              name: ["test", "it", "describe", "suite"],
            },
            { from: "package", package: "chai", name: "Equal" },
          ],
        },
      ],
      // Chai's assertions, such as `expect(x).to.be.true`, are expressions without a call.
      "@typescript-eslint/no-unused-expressions": "off",
      // Forbids skipped tests, which hide failures, and tests that sleep, which are slow or fail at random.
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "MemberExpression[object.name=/^(describe|context|it|test|suite)$/][property.name=/^(only|skip|todo)$/]",
          message: "Every test runs.",
        },
        {
          selector: "CallExpression[callee.name=/^(xit|xdescribe|xcontext)$/]",
          message: "Every test runs.",
        },
        {
          selector:
            ":matches(CallExpression[callee.name=/^(setTimeout|aTimeout)$/], CallExpression[callee.property.name='setTimeout'])",
          message: "No sleeps: wait for what happens.",
        },
      ],
    },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: {
        console: "readonly",
        fetch: "readonly",
        AbortController: "readonly",
        Buffer: "readonly",
        URL: "readonly",
        URLSearchParams: "readonly",
        structuredClone: "readonly",
      },
    },
  },
  prettier,
);
