import { lazy, type ReactNode, Suspense } from "react";
import { Skeleton } from "./skeleton";

export type ComboItem = { readonly id: string; readonly label: string; readonly hint?: string };
export type ComboBoxProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  readonly items: readonly ComboItem[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly placeholder?: string;
};

const TypedList = lazy(async () => ({
  default: (await import("./combo-box-list")).ComboBoxList,
}));

/** For picking one of many by typing. A handful of choices is a SelectField. */
export function ComboBox(props: ComboBoxProps) {
  return (
    <Suspense fallback={<Skeleton />}>
      <TypedList {...props} />
    </Suspense>
  );
}
