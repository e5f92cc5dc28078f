import { useState } from "react";
import { Button } from "../../../components/button";
import { Dialog } from "../../../components/dialog";
import { notify } from "../../../components/notices";
import { useMediaQuery } from "../../../components/use-media-query";
import { readLetterKeys, storeLetterKeys } from "../../../lib/letter-keys";
import { m } from "../../../paraglide/messages";
import { Challenges } from "./challenges";
import { ConsensusBox } from "./consensus-box";
import { DeviceCallout } from "./device-callout";
import { EvidenceList } from "./evidence-list";
import { Guide } from "./guide";
import { countGuide } from "./guide-rows";
import { KeysDialog } from "./keys-dialog";
import { LevelCards } from "./level-cards";
import { Notes } from "./notes";
import { QuestionHead } from "./question-head";
import { Ratings } from "./ratings";
import { findReadOnlyReason, ReadOnlyCallout } from "./read-only-callout";
import { SaveLine } from "./save-line";
import { useSheet } from "./sheet-context";
import { SheetHead } from "./sheet-head";
import { UnsentCallout } from "./unsent-callout";
import { useRunCommand } from "./use-run-command";
import { useSheetKeys } from "./use-sheet-keys";
import { ValidationBox } from "./validation-box";
import { readRating, summariseVotes } from "./vote-summary";
import "./sheet.css";

export function SheetView() {
  const { data, fields, question, model, address, guide, session, go } = useSheet();
  const [isGuideOpen, setIsGuideOpen] = useState(false);
  const [areKeysOpen, setAreKeysOpen] = useState(false);
  const [hasLetterKeys, setHasLetterKeys] = useState(readLetterKeys);
  const [activeRow, setActiveRow] = useState(() =>
    findOpenRow(data.participants, fields, question.id),
  );
  const hasDrawer = useMediaQuery("(max-width: 1080px)");

  const move = (direction: "undo" | "redo") => {
    const undone = session.move(direction);
    if (undone.kind === "changedByOthers") notify(m.interview_undo_refused());
    if (undone.kind === "done" && undone.questionId !== question.id) go(undone.questionId);
  };
  const openKeys = () => setAreKeysOpen(true);
  const run = useRunCommand({ activeRow, setActiveRow, move, openKeys });
  useSheetKeys(hasLetterKeys, run);

  const values = data.participants.map(({ id }) => readRating(fields, id, question.id).value);
  const votes = summariseVotes(values, model.scale);
  const reason = findReadOnlyReason(data);
  const { done, total } = countGuide(guide);
  return (
    <>
      {reason !== null && <ReadOnlyCallout reason={reason} address={address} />}
      {reason === null && <DeviceCallout sheet={session.place.sheet} isQuiet />}
      <UnsentCallout {...{ session, fields, data, model }} isReadOnly={reason !== null} />
      <div className="interview-sheet">
        <div className="interview-sheet__guide">
          <SheetHead />
          {hasDrawer ? (
            <Button size="small" onClick={() => setIsGuideOpen(true)}>
              {m.interview_show_guide({ done, total })}
            </Button>
          ) : (
            <Guide />
          )}
        </div>
        <div className="interview-sheet__main">
          <QuestionHead />
          <LevelCards votes={votes} />
          <Ratings
            votes={votes}
            activeRow={activeRow}
            hasLetterKeys={hasLetterKeys}
            onActivate={setActiveRow}
          />
          <ConsensusBox />
          <ValidationBox />
        </div>
        <div className="interview-sheet__side">
          <Notes />
          <Challenges />
          <EvidenceList />
        </div>
      </div>
      <SaveLine onUndo={() => move("undo")} onRedo={() => move("redo")} onKeys={openKeys} />
      <Dialog
        title={m.interview_guide()}
        isOpen={isGuideOpen && hasDrawer}
        onClose={() => setIsGuideOpen(false)}
      >
        <Guide onChoose={() => setIsGuideOpen(false)} />
      </Dialog>
      <KeysDialog
        isOpen={areKeysOpen}
        onClose={() => setAreKeysOpen(false)}
        hasLetterKeys={hasLetterKeys}
        onLetterKeys={(isOn) => {
          storeLetterKeys(isOn);
          setHasLetterKeys(isOn);
        }}
      />
    </>
  );
}

/** The keys begin where an answer is missing. */
function findOpenRow(
  participants: readonly { readonly id: string }[],
  fields: Parameters<typeof readRating>[0],
  questionId: string,
): string | null {
  const open = participants.find(
    ({ id }) => readRating(fields, id, questionId).value === "missing",
  );
  return (open ?? participants[0])?.id ?? null;
}
