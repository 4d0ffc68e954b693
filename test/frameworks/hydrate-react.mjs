// React hydrates the server's markup. Its messages are recorded.
import { createElement, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { Page } from "./react-page.mjs";

window.recovered = [];
const onRecoverableError = (error) => window.recovered.push(String(error));
const page = createElement(StrictMode, null, createElement(Page));
hydrateRoot(document.querySelector("#root"), page, { onRecoverableError });
