/** Changes that an application may make to the element while the person types. */
export function playground(main) {
  let element = main.querySelector("flow-executor");
  const note = main.querySelector("#note");
  const output = main.querySelector("output");
  const help = document.createElement("p");
  help.slot = "after";
  help.textContent = "Ask the help desk.";

  const switches = {
    dark: (on) => (element.theme = on ? "dark" : "light"),
    german: (on) => (element.lang = on ? "de" : "en"),
    help: (on) => (on ? element.append(help) : help.remove()),
    hidden: (on) => (element.hidden = on),
    below: (on) => (on ? note.after(element) : note.before(element)),
    there(on) {
      if (!on) return element.remove();
      element = element.cloneNode();
      note.before(element);
    },
  };
  main
    .querySelector(".controls")
    .addEventListener("change", ({ target: { name, checked } }) =>
      switches[name]?.(checked),
    );
  main
    .querySelector("select")
    .addEventListener("change", ({ target }) => (element.slug = target.value));

  let ticks = 0;
  const timer = setInterval(() => (output.textContent = String(++ticks)), 100);
  return () => clearInterval(timer);
}
