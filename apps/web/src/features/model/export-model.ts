import type { MaturityModel } from "@pejling/domain";
import { downloadText } from "../../lib/download";

/** The file the import takes back unchanged. */
export function exportModel(model: MaturityModel): void {
  const text = `${JSON.stringify(model, null, 2)}\n`;
  downloadText(text, `${model.id}-${model.version}.json`, "application/json");
}
