import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { LinkButton } from "../../components/link-button";
import { NotForYou } from "../../components/not-for-you";
import { useMay } from "../../lib/use-may";
import { useMe } from "../../lib/use-me";
import { m } from "../../paraglide/messages";
import type { Receipt } from "./privacy-types";
import { PrivacyView } from "./privacy-view";
import { ReceiptView } from "./receipt-view";
import "./privacy.css";

const route = getRouteApi("/kommuner/$kommunekode/persondata");

export function PrivacyPage() {
  const { kommunekode } = route.useParams();
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const mayLook = useMay("privacy.overview", kommunekode);
  const memberships = useMe().person?.memberships ?? [];
  const own = memberships.find((each) => each.kommunekode === kommunekode) ?? null;
  // Stays when everything else about the municipality, and perhaps the account, is gone.
  if (receipt !== null) return <ReceiptView receipt={receipt} />;
  if (!mayLook || own === null) return <Closed kommunekode={kommunekode} />;
  return (
    <PrivacyView
      key={kommunekode}
      kommunekode={kommunekode}
      municipality={own.name}
      onRemoved={setReceipt}
    />
  );
}

function Closed({ kommunekode }: { kommunekode: string }) {
  return (
    <NotForYou
      title={m.privacy_not_for_you()}
      action={
        <LinkButton to="/kommuner/$kommunekode" params={{ kommunekode }}>
          {m.privacy_to_municipality()}
        </LinkButton>
      }
    >
      {m.privacy_not_for_you_text()}
    </NotForYou>
  );
}
