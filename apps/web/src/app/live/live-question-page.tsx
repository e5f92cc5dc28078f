import { useParams } from "@tanstack/react-router";
import { QuestionPage } from "../../features/interview/question-page";
import { readAddress } from "../../features/interview/sheet/read-address";
import type { SheetAddress } from "../../features/interview/sheet/send-field";
import { FollowLive } from "../../features/live/follow-live";
import { useMay } from "../../lib/use-may";
import { useSheetInStep } from "./use-sheet-in-step";

/** The interview's sheet; while the interview is held it follows what is agreed on at the other screens. */
export function LiveQuestionPage() {
  const { questionId: _, ...params } = useParams({
    from: "/kommuner/$kommunekode/maalinger/$slug/interview/$number/spoergsmaal/$questionId",
  });
  const mayFollow = useMay("live.watch", params.kommunekode);
  const address = readAddress(params);
  return (
    <>
      <QuestionPage />
      {mayFollow && address !== null && (
        <SheetInStep key={Object.values(address).join("/")} address={address} />
      )}
    </>
  );
}

function SheetInStep({ address }: { readonly address: SheetAddress }) {
  return <FollowLive address={address} onHeard={useSheetInStep(address)} />;
}
