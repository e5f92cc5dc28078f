import { useId } from "react";
import "./small.css";

type ProgressProps = {
  /** In words, with the numbers: *5 af 9 interview er holdt*. */
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly isLabelHidden?: boolean;
};

export function Progress({ label, value, max, isLabelHidden = false }: ProgressProps) {
  const id = useId();
  return (
    <div className="pj-progress">
      <label className={isLabelHidden ? "pj-hidden" : "pj-progress__text"} htmlFor={id}>
        {label}
      </label>
      <progress id={id} value={value} max={Math.max(max, 1)} />
    </div>
  );
}
