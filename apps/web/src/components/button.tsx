import type { ComponentProps } from "react";
import "./button.css";

export type ButtonLook = {
  readonly variant?: "primary" | "secondary" | "tertiary" | "danger";
  readonly size?: "small" | "normal";
};

export function buttonClass({ variant = "secondary", size = "normal" }: ButtonLook): string {
  return `pj-button pj-button--${variant}${size === "small" ? " pj-button--small" : ""}`;
}

/** One primary a page. The word on it is a verb: *Luk målingen*. */
export function Button({
  variant,
  size,
  className,
  ...rest
}: ComponentProps<"button"> & ButtonLook) {
  const look = buttonClass({ ...(variant && { variant }), ...(size && { size }) });
  return <button type="button" {...rest} className={className ? `${look} ${className}` : look} />;
}
