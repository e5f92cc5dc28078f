import type { ReactNode } from "react";
import { currentLocale } from "../lib/locale";
import { m } from "../paraglide/messages";

type PhoneFrameProps = {
  readonly children: ReactNode;
  readonly onSwitchLocale: () => void;
};

export function PhoneFrame({ children, onSwitchLocale }: PhoneFrameProps) {
  return (
    <>
      <header className="ph-header">
        <span className="ph-brand">Pejling</span>
        <button
          type="button"
          className="ph-quiet"
          lang={currentLocale() === "da" ? "en" : "da"}
          onClick={onSwitchLocale}
        >
          {m.phone_other_language()}
        </button>
      </header>
      <main className="ph-main">{children}</main>
    </>
  );
}
