import { lazy, Suspense, useEffect, useState } from "react";
import { Icon } from "../../components/icon";
import { KeyHint } from "../../components/key-hint";
import { m } from "../../paraglide/messages";
import type { Current } from "./use-current";

const SearchDialog = lazy(async () => ({
  default: (await import("./search-dialog")).SearchDialog,
}));

export function SearchButton({ current }: { current: Current }) {
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector("dialog:modal") !== null) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <>
      <button
        type="button"
        className="pj-menu__button pj-search-button"
        aria-keyshortcuts="/"
        onClick={() => setIsOpen(true)}
      >
        <Icon name="search" />
        <span className="pj-search-button__word">{m.frame_search()}</span>
        <span className="pj-search-button__key" aria-hidden="true">
          <KeyHint>/</KeyHint>
        </span>
      </button>
      {isOpen && (
        <Suspense>
          <SearchDialog current={current} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input, textarea, select");
}
