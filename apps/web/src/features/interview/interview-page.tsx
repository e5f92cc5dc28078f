import { useParams } from "@tanstack/react-router";
import { InterviewView } from "./plan/interview-view";

export function InterviewPage() {
  const { kommunekode, slug, number } = useParams({
    from: "/kommuner/$kommunekode/maalinger/$slug/interview/$number",
  });
  const address = { kommunekode, slug, number: Number(number) };
  return <InterviewView key={`${kommunekode} ${slug} ${number}`} address={address} />;
}
