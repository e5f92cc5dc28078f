import { useState } from "react";
import { SelectField } from "../../components/select-field";
import { NARROW, useMediaQuery } from "../../components/use-media-query";
import { m } from "../../paraglide/messages";
import { RoleList } from "./role-list";
import { ALL_WHO, type Who } from "./who-may-rows";
import { WhoMayTable } from "./who-may-table";
import { whoText } from "./who-may-words";

/** What each role may, read from the table the server itself asks. */
export function WhoMay() {
  const isNarrow = useMediaQuery(NARROW);
  return (
    <section className="pj-section" aria-labelledby="hvem-maa-hvad">
      <h2 id="hvem-maa-hvad">{m.member_who_title()}</h2>
      <p className="member-lead">{m.member_who_lead()}</p>
      {isNarrow ? <OneRole /> : <WhoMayTable />}
    </section>
  );
}

function OneRole() {
  const [who, setWho] = useState<Who>("consultant");
  return (
    <div className="pj-stack">
      <SelectField
        label={m.member_who_choose()}
        value={who}
        options={ALL_WHO.map((each) => ({ value: each, label: whoText(each) }))}
        onChange={({ target }) => setWho(ALL_WHO.find((each) => each === target.value) ?? who)}
      />
      <RoleList who={who} />
    </div>
  );
}
