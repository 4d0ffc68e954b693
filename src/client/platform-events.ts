/*
 * The platform's own classes of events. Pages with old frameworks have put others in the place of `Event` and
 * `CustomEvent`, and nobody could dispatch those. Where there is no document, nobody has.
 */

const { document } = globalThis as { document?: Document };

const classOf = (kind: "Event" | "CustomEvent", otherwise: unknown) =>
  document?.createEvent(kind).constructor ?? otherwise;

export const PlatformEvent = classOf("Event", Event) as typeof Event;
export const PlatformCustomEvent = classOf(
  "CustomEvent",
  CustomEvent,
) as typeof CustomEvent;
