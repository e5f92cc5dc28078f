import { Icon } from "../../components/icon";
import { Menu, MenuButton, MenuLine, MenuLink } from "../../components/menu";
import { currentLocale } from "../../lib/locale";
import { m } from "../../paraglide/messages";
import { switchLocale } from "../start-locale";

export function PersonMenu() {
  const other = currentLocale() === "da" ? "en" : "da";
  return (
    <Menu
      align="end"
      isPlain
      label={
        <span className="pj-person">
          <Icon name="person" size={22} />
          <span className="pj-person__word">{m.frame_menu()}</span>
        </span>
      }
    >
      <MenuLink to="/kommuner">{m.frame_municipalities()}</MenuLink>
      <MenuLink to="/modeller">{m.frame_models()}</MenuLink>
      <MenuLink to="/om">{m.frame_about()}</MenuLink>
      <MenuLine />
      <MenuButton lang={other} onClick={() => switchLocale(other)}>
        {m.frame_language()}
      </MenuButton>
    </Menu>
  );
}
