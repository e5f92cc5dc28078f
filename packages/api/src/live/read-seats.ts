import { countSeats, type DbClient, type Scope, type SeatCounts } from "@pejling/db";
import type { Session } from "./hub";
import { shareReading } from "./share-reading";

const share = shareReading<SeatCounts>("seats");

/** How many are seated, by capacity; counted once until somebody comes or goes. */
export function readSeats(scope: Scope<DbClient>, session: Session): Promise<SeatCounts> {
  return share(session, () => countSeats(scope, session.sessionId));
}
