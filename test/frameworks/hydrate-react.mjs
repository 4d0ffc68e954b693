// React takes over the server's markup. What it has to say of that is kept.
import { createElement, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { Page } from "./react-page.mjs";

window.recovered = [];
const onRecoverableError = (error) => window.recovered.push(String(error));
const page = createElement(StrictMode, null, createElement(Page));
hydrateRoot(document.querySelector("#root"), page, { onRecoverableError });
