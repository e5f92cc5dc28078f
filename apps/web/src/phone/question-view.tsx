import { toLocalText } from "../lib/local-text";
import { m } from "../paraglide/messages";
import { Heading } from "./heading";
import { LevelList } from "./level-list";
import type { LiveQuestion } from "./phone-client";
import { ResultView } from "./result-view";
import type { Room } from "./use-room";
import { VoteView } from "./vote-view";

type QuestionViewProps = { readonly question: LiveQuestion; readonly room: Room };

export function QuestionView({ question, room }: QuestionViewProps) {
  const { id, phase, openVote } = question;
  return (
    <article className="ph-question">
      <div>
        <p className="ph-eyebrow">{toLocalText(question.theme)}</p>
        <Heading key={`${id} ${phase}`}>{toLocalText(question.title)}</Heading>
      </div>
      {openVote === null && phase !== "ready" ? (
        <ResultView question={question} choices={room.choices} />
      ) : (
        <p className="ph-text">{toLocalText(question.text)}</p>
      )}
      {openVote !== null && <VoteView question={question} vote={openVote} room={room} />}
      {phase === "ready" && (
        <>
          <p className="ph-notice">{m.phone_ready()}</p>
          <LevelList levels={question.levels} />
        </>
      )}
    </article>
  );
}
