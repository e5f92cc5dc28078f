import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button";
import { Dialog } from "../../components/dialog";
import { notify } from "../../components/notices";
import { SecretLink } from "../../components/secret-link";
import { useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { OpenForm, type OpenInput } from "./open-form";

type Opened = { readonly name: string; readonly email: string; readonly address: string };

/** Gives one of the 98 its place here, with the operator or somebody invited in charge. */
export function OpenMunicipality({ taken }: { taken: readonly string[] }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [round, setRound] = useState(0);
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const open = useMutation({
    mutationFn: ({ kommunekode, lead }: OpenInput) =>
      client.municipality.open.mutate({ kommunekode, lead }),
    meta: { ownError: true },
    onSuccess: async ({ address }, { name, lead }) => {
      if (address !== null && lead.kind === "invite") {
        setOpened({ name, email: lead.email, address });
      } else {
        notify(m.person_opened({ municipality: name }), "success");
      }
      setRound(round + 1);
      await queryClient.invalidateQueries();
    },
  });
  return (
    <section className="pj-section" aria-labelledby="opret-kommune">
      <h2 id="opret-kommune">{m.person_open_title()}</h2>
      <p className="person-lead">{m.person_open_lead()}</p>
      <OpenForm
        key={round}
        taken={taken}
        isBusy={open.isPending}
        error={open.error}
        onOpen={(input) => open.mutate(input)}
      />
      {opened && (
        <Dialog
          title={m.person_opened_title({ municipality: opened.name })}
          isOpen
          onClose={() => setOpened(null)}
        >
          <SecretLink
            label={m.person_opened_label({ email: opened.email })}
            address={opened.address}
          >
            {m.person_opened_text({ email: opened.email })}
          </SecretLink>
          <div className="pj-dialog__actions">
            <Button onClick={() => setOpened(null)}>{m.components_close()}</Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
