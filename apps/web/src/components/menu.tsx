import { createLink } from "@tanstack/react-router";
import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useRef,
  useState,
} from "react";
import { Icon } from "./icon";
import "./menu.css";

type MenuProps = {
  readonly label: ReactNode;
  /** What the button opens, where its text alone does not say: *Skift kommune*. */
  readonly description?: string;
  readonly children: ReactNode;
  readonly align?: "start" | "end";
  readonly isPlain?: boolean;
};

/** A button that unfolds MenuLinks and MenuButtons. Arrows move, Esc closes and gives focus back. */
export function Menu({
  label,
  description,
  children,
  align = "start",
  isPlain = false,
}: MenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      setIsOpen(false);
      button.current?.focus();
    }
    if (!["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key)) return;
    event.preventDefault();
    if (!isOpen) setIsOpen(true);
    requestAnimationFrame(() => moveFocus(root.current, event.key));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the controls within
    <div
      className={align === "end" ? "pj-menu pj-menu--end" : "pj-menu"}
      ref={root}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
      }}
    >
      <button
        type="button"
        ref={button}
        className={isPlain ? "pj-menu__button pj-menu__button--plain" : "pj-menu__button"}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span>{label}</span>
        {description && <span className="pj-hidden">. {description}</span>}
        <Icon name="chevron-down" />
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: closes after the item's own click */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on an item clicks it */}
      <div
        className="pj-menu__list"
        id={id}
        hidden={!isOpen}
        tabIndex={-1}
        onClick={() => setIsOpen(false)}
      >
        {children}
      </div>
    </div>
  );
}

function moveFocus(root: HTMLElement | null, key: string): void {
  const items = [...(root?.querySelectorAll<HTMLElement>(".pj-menu__item:not(:disabled)") ?? [])];
  const focused = document.activeElement;
  const at = focused instanceof HTMLElement ? items.indexOf(focused) : -1;
  const last = items.length - 1;
  const next = { ArrowDown: at + 1, ArrowUp: at < 0 ? last : at - 1, Home: 0, End: last }[key] ?? 0;
  items[(next + items.length) % Math.max(items.length, 1)]?.focus();
}

function MenuAnchor(props: ComponentProps<"a">) {
  return <a {...props} className="pj-menu__item" />;
}

export const MenuLink = createLink(MenuAnchor);

export function MenuButton({
  isDangerous = false,
  ...rest
}: Omit<ComponentProps<"button">, "className"> & { isDangerous?: boolean }) {
  const className = isDangerous ? "pj-menu__item pj-menu__item--danger" : "pj-menu__item";
  return <button type="button" {...rest} className={className} />;
}

export function MenuLine() {
  return <hr className="pj-menu__line" />;
}
