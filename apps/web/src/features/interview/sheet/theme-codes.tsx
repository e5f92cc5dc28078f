import { Icon } from "../../../components/icon";
import { SelectField } from "../../../components/select-field";
import { toLocalText } from "../../../lib/local-text";
import { m } from "../../../paraglide/messages";
import { useSheet } from "./sheet-context";

type ThemeCodesProps = {
  readonly themeIds: readonly string[];
  readonly onChange: (themeIds: readonly string[]) => void;
};

/** The themes a challenge is coded to: one or more. */
export function ThemeCodes({ themeIds, onChange }: ThemeCodesProps) {
  const { model, isReadOnly } = useSheet();
  const chosen = model.themes.filter(({ id }) => themeIds.includes(id));
  const others = model.themes.filter(({ id }) => !themeIds.includes(id));
  return (
    <div className="interview-codes">
      {chosen.length > 0 && (
        <ul aria-label={m.interview_themes()}>
          {chosen.map(({ id, shortTitle }) => {
            const title = toLocalText(shortTitle);
            return (
              <li key={id} className="pj-tag pj-tag--strong">
                {title}
                {!isReadOnly && (
                  <button
                    type="button"
                    aria-label={m.interview_remove_named({ what: title })}
                    onClick={() => onChange(themeIds.filter((each) => each !== id))}
                  >
                    <Icon name="close" size={16} />
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {!isReadOnly && others.length > 0 && (
        <SelectField
          label={m.interview_add_theme()}
          isLabelHidden
          emptyLabel={m.interview_add_theme()}
          value=""
          options={others.map(({ id, shortTitle }) => ({
            value: id,
            label: toLocalText(shortTitle),
          }))}
          onChange={({ target }) => {
            if (target.value !== "") onChange([...themeIds, target.value].sort());
          }}
        />
      )}
    </div>
  );
}
