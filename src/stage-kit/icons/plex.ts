/** The path of an icon (`icon.ts`). */
export const plex = "M7 3.5h3.6L15 10l-4.4 6.5H7l4.4-6.5z";
