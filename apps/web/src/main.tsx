import "./app/without-eval";
import "./app/styles/tokens.css";
import "./app/styles/base.css";
import "./app/styles/print.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app";
import { startLocale } from "./app/start-locale";

startLocale();
const root = document.getElementById("root");
if (root === null) throw new Error('Cannot start: the page has no element "root"');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
