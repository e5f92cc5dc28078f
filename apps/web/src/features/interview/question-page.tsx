import { useParams } from "@tanstack/react-router";
import { SheetPage } from "./sheet/sheet-page";

export function QuestionPage() {
  const { kommunekode, slug, number, questionId } = useParams({
    from: "/kommuner/$kommunekode/maalinger/$slug/interview/$number/spoergsmaal/$questionId",
  });
  const address = { kommunekode, slug, number: Number(number) };
  return (
    <SheetPage key={`${kommunekode} ${slug} ${number}`} address={address} questionId={questionId} />
  );
}
