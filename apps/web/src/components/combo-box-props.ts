import type { ReactNode } from "react";

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
