import { Icon } from "../../components/icon";
import { m } from "../../paraglide/messages";
import { answerOf, listDoings, type Who } from "./who-may-rows";
import { answerText, doingText } from "./who-may-words";

type RoleListProps = { readonly who: Who; readonly heading?: "h2" | "h3" };

/** What one role may and may not, as two short lists. */
export function RoleList({ who, heading: Heading = "h3" }: RoleListProps) {
  const rows = listDoings().map((doing) => ({ doing, answer: answerOf(doing, who) }));
  const allowed = rows.filter(({ answer }) => answer !== "no");
  const refused = rows.filter(({ answer }) => answer === "no");
  return (
    <div className="pj-columns member-columns">
      <div>
        <Heading>{m.member_who_may()}</Heading>
        <ul className="member-list">
          {allowed.map(({ doing, answer }) => (
            <li key={doing}>
              <Icon name="check" size={18} />
              <span>
                {doingText(doing)}
                {answer === "ownUnits" && <span className="pj-sub"> ({answerText(answer)})</span>}
              </span>
            </li>
          ))}
        </ul>
      </div>
      {refused.length > 0 && (
        <div>
          <Heading>{m.member_who_may_not()}</Heading>
          <ul className="member-list">
            {refused.map(({ doing }) => (
              <li key={doing}>
                <span aria-hidden="true">–</span>
                <span>{doingText(doing)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
