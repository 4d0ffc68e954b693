import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import "../../shared/app.css";
import { App } from "./app.js";
import { Session } from "./session.js";

const root = document.querySelector("#root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter>
        <Session>
          <App />
        </Session>
      </BrowserRouter>
    </StrictMode>,
  );
