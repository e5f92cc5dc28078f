import "../app/styles/tokens.css";
import "../app/styles/base.css";
import "./phone.css";
import "./room.css";
import "./minutes/minutes.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { CatchErrors } from "./catch-errors";
import { PhoneApp } from "./phone-app";
import { startPhoneLocale } from "./phone-locale";

startPhoneLocale();
const root = document.getElementById("root");
if (root === null) throw new Error('Cannot start: the page has no element "root"');
createRoot(root).render(
  <StrictMode>
    <CatchErrors>
      <PhoneApp />
    </CatchErrors>
  </StrictMode>,
);
