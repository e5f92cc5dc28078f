import { formatCount, plural } from "../../lib/formatters";
import { m } from "../../paraglide/messages";

/** `1 udsagn`, `48 udsagn`. */
export function countText(count: number): string {
  const text = formatCount(count);
  return plural(count, {
    one: m.strategy_statements_one({ count: text }),
    other: m.strategy_statements_other({ count: text }),
  });
}
