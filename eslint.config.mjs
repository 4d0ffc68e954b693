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
      // A key of an index signature has a name, which documents it.
      "@typescript-eslint/consistent-indexed-object-style": "off",
      // What is loaded on demand has its type from there too.
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-deprecated": "error",
      // A global interface can be given the members of one of ours in no other way.
      "@typescript-eslint/no-empty-object-type": [
        "error",
        { allowInterfaces: "with-single-extends" },
      ],
      "@typescript-eslint/no-dynamic-delete": "error",
      // `FormData` may hold files, but no form of ours does.
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
      // An empty string is often as good as none.
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
      // An `async` method of an interface need not wait for anything.
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
      // Neither needs to be awaited: node's tests wait for each other, and chai's `.equal()` is declared to be a promise
      // by a plugin, for which it is one with DOM snapshots only.
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
      // `expect(x).to.be.true` is a sentence.
      "@typescript-eslint/no-unused-expressions": "off",
      // A test file with a test left out, and one that sleeps, is red or slow some day without a word.
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
      },
    },
  },
  prettier,
);
