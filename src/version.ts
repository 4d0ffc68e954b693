/** The package's version, for a page that has two of them. */
export const version = "0.1.0";
