/*
 * The platform's own classes of events. Some pages have old frameworks that replace `Event` and `CustomEvent` by functions
 * whose results cannot be dispatched. `createEvent()` still makes real ones. Without a document there is no such page.
 */

const { document } = globalThis as { document?: Document };

const classOf = (kind: "Event" | "CustomEvent", otherwise: unknown) =>
  document?.createEvent(kind).constructor ?? otherwise;

export const PlatformEvent = classOf("Event", Event) as typeof Event;
export const PlatformCustomEvent = classOf(
  "CustomEvent",
  CustomEvent,
) as typeof CustomEvent;
