/** The mails that the demo's server did not really send. Their links work, also in another browser. */
import { create, find } from "./create.js";
import type { Mail } from "./server/engine/services.js";

export async function showMails(): Promise<void> {
  const response = await fetch("/demo/mails.json").catch(() => undefined);
  if (!response?.ok) return;
  const mails = (await response.json()) as Mail[];
  find("#no-mails").hidden = mails.length > 0;
  find("#mails").replaceChildren(
    ...mails.map(({ to, subject, link, at }) => {
      const item = create("li");
      const time = new Date(at).toLocaleTimeString();
      const about = create("span", { textContent: `To ${to}, ${time}` });
      const content =
        link === undefined
          ? create("strong", { textContent: subject })
          : create("a", { href: link, textContent: subject });
      item.append(about, content);
      return item;
    }),
  );
}
