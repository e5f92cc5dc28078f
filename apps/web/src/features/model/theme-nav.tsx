import type { MaturityModel } from "@pejling/domain";
import { Link } from "@tanstack/react-router";
import { toLocalText } from "../../lib/local-text";
import { m } from "../../paraglide/messages";

type ThemeNavProps = {
  readonly model: MaturityModel;
  readonly address: { readonly id: string; readonly version: string };
  readonly chosen: string;
};

export function ThemeNav({ model, address, chosen }: ThemeNavProps) {
  const link = (tema: string, text: string) => (
    <Link
      to="/modeller/$id/$version"
      params={address}
      search={(old) => ({ form: old.form, tema })}
      className={tema === chosen ? "is-chosen" : ""}
      aria-current={tema === chosen ? "true" : undefined}
      activeProps={{}}
      resetScroll={false}
    >
      {text}
    </Link>
  );
  return (
    <nav className="model-nav pj-no-print" aria-label={m.model_themes()}>
      <ul>
        <li>{link("alle", m.model_all_themes())}</li>
      </ul>
      {model.groups.map((group) => (
        <div key={group.id}>
          <p className="model-nav__group">{toLocalText(group.title)}</p>
          <ul>
            {model.themes
              .filter((theme) => theme.group === group.id)
              .map((theme) => (
                <li key={theme.id}>{link(theme.id, toLocalText(theme.title))}</li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
