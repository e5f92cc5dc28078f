import { Button } from "../../../components/button";
import { ConfirmDialog } from "../../../components/confirm-dialog";
import { Dialog } from "../../../components/dialog";
import { m } from "../../../paraglide/messages";
import { useRoom } from "../room";

type EndDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Asks before the phones are let go. While a vote is open it says what to do first. */
export function EndDialog({ isOpen, onClose }: EndDialogProps) {
  const { state, steps, isAway } = useRoom();
  if (state.question?.openVote != null) {
    return (
      <Dialog title={m.live_end_vote_is_open()} isOpen={isOpen} onClose={onClose}>
        <p>{m.live_end_vote_is_open_text()}</p>
        <div className="pj-dialog__actions">
          <Button variant="primary" onClick={onClose}>
            {m.live_end_back()}
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      title={m.live_end_title()}
      isOpen={isOpen}
      onClose={onClose}
      onConfirm={() => {
        steps.end();
        onClose();
      }}
      confirmLabel={m.live_end()}
      isBusy={isAway || steps.isBusy}
    >
      <p>{m.live_end_text()}</p>
      {isAway && <p>{m.live_away_commands()}</p>}
    </ConfirmDialog>
  );
}
