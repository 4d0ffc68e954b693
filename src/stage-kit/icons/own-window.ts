/** The path of an icon (`icon.ts`): a window in front of another. */
export const ownWindow = "M12.5 7.5h-9v9h9zM7.5 7.5v-4h9v9h-4M3.5 10h9";
