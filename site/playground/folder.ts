/** The path of the visitor's folder, for the scripts of its pages. It ends with a slash. */
export const folder = location.pathname.replace(/(~[\w-]+\/).*/, "$1");
