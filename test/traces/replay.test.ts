/**
 * Every recorded story that a page can bring about is told again: a session is given the recorded answers and must send
 * exactly what the story sends (URL byte for byte, body but for the `component` that we add), and stand where the story
 * stands, after each exchange and so at its end. What cannot replay is listed in left-out.ts, exchange by exchange.
 *
 * **The server** (recorded-server.ts) plays the record in its order and follows its redirects. If the record does not
 * follow one, or lacks the answer to something that a session asks by itself (`{}` after nothing but `flow_info`, a GET
 * after a cancel), the connection breaks. A redirect that leaves the executor and is not followed ends on a page.
 *
 * **The people** (person.ts) do what makes the next exchange of the record happen:
 *
 * - A GET of a browser without cookies, of another `web.path` or with another bearer token is made by `start()` in a new tab.
 * - A GET of the flow that stands on the page: `retry()` if it shows an error, `start()` if the run is over (a final
 *   redirect, access denied), otherwise `reload()`. A GET of another flow or with another query: `start()`.
 * - Where the record goes on in the flow that a redirect leads to, the session continues by itself. Otherwise the page
 *   prevents it.
 * - A query with a `next` that a session mends or drops is one that the server made: the flow is the
 *   continuation of another.
 * - A GET of the cancel view and the one after it are one `restart()`.
 * - A POST is `respond()` with the recorded body without its `component`. It answers the form of that component, else
 *   the form on the page, else the one that the flow has shown last. After an error of the server `show()` brings back
 *   the form. A form that is not on the page stands in another tab: one that was opened before, so that its own GET is
 *   not to be seen (older-forms.ts has those of which the story knows nothing).
 * - Asking for a mail, or for a code by mail or SMS, is a silent answer.
 * - The page can read the CSRF cookie when the record sends it, and asks in the language of the record.
 */
import { expect } from "@esm-bundle/chai";
import { expectEnd, expectSent } from "./expected.js";
import { impossible, leftOut, possible } from "./left-out.js";
import { olderForms } from "./older-forms.js";
import { Person } from "./person.js";
import { RecordedServer } from "./recorded-server.js";
import {
  generations,
  readChallenges,
  readStories,
  type Exchange,
} from "./records.js";

for (const generation of generations) {
  const stories = await readStories(generation);
  const challenges = await readChallenges(generation);

  async function replay(name: string, exchanges: readonly Exchange[]) {
    const server = new RecordedServer(exchanges);
    const older = olderForms[generation][name] ?? {};
    const person = new Person(server, older, challenges);
    try {
      while (server.next) await exchange(server.next, server, person);
    } finally {
      person.leave();
    }
  }

  async function exchange(
    next: Exchange,
    server: RecordedServer,
    person: Person,
  ) {
    try {
      const step = await person.step(next);
      const sent = server.takeSent();
      expectSent(step, sent);
      expectEnd(step, sent);
    } catch (cause) {
      // The number of the exchange, because there may be hundreds.
      if (cause instanceof Error)
        cause.message = `exchange ${next.number}: ${cause.message}`;
      throw cause;
    }
  }

  describe(`recorded stories of ${generation}`, () => {
    let replayed = 0;
    for (const story of stories) {
      const { name } = story;
      const exchanges = possible(generation, story);
      if (exchanges.length === 0) continue;
      it(name, async () => {
        await replay(name, exchanges);
        replayed += exchanges.length;
      });
    }

    it("are left out for one reason each, and all exist", () => {
      const lists = impossible.map((entry) => entry[generation] ?? {});
      const listed = [...lists, olderForms[generation]].flatMap(Object.keys);
      expect(stories.map(({ name }) => name)).to.include.members(listed);
      for (const story of stories) {
        const numbers = leftOut(generation, story);
        const known = story.exchanges.map(({ number }) => number);
        expect(new Set(numbers).size, story.name).to.equal(numbers.length);
        expect(known, story.name).to.include.members(numbers);
      }
    });

    after(() => {
      const recorded = stories.flatMap(({ exchanges }) => exchanges).length;
      console.log(
        `${generation}: ${replayed} of ${recorded} exchanges of a session replay.`,
      );
    });
  });
}
