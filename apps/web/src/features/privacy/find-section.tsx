import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { TextField } from "../../components/text-field";
import { textForError } from "../../lib/error-texts";
import { useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { FoundPlaces } from "./found-places";

export function FindSection({ kommunekode }: { kommunekode: string }) {
  const [name, setName] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const client = useTRPCClient();
  const find = useMutation({
    mutationFn: async (wanted: string) => ({
      name: wanted,
      ...(await client.privacy.findPerson.mutate({ kommunekode, name: wanted })),
    }),
    meta: { ownError: true },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    setIsMissing(wanted === "");
    if (wanted === "") return form.current?.querySelector("input")?.focus();
    return find.mutate(wanted);
  };
  return (
    <>
      <form ref={form} className="privacy-find" noValidate onSubmit={submit}>
        <TextField
          label={m.privacy_field_name()}
          hint={m.privacy_field_name_hint()}
          maxLength={200}
          value={name}
          error={isMissing && name.trim() === "" ? m.privacy_field_name_error() : null}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit" disabled={find.isPending}>
          {find.isPending ? m.privacy_finding() : m.privacy_find()}
        </Button>
      </form>
      {find.error && <Callout tone="error">{textForError(find.error)}</Callout>}
      {find.data && (
        <FoundPlaces
          key={find.data.name}
          kommunekode={kommunekode}
          name={find.data.name}
          found={find.data}
          onErased={() => find.data && find.mutate(find.data.name)}
        />
      )}
    </>
  );
}
