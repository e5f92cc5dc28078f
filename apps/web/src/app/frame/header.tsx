import { Link } from "@tanstack/react-router";
import { m } from "../../paraglide/messages";
import { MunicipalityMenu } from "./municipality-menu";
import { PersonMenu } from "./person-menu";
import { RoundMenu } from "./round-menu";
import { SearchButton } from "./search-button";
import type { Current } from "./use-current";

export function Header({ current }: { current: Current }) {
  return (
    <div className="pj-bar">
      <Link to="/" className="pj-brand" aria-label={m.frame_home()}>
        Pejling
      </Link>
      <div className="pj-bar__choices">
        <MunicipalityMenu current={current} />
        {current.municipality !== null && <RoundMenu current={current} />}
      </div>
      <div className="pj-bar__end">
        <SearchButton current={current} />
        <PersonMenu current={current} />
      </div>
    </div>
  );
}
