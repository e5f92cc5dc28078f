import { useParams } from "@tanstack/react-router";
import { useMay } from "../../lib/use-may";
import { InterviewsClosed } from "./interviews-closed";
import { UnknownInterview } from "./plan/unknown-interview";
import { readAddress } from "./sheet/read-address";
import { SheetPage } from "./sheet/sheet-page";

export function QuestionPage() {
  const { questionId, ...params } = useParams({
    from: "/kommuner/$kommunekode/maalinger/$slug/interview/$number/spoergsmaal/$questionId",
  });
  const mayRead = useMay("interview.sheet", params.kommunekode);
  const address = readAddress(params);
  if (!mayRead) return <InterviewsClosed {...params} />;
  if (address === null) return <UnknownInterview {...params} />;
  return (
    <SheetPage key={Object.values(address).join("/")} address={address} questionId={questionId} />
  );
}
