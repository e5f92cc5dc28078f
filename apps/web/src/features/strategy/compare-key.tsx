import { m } from "../../paraglide/messages";
import { StrengthMark } from "./strength-mark";

export function CompareKey() {
  return (
    <ul className="strategy-compare-key">
      <li>
        <StrengthMark strength="primary" /> {m.strategy_compare_key_primary()}
      </li>
      <li>
        <StrengthMark strength="partial" /> {m.strategy_compare_key_partial()}
      </li>
      <li>{m.strategy_compare_key_suggested()}</li>
    </ul>
  );
}
