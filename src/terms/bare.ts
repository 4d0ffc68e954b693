/** The few English texts that are in the entry, for errors before any other file has loaded. */
export const bare = {
  retry: "Try again",
  reload: "Reload the page",
  slow: "This takes longer than usual.",
  error_unreachable: "No connection",
  error_chunk: "A part of this page could not be loaded",
} as const;
