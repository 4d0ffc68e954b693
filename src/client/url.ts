/** `undefined` if the text is not a URL. */
export const parseUrl = (text: string, base?: URL) => {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
};

/** Whether the path of a URL, used alone as routers do, would be the address of another site. */
export const leadsAway = ({ pathname }: URL) => pathname.startsWith("//");
