import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { TextField } from "../../components/text-field";
import { useTRPC } from "../../lib/trpc";
import { useMe } from "../../lib/use-me";
import { m } from "../../paraglide/messages";
import { filterPeople } from "./filter-people";
import { PeopleTable } from "./people-table";
import { PersonDialog } from "./person-dialog";
import type { PersonTask } from "./person-task";
import type { Person } from "./person-types";
import { usePersonActions } from "./use-person-actions";
import "./person.css";

type Chosen = { readonly person: Person; readonly task: PersonTask };

export function PeopleView() {
  const trpc = useTRPC();
  const { data: people } = useSuspenseQuery(trpc.person.list.queryOptions());
  const me = useMe().person?.userId ?? null;
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const actions = usePersonActions();
  const shown = filterPeople(people, typed);
  return (
    <section aria-labelledby="personer">
      <h2 id="personer">{m.person_people_title()}</h2>
      <p className="person-lead">{m.person_people_lead()}</p>
      <div className="person-search">
        <TextField
          type="search"
          label={m.person_search()}
          hint={m.person_search_hint()}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <p className="pj-sub" role="status">
        {shown.length === 0 ? m.person_none() : m.person_count({ count: shown.length })}
      </p>
      {shown.length > 0 && (
        <PeopleTable
          people={shown}
          me={me}
          actions={actions}
          onTask={(person, task) => setChosen({ person, task })}
        />
      )}
      {chosen && <PersonDialog {...chosen} actions={actions} onClose={() => setChosen(null)} />}
    </section>
  );
}
