import { acrossMunicipalities, type DbClient, scrubFile } from "@pejling/db";

/** The screens are told first: emptying the log stops everybody for a moment. */
const AFTER_MS = 300;
const due = new WeakSet<DbClient>();

/**
 * Empties the database's log after ballots were removed, so that none is left there. Nobody waits for it; what several
 * sessions remove in the same moment goes at once. If it fails, the next one or the daily sweep does it.
 */
export function scrubSoon(db: DbClient): void {
  const raw = acrossMunicipalities(db);
  if (due.has(raw)) return;
  due.add(raw);
  const scrub = () => {
    due.delete(raw);
    void scrubFile(raw, { whole: false }).catch(() => undefined);
  };
  setTimeout(scrub, AFTER_MS).unref();
}
