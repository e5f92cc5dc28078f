import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { EmptyState } from "../../components/empty-state";
import { LinkButton } from "../../components/link-button";
import { PageTitle } from "../../components/page-title";
import { SelectField } from "../../components/select-field";
import { formatDateTime } from "../../lib/formatters";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { ChangeList } from "./change-list";
import { CorrectionList } from "./correction-list";
import { MinutesActions } from "./minutes-actions";
import { MinutesDocument } from "./minutes-document";
import type { MinutesAddress, MinutesData, Wording } from "./minutes-types";
import { statusText } from "./minutes-words";
import { PhonesNote } from "./phones-note";
import type { OnStepped } from "./use-minutes-step";
import "./minutes.css";

/** An interview's minutes as a document the group can read, correct and approve. */
export function MinutesView({ address }: { address: MinutesAddress }) {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.minutes.get.queryOptions(address));
  const [chosen, setChosen] = useState<number | null>(null);
  const [isLate, setIsLate] = useState(false);
  // Kept here: what comes of a step may put other buttons in the place of those that took it.
  const onStepped: OnStepped = (step, kind) => {
    setIsLate(kind === "conflict");
    if (step === "make") setChosen(null);
  };
  const latest = data.wordings.at(-1);
  const wording = data.wordings.find(({ number }) => number === chosen) ?? latest;
  return (
    <>
      <PageTitle
        title={m.minutes_title({ interview: data.interview.title })}
        crumb={m.minutes_crumb()}
        eyebrow={`${data.assessment.name} · ${data.interview.unit}`}
        lead={m.minutes_lead()}
      >
        {wording !== undefined && (
          <Button onClick={() => window.print()}>{m.minutes_print()}</Button>
        )}
      </PageTitle>
      {data.assessment.status === "closed" && (
        <Callout tone="info">{m.minutes_closed_round()}</Callout>
      )}
      {isLate && (
        <Callout tone="warn" title={m.minutes_conflict_title()}>
          {m.minutes_conflict_text()}
        </Callout>
      )}
      {wording === undefined ? (
        <Nothing address={address} data={data} onStepped={onStepped} />
      ) : (
        <>
          {data.wordings.length > 1 && (
            <WordingChoice data={data} wording={wording} onChoose={setChosen} />
          )}
          <Status wording={wording} isLatest={wording === latest} />
          {wording === latest && (
            <MinutesActions address={address} data={data} onStepped={onStepped} />
          )}
          {wording === latest && <PhonesNote data={data} wording={wording} />}
          {wording.number > 1 && <ChangeList data={data} wording={wording} />}
          <MinutesDocument data={data} wording={wording} />
          <CorrectionList
            key={wording.number}
            address={address}
            data={data}
            wording={wording}
            isLatest={wording === latest}
          />
        </>
      )}
    </>
  );
}

type WordingChoiceProps = {
  readonly data: MinutesData;
  readonly wording: Wording;
  readonly onChoose: (number: number) => void;
};

function WordingChoice({ data, wording, onChoose }: WordingChoiceProps) {
  return (
    <div className="minutes-choice pj-no-print">
      <SelectField
        label={m.minutes_choose()}
        value={String(wording.number)}
        options={data.wordings.toReversed().map((each) => ({
          value: String(each.number),
          label: m.minutes_choice({ number: each.number, status: statusText(each.status) }),
        }))}
        onChange={({ target }) => onChoose(Number(target.value))}
      />
    </div>
  );
}

function Status({ wording, isLatest }: { wording: Wording; isLatest: boolean }) {
  const { number, createdAt, status, approvedAt, approvedBy } = wording;
  return (
    <p className="minutes-status" data-status={status}>
      <strong>{m.minutes_choice({ number, status: statusText(status) })}</strong>{" "}
      {m.minutes_written({ at: formatDateTime(createdAt) })}{" "}
      {approvedAt !== null &&
        (approvedBy === "facilitator"
          ? m.minutes_approved_facilitator({ at: formatDateTime(approvedAt) })
          : m.minutes_approved_group({ at: formatDateTime(approvedAt) }))}
      {!isLatest && ` ${m.minutes_not_latest()}`}
    </p>
  );
}

type NothingProps = {
  readonly address: MinutesAddress;
  readonly data: MinutesData;
  readonly onStepped: OnStepped;
};

function Nothing({ address, data, onStepped }: NothingProps) {
  if (data.hasSomething) {
    return (
      <EmptyState
        title={m.minutes_none_title()}
        action={<MinutesActions address={address} data={data} onStepped={onStepped} />}
      >
        {m.minutes_none_text()}
      </EmptyState>
    );
  }
  const { kommunekode, slug, number } = address;
  return (
    <EmptyState
      title={m.minutes_empty_title()}
      action={
        <LinkButton
          variant="primary"
          to="/kommuner/$kommunekode/maalinger/$slug/interview/$number"
          params={{ kommunekode, slug, number: String(number) }}
        >
          {m.minutes_to_interview()}
        </LinkButton>
      }
    >
      {m.minutes_empty_text()}
    </EmptyState>
  );
}
