import { useParams, useSearch } from "@tanstack/react-router";
import { InterviewsClosed } from "../../features/interview/interviews-closed";
import { UnknownInterview } from "../../features/interview/plan/unknown-interview";
import { readAddress } from "../../features/interview/sheet/read-address";
import { useMay } from "../../lib/use-may";
import { LiveOnSheet } from "./live-on-sheet";

/** An interview while it is held, for who leads it or takes its notes. */
export function LiveInterviewPage() {
  const from = "/kommuner/$kommunekode/maalinger/$slug/interview/$number/afvikling";
  const params = useParams({ from });
  const { skaerm } = useSearch({ from });
  const mayFollow = useMay("live.watch", params.kommunekode);
  const address = readAddress(params);
  if (!mayFollow) return <InterviewsClosed {...params} />;
  if (address === null) return <UnknownInterview {...params} />;
  const screen = skaerm === "referent" ? "noteTaker" : "facilitator";
  return (
    <LiveOnSheet key={`${Object.values(address).join("/")} ${screen}`} {...{ address, screen }} />
  );
}
