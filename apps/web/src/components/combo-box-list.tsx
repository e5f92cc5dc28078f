import {
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  ComboBox as RawComboBox,
  Text,
} from "react-aria-components";
import { m } from "../paraglide/messages";
import type { ComboBoxProps } from "./combo-box-props";
import { ErrorText } from "./error-text";
import { Icon } from "./icon";
import { matchDanish } from "./match-danish";
import "./field.css";
import "./combo-box.css";

// The library would add a style sheet of its own to the page, which a strict security policy forbids. It does not where
// it finds this id; the rule itself stands in combo-box.css.
const STYLE_ID = "react-aria-pressable-style";
if (document.getElementById(STYLE_ID) === null) {
  const standIn = document.createElement("meta");
  standIn.id = STYLE_ID;
  document.head.append(standIn);
}

export function ComboBoxList(props: ComboBoxProps) {
  return (
    <RawComboBox
      className="pj-field"
      defaultItems={props.items}
      defaultFilter={matchDanish}
      selectedKey={props.value}
      onSelectionChange={(key) => props.onChange(key === null ? null : String(key))}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={Boolean(props.error)}
    >
      <Label className="pj-field__label">{props.label}</Label>
      {props.hint && (
        <Text slot="description" className="pj-field__hint">
          {props.hint}
        </Text>
      )}
      <div className="pj-combo">
        <Input className="pj-input" placeholder={props.placeholder ?? ""} />
        <Button>
          <Icon name="chevron-down" />
        </Button>
      </div>
      <ErrorText text={props.error} />
      <Popover className="pj-combo-list">
        <ListBox
          renderEmptyState={() => <div className="pj-combo-none">{m.components_no_match()}</div>}
        >
          {(item: ComboBoxProps["items"][number]) => (
            <ListBoxItem id={item.id} textValue={item.label}>
              <span>{item.label}</span>
              {item.hint && <span className="pj-sub">{item.hint}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </RawComboBox>
  );
}
