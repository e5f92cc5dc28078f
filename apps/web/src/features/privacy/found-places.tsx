import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button";
import { notify } from "../../components/notices";
import { TypedDialog } from "../../components/typed-dialog";
import { textForError } from "../../lib/error-texts";
import { useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { PlaceList } from "./place-list";
import { isOwnField, toPlaceRows } from "./place-rows";
import type { Found } from "./privacy-types";
import { useRefresh } from "./use-refresh";

type FoundPlacesProps = {
  readonly kommunekode: string;
  readonly name: string;
  readonly found: Found;
  readonly onErased: () => void;
};

/** Where a name stands: what can be emptied at once, and what a person must read. */
export function FoundPlaces({ kommunekode, name, found, onErased }: FoundPlacesProps) {
  const [isErasing, setIsErasing] = useState(false);
  const { places, members } = found;
  const own = places.filter(isOwnField);
  const rest = places.filter((place) => !isOwnField(place));
  const client = useTRPCClient();
  const refresh = useRefresh();
  const erase = useMutation({
    mutationFn: (confirmation: string) =>
      client.privacy.erasePerson.mutate({ kommunekode, name, confirmation }),
    meta: { ownError: true },
    onSuccess: async ({ erased, remaining }) => {
      setIsErasing(false);
      const left = toPlaceRows(remaining).length;
      const texts = [
        m.privacy_person_erased({ count: erased }),
        left > 0 && m.privacy_person_rest({ count: left }),
      ];
      notify(texts.filter(Boolean).join(" "), "success");
      await refresh();
      onErased();
    },
  });
  return (
    <div className="privacy-found">
      <p className="privacy-found__count" role="status">
        {places.length === 0
          ? m.privacy_found_none({ name })
          : m.privacy_found({ name, count: places.length })}
      </p>
      {members.length > 0 && <p>{m.privacy_found_members({ count: members.length })}</p>}
      {own.length > 0 && (
        <>
          <h3>{m.privacy_own_title()}</h3>
          <p className="pj-sub">{m.privacy_own_text()}</p>
          <PlaceList kommunekode={kommunekode} places={own} />
          <Button variant="danger" onClick={() => setIsErasing(true)}>
            {m.privacy_erase_person()}
          </Button>
        </>
      )}
      {rest.length > 0 && (
        <>
          <h3>{m.privacy_rest_title()}</h3>
          <p className="pj-sub">{m.privacy_rest_text()}</p>
          <PlaceList kommunekode={kommunekode} places={rest} />
        </>
      )}
      <TypedDialog
        title={m.privacy_erase_person_title({ name })}
        isOpen={isErasing}
        onClose={() => setIsErasing(false)}
        expected={name}
        label={m.privacy_type_name()}
        mismatch={m.privacy_type_name_wrong({ name })}
        confirmLabel={m.privacy_erase_person()}
        isBusy={erase.isPending}
        error={erase.error ? textForError(erase.error) : null}
        onConfirm={(confirmation) => erase.mutate(confirmation)}
      >
        {m.privacy_erase_person_text({ count: own.length })}
      </TypedDialog>
    </div>
  );
}
