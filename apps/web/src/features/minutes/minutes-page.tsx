import { getRouteApi } from "@tanstack/react-router";
import { LinkButton } from "../../components/link-button";
import { NotForYou } from "../../components/not-for-you";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import { MinutesView } from "./minutes-view";

const route = getRouteApi("/kommuner/$kommunekode/maalinger/$slug/interview/$number/referat");

export function MinutesPage() {
  const { kommunekode, slug, number } = route.useParams();
  if (useMay("minutes.get", kommunekode)) {
    const address = { kommunekode, slug, number: Number(number) };
    return <MinutesView key={`${kommunekode}/${slug}/${number}`} address={address} />;
  }
  return (
    <NotForYou
      title={m.minutes_not_for_you()}
      action={
        <LinkButton
          to="/kommuner/$kommunekode/maalinger/$slug/resultater"
          params={{ kommunekode, slug }}
        >
          {m.minutes_to_results()}
        </LinkButton>
      }
    >
      {m.minutes_not_for_you_text()}
    </NotForYou>
  );
}
