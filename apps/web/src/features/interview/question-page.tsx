import { useParams } from "@tanstack/react-router";
import { UnknownInterview } from "./plan/unknown-interview";
import { readAddress } from "./sheet/read-address";
import { SheetPage } from "./sheet/sheet-page";

export function QuestionPage() {
  const { questionId, ...params } = useParams({
    from: "/kommuner/$kommunekode/maalinger/$slug/interview/$number/spoergsmaal/$questionId",
  });
  const address = readAddress(params);
  if (address === null) return <UnknownInterview {...params} />;
  return (
    <SheetPage key={Object.values(address).join("/")} address={address} questionId={questionId} />
  );
}
