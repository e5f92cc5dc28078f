import {
  answerLimbs,
  answerSupports,
  countStates,
  currentValue,
  itemsOfKind,
  listLiveItems,
  type StrategyItem,
} from "@pejling/domain";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Callout } from "../../components/callout";
import { formatList } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { countText } from "./count-text";
import { toItemText } from "./item-text";
import { voteText } from "./words";
import "./answers.css";

type AnswersProps = { readonly items: readonly StrategyItem[]; readonly slug: string };

/** The questions people bring to such papers, answered from what was read and not rejected. */
export function Answers({ items, slug }: AnswersProps) {
  const { suggested } = countStates(items);
  return (
    <div className="strategy-answers">
      <p>{m.strategy_answers_lead()}</p>
      {suggested > 0 && (
        <Callout>{m.strategy_answers_pending({ count: countText(suggested) })}</Callout>
      )}
      <LimbAnswers items={items} slug={slug} />
      <ItemAnswers items={items} slug={slug} kind="relation" />
      <SupportAnswers items={items} slug={slug} />
      <ItemAnswers items={items} slug={slug} kind="date" />
    </div>
  );
}

type QuestionProps = {
  readonly title: string;
  readonly summary?: string;
  readonly missing: string | null;
  readonly children: ReactNode;
};

function Question({ title, summary, missing, children }: QuestionProps) {
  return (
    <section>
      <h2>{title}</h2>
      {missing !== null ? (
        <p className="pj-sub">{m.strategy_answers_none({ what: missing })}</p>
      ) : (
        <>
          {summary && <p>{summary}</p>}
          <ul>{children}</ul>
        </>
      )}
    </section>
  );
}

type ToItemProps = { readonly slug: string; readonly id: string; readonly children: ReactNode };

function ToItem({ slug, id, children }: ToItemProps) {
  return (
    <Link to="/strategier/$slug" params={{ slug }} search={{ afsnit: id }}>
      {children}
    </Link>
  );
}

function LimbAnswers({ items, slug }: AnswersProps) {
  const limbs = answerLimbs(items);
  const count = (verdict: (typeof limbs)[number]["verdict"]) =>
    limbs.filter((limb) => limb.verdict === verdict).length;
  const summary = m.strategy_answers_limbs_summary({
    approved: count("approved"),
    noted: count("noted"),
    other: count("other"),
    unknown: count("unknown"),
    votes: limbs.filter(({ vote }) => vote === true).length,
  });
  const missing = limbs.length === 0 ? m.strategy_answers_none_limbs() : null;
  return (
    <Question title={m.strategy_answers_limbs()} summary={summary} missing={missing}>
      {limbs.map(({ id, number, text, outcome, vote }) => (
        <li key={id}>
          <b>{outcome ?? m.strategy_answers_no_outcome()}</b>
          {outcome !== null && `, ${voteText(vote)}`}
          {": "}
          <ToItem slug={slug} id={id}>
            {number === null ? text : m.strategy_numbered({ number, title: text })}
          </ToItem>
        </li>
      ))}
    </Question>
  );
}

function SupportAnswers({ items, slug }: AnswersProps) {
  const answers = answerSupports(items);
  const name = ({ number, title }: { number: number | null; title: string }) =>
    number === null ? title : m.strategy_numbered({ number, title });
  const bare = answers.filter(({ landmarks }) => landmarks.length === 0).map(name);
  const summary =
    bare.length === 0
      ? m.strategy_answers_all_supported()
      : m.strategy_answers_supported({ themes: formatList(bare) });
  const missing = answers.length === 0 ? m.strategy_answers_none_supports() : null;
  return (
    <Question title={m.strategy_answers_supports()} summary={summary} missing={missing}>
      {answers.map((theme) => (
        <li key={theme.id}>
          <ToItem slug={slug} id={theme.id}>
            {name(theme)}
          </ToItem>
          {": "}
          {theme.landmarks.length === 0
            ? m.strategy_answers_no_support()
            : formatList(theme.landmarks.map(name))}
        </li>
      ))}
    </Question>
  );
}

function ItemAnswers({ items, slug, kind }: AnswersProps & { readonly kind: "relation" | "date" }) {
  const found: readonly StrategyItem[] = listLiveItems(items).filter((item) => item.kind === kind);
  const isRelation = kind === "relation";
  const title = isRelation ? m.strategy_answers_relations() : m.strategy_answers_dates();
  const none = isRelation ? m.strategy_answers_none_relations() : m.strategy_answers_none_dates();
  const sorted = isRelation ? found : found.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));
  return (
    <Question title={title} missing={found.length === 0 ? none : null}>
      {sorted.map((item) => {
        const { text, detail } = toItemText(item, (id) => id);
        return (
          <li key={item.id}>
            <b>{detail}</b>
            {": "}
            <ToItem slug={slug} id={item.id}>
              {text}
            </ToItem>
          </li>
        );
      })}
    </Question>
  );
}

function dateOf(item: StrategyItem): string {
  const [date] = itemsOfKind([item], "date");
  return date === undefined ? "" : currentValue<"date">(date).date;
}
