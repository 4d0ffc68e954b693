// Finds the files that package.json names, such as entry points, and that are not in the package.

/** The paths in `exports`, in any condition. */
const targets = (entry) =>
  typeof entry === "string" ? [entry] : Object.values(entry).flatMap(targets);

/** The named files that are missing in `paths`. A path with `*` needs at least one file. */
export function missingEntries(manifest, paths) {
  const { main, types, customElements, exports, bin = {} } = manifest;
  const named = [
    main,
    types,
    customElements,
    manifest["web-types"],
    ...Object.values(bin),
  ];
  const wanted = new Set([...named, ...targets(exports)]);
  return [...wanted].filter((path) => {
    const [before, after] = path.replace(/^\.\//, "").split("*");
    return !paths.some((each) =>
      after === undefined
        ? each === before
        : each.startsWith(before) && each.endsWith(after),
    );
  });
}
