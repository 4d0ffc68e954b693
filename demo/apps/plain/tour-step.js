/** A stage without any framework. */
class TourStep extends HTMLElement {
  #form = document.createElement("form");
  #text = document.createElement("p");
  #button = document.createElement("button");

  constructor() {
    super();
    this.#button.textContent = "Next step";
    this.#form.append(this.#text, this.#button);
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      const detail = { do: "respond", response: {} };
      this.dispatchEvent(new CustomEvent("stage-request", { detail }));
    });
  }

  connectedCallback() {
    this.append(this.#form);
  }

  set challenge({ name }) {
    this.#text.textContent = `Step ${name}`;
  }

  set pending(pending) {
    this.#button.disabled = pending;
  }
}

customElements.define("tour-step", TourStep);
