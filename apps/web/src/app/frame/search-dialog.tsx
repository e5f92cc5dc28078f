import { useRouter } from "@tanstack/react-router";
import { type KeyboardEvent, useId, useState } from "react";
import { Dialog } from "../../components/dialog";
import { m } from "../../paraglide/messages";
import { findItems } from "./find-items";
import type { SearchItem } from "./search-item";
import type { Current } from "./use-current";
import { useSearchItems } from "./use-search-items";

type SearchDialogProps = { readonly current: Current; readonly onClose: () => void };

export function SearchDialog({ current, onClose }: SearchDialogProps) {
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(0);
  const router = useRouter();
  const id = useId();
  const found = findItems(useSearchItems(current), typed);

  const open = (item: SearchItem | undefined) => {
    if (item === undefined) return;
    onClose();
    router.history.push(item.href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setChosen((chosen + step + found.length) % found.length);
    }
    if (event.key === "Enter") open(found[chosen]);
  };

  return (
    <Dialog title={m.frame_search_title()} isOpen onClose={onClose}>
      <input
        className="pj-input pj-search__input"
        role="combobox"
        aria-label={m.frame_search_label()}
        aria-expanded={found.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <SearchList id={id} found={found} chosen={chosen} onOpen={open} />
      <p className="pj-sub pj-search__foot" role="status">
        {found.length === 0 ? m.frame_search_none({ text: typed }) : m.frame_search_keys()}
      </p>
    </Dialog>
  );
}

type SearchListProps = {
  readonly id: string;
  readonly found: readonly SearchItem[];
  readonly chosen: number;
  readonly onOpen: (item: SearchItem) => void;
};

function SearchList({ id, found, chosen, onOpen }: SearchListProps) {
  return (
    <div className="pj-search__list" id={id} role="listbox" aria-label={m.frame_search_title()}>
      {found.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field opens the chosen one
        <div
          key={`${item.group} ${item.href}`}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className="pj-search__item"
          onClick={() => onOpen(item)}
        >
          <span>
            {item.label}
            {item.hint && <span className="pj-sub"> {item.hint}</span>}
          </span>
          <span className="pj-sub">{item.group}</span>
        </div>
      ))}
    </div>
  );
}
