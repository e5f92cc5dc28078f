import { Menu, MenuLine, MenuLink } from "../../components/menu";
import { Tag } from "../../components/tag";
import { roleText } from "../../lib/role-text";
import { useMe } from "../../lib/use-me";
import { m } from "../../paraglide/messages";
import type { Current } from "./use-current";

/** One's own municipalities. Going to another is going to its page, so that the address always says which. */
export function MunicipalityMenu({ current }: { current: Current }) {
  const { municipality, municipalities } = current;
  const isOperator = useMe().person?.platform.includes("operator") ?? false;
  if (municipalities.length === 0) return null;
  return (
    <Menu
      label={municipality?.name ?? m.frame_choose_municipality()}
      description={m.frame_switch_municipality()}
    >
      {municipalities.map(({ kommunekode, name, isExample, role }) => (
        <MenuLink
          key={kommunekode}
          to="/kommuner/$kommunekode"
          params={{ kommunekode }}
          activeOptions={{ exact: true }}
        >
          <span>
            {name} <span className="pj-sub pj-menu__below">{roleText(role)}</span>
          </span>
          {isExample && <Tag tone="warn">{m.frame_example_tag()}</Tag>}
        </MenuLink>
      ))}
      <MenuLine />
      <MenuLink to="/kommuner" activeOptions={{ exact: true }}>
        {isOperator ? m.frame_all_municipalities() : m.frame_own_municipalities()}
      </MenuLink>
    </Menu>
  );
}
