import { icon } from "../../stage-kit/icons/icon.js";

export const againIcon = () =>
  icon("M15.8 8.2A6.1 6.1 0 1 0 16 11M16.2 4v4.4h-4.4");

export const unseenIcon = () =>
  icon(
    "M3.5 3.5l13 13M8.2 5A7.6 7.6 0 0 1 10 4.6c5.2 0 8.1 5.4 8.1 5.4a13 13 0 0 1-2.3 2.9M12.6 14.9a7.8 7.8 0 0 1-2.6.5C4.8 15.4 1.9 10 1.9 10a13 13 0 0 1 3.3-3.7M8.4 8.4a2.3 2.3 0 0 0 3.2 3.2",
  );
