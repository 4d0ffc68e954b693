/** What an application may do to the element while somebody types. */
import { FlowExecutor } from "flow-executor/react";
import { useEffect, useState } from "react";

const slugs = ["default-authentication-flow", "dummies"];

export function Playground() {
  const [ticks, setTicks] = useState(0);
  const [slug, setSlug] = useState(slugs[0]);
  const [dark, setDark] = useState(false);
  const [german, setGerman] = useState(false);
  const [help, setHelp] = useState(false);
  const [hidden, setHidden] = useState(false);
  const [below, setBelow] = useState(false);
  const [there, setThere] = useState(true);
  useEffect(() => {
    const timer = setInterval(() => setTicks((count) => count + 1), 100);
    return () => clearInterval(timer);
  }, []);

  const switches = [
    ["Dark", dark, setDark],
    ["German", german, setGerman],
    ["Help", help, setHelp],
    ["Hidden", hidden, setHidden],
    ["Below", below, setBelow],
    ["There", there, setThere],
  ] as const;
  const note = <p key="note">A note of the page’s.</p>;
  const executor = (
    <FlowExecutor
      key="executor"
      slug={slug}
      query=""
      redirect="manual"
      theme={dark ? "dark" : "light"}
      lang={german ? "de" : "en"}
      hidden={hidden}
    >
      {help && <p slot="after">Ask the help desk.</p>}
    </FlowExecutor>
  );
  return (
    <>
      <h1>Playground</h1>
      <p className="controls">
        <label>
          Flow{" "}
          <select
            value={slug}
            onChange={(event) => setSlug(event.target.value)}
          >
            {slugs.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        {switches.map(([name, value, set]) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={value}
              onChange={() => set(!value)}
            />{" "}
            {name}
          </label>
        ))}
        <output>{ticks}</output>
      </p>
      {[...(there ? [executor] : []), note].sort(() => (below ? 1 : 0) * -1)}
    </>
  );
}
