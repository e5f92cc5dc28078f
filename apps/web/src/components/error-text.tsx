import { Icon } from "./icon";
import "./field.css";

export function ErrorText({ id, text }: { id?: string; text: string | null | undefined }) {
  if (!text) return null;
  return (
    <p className="pj-error-text" id={id}>
      <Icon name="error" />
      <span>{text}</span>
    </p>
  );
}
