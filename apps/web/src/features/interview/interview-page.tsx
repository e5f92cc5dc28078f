import { useParams } from "@tanstack/react-router";
import { useMay } from "../../lib/use-may";
import { InterviewsClosed } from "./interviews-closed";
import { InterviewView } from "./plan/interview-view";
import { UnknownInterview } from "./plan/unknown-interview";
import { readAddress } from "./sheet/read-address";

export function InterviewPage() {
  const params = useParams({ from: "/kommuner/$kommunekode/maalinger/$slug/interview/$number" });
  const mayRead = useMay("interview.sheet", params.kommunekode);
  const address = readAddress(params);
  if (!mayRead) return <InterviewsClosed {...params} />;
  if (address === null) return <UnknownInterview {...params} />;
  return <InterviewView key={Object.values(address).join("/")} address={address} />;
}
