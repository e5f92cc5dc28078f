import { Icon } from "../../components/icon";
import { m } from "../../paraglide/messages";
import { ALL_WHO, type Answer, answerOf, listDoings } from "./who-may-rows";
import { answerText, doingText, whoText } from "./who-may-words";

export function WhoMayTable() {
  return (
    <div className="pj-table-wrap">
      <table className="pj-table member-who">
        <caption className="pj-hidden">{m.member_who_caption()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.member_who_column()}</th>
            {ALL_WHO.map((who) => (
              <th scope="col" key={who}>
                {whoText(who)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listDoings().map((doing) => (
            <tr key={doing}>
              <th scope="row">{doingText(doing)}</th>
              {ALL_WHO.map((who) => (
                <td key={who}>
                  <AnswerMark answer={answerOf(doing, who)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AnswerMark({ answer }: { answer: Answer }) {
  return (
    <span className={`member-answer member-answer--${answer}`}>
      {answer !== "no" && <Icon name="check" size={18} />}
      {answerText(answer)}
    </span>
  );
}
