/** The package's version. It helps to find out if a page loads two versions. */
export const version = "0.2.0";
