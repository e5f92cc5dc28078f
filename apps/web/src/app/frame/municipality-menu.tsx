import { Menu, MenuLine, MenuLink } from "../../components/menu";
import { Tag } from "../../components/tag";
import { m } from "../../paraglide/messages";
import type { Current } from "./use-current";

export function MunicipalityMenu({ current }: { current: Current }) {
  const { municipality, municipalities } = current;
  return (
    <Menu
      label={municipality?.name ?? m.frame_choose_municipality()}
      description={m.frame_switch_municipality()}
    >
      {municipalities.map(({ kommunekode, name, isExample }) => (
        <MenuLink
          key={kommunekode}
          to="/kommuner/$kommunekode"
          params={{ kommunekode }}
          activeOptions={{ exact: true }}
        >
          <span>{name}</span>
          {isExample && <Tag tone="warn">{m.frame_example_tag()}</Tag>}
        </MenuLink>
      ))}
      {municipalities.length > 0 && <MenuLine />}
      <MenuLink to="/kommuner" activeOptions={{ exact: true }}>
        {m.frame_all_municipalities()}
      </MenuLink>
    </Menu>
  );
}
