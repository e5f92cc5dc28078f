import { Icon } from "../../components/icon";
import { Menu, MenuButton, MenuLine, MenuLink } from "../../components/menu";
import { currentLocale } from "../../lib/locale";
import { useRemoveExample } from "../../lib/use-example";
import { m } from "../../paraglide/messages";
import { switchLocale } from "../start-locale";
import type { Current } from "./use-current";

export function PersonMenu({ current }: { current: Current }) {
  const remove = useRemoveExample();
  const other = currentLocale() === "da" ? "en" : "da";
  const example = current.municipalities.find(({ isExample }) => isExample);
  return (
    <Menu align="end" isPlain label={<PersonLabel />}>
      <MenuLink to="/kommuner">{m.frame_municipalities()}</MenuLink>
      <MenuLink to="/modeller">{m.frame_models()}</MenuLink>
      <MenuLink to="/om">{m.frame_about()}</MenuLink>
      <MenuLine />
      <MenuButton lang={other} onClick={() => switchLocale(other)}>
        {m.frame_language()}
      </MenuButton>
      {example && (
        <MenuButton onClick={() => remove.mutate()}>{m.frame_remove_example()}</MenuButton>
      )}
    </Menu>
  );
}

function PersonLabel() {
  return (
    <span className="pj-person">
      <Icon name="person" size={22} />
      <span className="pj-person__word">{m.frame_menu()}</span>
    </span>
  );
}
