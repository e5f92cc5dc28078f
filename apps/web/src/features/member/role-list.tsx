import { Icon } from "../../components/icon";
import { m } from "../../paraglide/messages";
import { answerOf, listDoings, type Who } from "./who-may-rows";
import { answerText, doingText } from "./who-may-words";

/** What one role may and may not, as two short lists. */
export function RoleList({ who }: { who: Who }) {
  const rows = listDoings().map((doing) => ({ doing, answer: answerOf(doing, who) }));
  const allowed = rows.filter(({ answer }) => answer !== "no");
  const refused = rows.filter(({ answer }) => answer === "no");
  return (
    <div className="pj-columns member-columns">
      <div>
        <h3>{m.member_who_may()}</h3>
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
          <h3>{m.member_who_may_not()}</h3>
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
