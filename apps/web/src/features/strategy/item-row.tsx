import { currentValue, type StrategyItem } from "@pejling/domain";
import { Link } from "@tanstack/react-router";
import { m } from "../../paraglide/messages";
import { type NameTheme, toItemText } from "./item-text";
import { StateMark } from "./state-mark";
import { ITEM_TEXTS } from "./words";

type ItemRowProps = {
  readonly item: StrategyItem;
  readonly nameTheme: NameTheme;
  readonly isSelected: boolean;
  /** It hangs under something rejected. */
  readonly isLeftOut: boolean;
  readonly onSelect?: (item: StrategyItem) => void;
};

/** One statement: what it is, what it says, and how far a person has come with it. */
export function ItemRow({ item, nameTheme, isSelected, isLeftOut, onSelect }: ItemRowProps) {
  const { text, detail } = toItemText(item, nameTheme);
  const isOut = isLeftOut || item.state === "rejected";
  const className = [
    "strategy-item",
    isSelected ? "strategy-item--selected" : "",
    isOut ? "strategy-item--out" : "",
    ["theme", "landmark", "limb"].includes(item.kind) ? "strategy-item--main" : "",
  ].join(" ");
  const words = (
    <>
      <span className="strategy-item__kind">{ITEM_TEXTS[item.kind]()}</span>
      <span className="strategy-item__words">
        <span className="strategy-item__text">{text}</span>
        {detail !== "" && <span className="strategy-item__detail">{detail}</span>}
      </span>
    </>
  );
  if (onSelect === undefined) {
    return (
      <div className={className} id={`udsagn-${item.id}`}>
        {words}
        <RelatedLink item={item} />
      </div>
    );
  }
  return (
    <button
      type="button"
      className={className}
      id={`udsagn-${item.id}`}
      aria-expanded={isSelected}
      onClick={() => onSelect(item)}
    >
      {words}
      {isLeftOut ? (
        <span className="strategy-item__left-out">{m.strategy_state_left_out()}</span>
      ) : (
        <StateMark state={item.state} />
      )}
    </button>
  );
}

/** The paper a fact points to, where it is in the library too. */
function RelatedLink({ item }: { item: StrategyItem }) {
  const slug = item.kind === "relation" ? currentValue<"relation">(item).slug : null;
  if (slug === null) return null;
  return (
    <Link to="/strategier/$slug" params={{ slug }}>
      {m.strategy_upload_open_known()}
    </Link>
  );
}
