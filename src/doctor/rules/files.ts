/** Rules about the files of the element. */
import { compression as compressionLines, fresh } from "../fixes.js";
import type { ElementFile, Observed } from "../observed.js";
import { fine, type Rule, SEE_IN_PAGE, unseen, wrong } from "./rule.js";

const ABOUT = "docs/deploying.md#caching";
/** Smaller files gain nothing. */
const SMALL = 2_000;
const A_DAY = 86_400;

const NONE = "the page names no file that contains the element";

const nameOf = ({ url }: ElementFile): string =>
  new URL(url).pathname.split("/").at(-1) ?? url;

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const isCompressed = ({ encoding, sizes }: ElementFile): boolean =>
  (encoding !== "" && encoding !== "identity") ||
  (sizes !== undefined && sizes.sent > 0 && sizes.sent < sizes.plain);

const isUnread = ({ sizes, encoding }: ElementFile): boolean =>
  sizes === undefined && encoding === "";

/** The element's files are compressed. */
export const compression: Rule = {
  id: "compression",
  title: "Compression",
  looksAt: "the files that contain the element are sent compressed",
  about: ABOUT,
  judge({ files }) {
    const known = files.filter((file) => !isUnread(file));
    if (known.length === 0) return unseen(NONE, SEE_IN_PAGE);
    const plain = known.filter(
      (file) => !isCompressed(file) && (file.sizes?.plain ?? SMALL) >= SMALL,
    );
    if (plain.length === 0)
      return fine(
        [
          ...new Set(known.map(({ encoding }) => encoding || "compressed")),
        ].join(", "),
      );
    return wrong("the element’s files are not compressed", compressionLines(), {
      measured: plain.map((file) => [
        nameOf(file),
        file.sizes ? kB(file.sizes.plain) : "not compressed",
      ]),
      detail:
        "The first form takes about three times as many bytes as it has to.",
    });
  },
};

/** A name that changes with the content, or a path with a version. */
const isStamped = ({ url }: ElementFile): boolean => {
  const { pathname, search } = new URL(url);
  return (
    /[-.](?=[\w-]*\d|[\w-]*[A-Z])[\w-]{8,}\.m?js$/.test(pathname) ||
    /[@/]v?\d+\.\d+\.\d+([-/]|$)/.test(pathname) ||
    /[?&]v=/.test(search)
  );
};

const secondsOf = ({ cacheControl }: ElementFile): number =>
  /no-(cache|store)/.test(cacheControl)
    ? 0
    : Number(/max-age=(\d+)/.exec(cacheControl)?.[1] ?? 0);

/** Files without a hash in their name are asked for again. */
export const caching: Rule = {
  id: "caching",
  title: "Caching",
  looksAt:
    "files without a hash or version in their address are not cached for long",
  about: ABOUT,
  judge({ files }) {
    const known = files.filter(({ cacheControl, encoding, sizes }) =>
      Boolean(cacheControl || encoding || sizes),
    );
    if (known.length === 0) return unseen(NONE, SEE_IN_PAGE);
    const old = known.filter(
      (file) => !isStamped(file) && secondsOf(file) > A_DAY,
    );
    if (old.length === 0)
      return fine(
        known.every(isStamped)
          ? "by names that change"
          : known.find((file) => !isStamped(file))?.cacheControl ||
              "no limit is set",
      );
    return wrong(
      "files without a hash in their name are cached for long",
      fresh(),
      {
        measured: old.map((file) => [nameOf(file), file.cacheControl]),
        detail:
          "After an update, browsers mix files of two versions. Or put the version into their path.",
      },
    );
  },
};

/** There is one copy of the element. */
export const copies: Rule = {
  id: "copies",
  title: "Copies of the element",
  looksAt: "one file contains the element",
  about: ABOUT,
  judge(seen: Observed) {
    const { files, browser } = seen;
    if (files.length > 1)
      return wrong(`the page loads ${files.length} copies of the element`, [], {
        measured: files.map((file, at) => [`copy ${at + 1}`, nameOf(file)]),
        detail:
          "The first one is used, and the bytes of the others are for nothing. Load it either by a script tag or by an import, and from one address.",
      });
    if (!browser) return unseen("counted in the page", SEE_IN_PAGE);
    if (browser.defined === undefined)
      return unseen("the page has not defined <flow-executor>");
    if (!browser.sawAllScripts)
      return unseen(
        `version ${browser.defined}; not all scripts of the page can be read`,
      );
    return fine(`one, version ${browser.defined}`);
  },
};
