/** English for what the element says when no other file came: these few words are in the entry. */
export const bare = {
  retry: "Try again",
  reload: "Reload the page",
  error_unreachable: "No connection",
  error_chunk: "A part of this page could not be loaded",
} as const;
