import "./app/without-eval";
import "./app/styles/tokens.css";
import "./app/styles/base.css";
import "./app/styles/print.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app";
import { startLocale } from "./app/start-locale";
import { isOutdated } from "./lib/offline/is-outdated";

startLocale();
// A part of the page that is no longer on the server: there is a newer Pejling, and the person is told.
addEventListener("vite:preloadError", () => void isOutdated());
const root = document.getElementById("root");
if (root === null) throw new Error('Cannot start: the page has no element "root"');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
