import { currentLocale } from "../../lib/locale";
import { m } from "../../paraglide/messages";
import { switchLocale } from "../start-locale";

export function LanguageButton() {
  const other = currentLocale() === "da" ? "en" : "da";
  return (
    <button
      type="button"
      className="pj-menu__button pj-menu__button--plain"
      lang={other}
      onClick={() => switchLocale(other)}
    >
      {m.frame_language()}
    </button>
  );
}
