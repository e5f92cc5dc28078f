import { type ReactNode, useEffect, useId, useRef } from "react";
import { CloseButton } from "./close-button";
import { NARROW, useMediaQuery } from "./use-media-query";
import "./side-panel.css";

type SidePanelProps = {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Changes when the panel begins to speak of something else; focus then moves to its heading. */
  readonly subject?: string;
};

/**
 * Beside the page where there is room (put it in a `pj-with-panel`), the whole screen on a phone. Mount it to open
 * it. Esc closes; focus goes back to what opened it.
 */
export function SidePanel(props: SidePanelProps) {
  const isNarrow = useMediaQuery(NARROW);
  return isNarrow ? <FullScreenPanel {...props} /> : <PanelBeside {...props} />;
}

function PanelBeside(props: SidePanelProps) {
  const id = useId();
  const { onClose, subject } = props;
  const heading = useFocusInAndBack(subject);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (document.querySelector("dialog[open], [popover]:popover-open") === null) onClose();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [onClose]);

  return (
    <aside className="pj-side-panel" aria-labelledby={id}>
      <PanelContent {...props} headingId={id} headingRef={heading} />
    </aside>
  );
}

function FullScreenPanel(props: SidePanelProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useFocusInAndBack(props.subject);

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    heading.current?.focus();
  }, [heading]);

  return (
    <dialog ref={dialog} className="pj-side-panel" aria-labelledby={id} onClose={props.onClose}>
      <PanelContent {...props} headingId={id} headingRef={heading} />
    </dialog>
  );
}

type ContentProps = SidePanelProps & {
  readonly headingId: string;
  readonly headingRef: React.RefObject<HTMLHeadingElement | null>;
};

function PanelContent({ title, subtitle, onClose, children, headingId, headingRef }: ContentProps) {
  return (
    <>
      <div className="pj-side-panel__head">
        <h2 id={headingId} ref={headingRef} tabIndex={-1}>
          {title}
        </h2>
        <CloseButton onClick={onClose} />
      </div>
      {subtitle && <p className="pj-sub pj-side-panel__subtitle">{subtitle}</p>}
      {children}
    </>
  );
}

function useFocusInAndBack(subject: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);

  useEffect(() => {
    const panel = heading.current?.closest(".pj-side-panel");
    const focused = document.activeElement;
    if (focused !== null && !panel?.contains(focused)) opener.current = focused;
    heading.current?.focus({ preventScroll: subject === undefined });
  }, [subject]);

  useEffect(
    () => () => {
      const element = opener.current;
      if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
    },
    [],
  );
  return heading;
}
