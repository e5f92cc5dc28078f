import type { VoteNumber } from "@pejling/domain";
import { Progress } from "../../../components/progress";
import { m } from "../../../paraglide/messages";
import { toTurnout } from "./to-wall";

type TurnoutLineProps = {
  readonly vote: VoteNumber;
  readonly voted: number;
  readonly total: number;
};

/** How many have voted, never what. */
export function TurnoutLine({ vote, ...counted }: TurnoutLineProps) {
  const { voted, count } = toTurnout(counted);
  return (
    <div className="projector__turnout">
      <p>{vote === 1 ? m.projector_vote() : m.projector_vote_again()}</p>
      <Progress label={m.projector_turnout({ voted, count })} value={voted} max={count} />
    </div>
  );
}
