import { Button } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { LinkButton } from "../../../components/link-button";
import { m } from "../../../paraglide/messages";
import { RatingRow } from "./rating-row";
import { useSheet } from "./sheet-context";
import type { RatingField } from "./sheet-value";
import { VoteLine } from "./vote-line";
import { readRating, type VoteSummary } from "./vote-summary";
import "./ratings.css";

type RatingsProps = {
  readonly votes: VoteSummary;
  readonly activeRow: string | null;
  readonly hasLetterKeys: boolean;
  readonly onActivate: (participantId: string) => void;
};

export function Ratings({ votes, activeRow, hasLetterKeys, onActivate }: RatingsProps) {
  const { data, address, isReadOnly } = useSheet();
  const { kommunekode, slug } = address;
  if (data.participants.length === 0) {
    return (
      <EmptyState
        title={m.interview_no_participants()}
        action={
          <LinkButton
            to="/kommuner/$kommunekode/maalinger/$slug/interview/$number"
            params={{ kommunekode, slug, number: String(address.number) }}
          >
            {m.interview_add_participants()}
          </LinkButton>
        }
      >
        {m.interview_no_participants_text()}
      </EmptyState>
    );
  }
  return (
    <section className="interview-ratings" aria-labelledby="interview-ratings">
      <div className="interview-ratings__head">
        <h2 id="interview-ratings">{m.interview_ratings()}</h2>
        {!isReadOnly && <NotAskedButton />}
      </div>
      {hasLetterKeys && !isReadOnly && (
        <p className="pj-sub interview-ratings__keys">{m.interview_keys_short()}</p>
      )}
      <ul>
        {data.participants.map((participant) => (
          <RatingRow
            key={participant.id}
            participant={participant}
            isActive={activeRow === participant.id}
            onActivate={() => onActivate(participant.id)}
          />
        ))}
      </ul>
      <VoteLine votes={votes} total={data.participants.length} />
    </section>
  );
}

/** Fills in for those who have not answered; an answer given is never overwritten by it. */
function NotAskedButton() {
  const { data, fields, question, session } = useSheet();
  const silent = data.participants.filter(
    ({ id }) => readRating(fields, id, question.id).value === "missing",
  );
  if (silent.length === 0) return null;
  const setNotAsked = () => {
    const toRating = (value: "notAsked" | "missing") =>
      silent.map(
        ({ id }): RatingField => ({
          ...{ kind: "rating", participantId: id, questionId: question.id },
          ...{ value, reason: "" },
        }),
      );
    const [values, blanks] = [toRating("notAsked"), toRating("missing")];
    session.edit({ values, blanks, questionId: question.id });
  };
  return (
    <Button variant="tertiary" size="small" onClick={setNotAsked}>
      {silent.length === data.participants.length
        ? m.interview_all_not_asked()
        : m.interview_rest_not_asked()}
    </Button>
  );
}
