/*
 * The browser's own event classes. Some old frameworks replace `Event` and `CustomEvent` with functions whose results
 * cannot be dispatched. `createEvent()` still creates real events. Without a document, the global classes are used.
 */

const { document } = globalThis as { document?: Document };

const classOf = (kind: "Event" | "CustomEvent", otherwise: unknown) =>
  document?.createEvent(kind).constructor ?? otherwise;

export const PlatformEvent = classOf("Event", Event) as typeof Event;
export const PlatformCustomEvent = classOf(
  "CustomEvent",
  CustomEvent,
) as typeof CustomEvent;
