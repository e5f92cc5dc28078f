import { plural } from "../../lib/formatters";
import { m } from "../../paraglide/messages";

/** `1 deltager`, `12 deltagere`. Said of every cell of the heatmap, so the language's rules are looked up once. */
export function participantsText(count: number): string {
  return plural(count, {
    one: m.results_participant({ count }),
    other: m.results_participants({ count }),
  });
}
