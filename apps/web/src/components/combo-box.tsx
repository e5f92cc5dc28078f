import { lazy, Suspense } from "react";
import type { ComboBoxProps } from "./combo-box-props";
import { Skeleton } from "./skeleton";

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
