import { createLink } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonClass } from "./button";

function AnchorButton({ variant, size, className, ...rest }: ComponentProps<"a"> & ButtonLook) {
  const look = buttonClass({ ...(variant && { variant }), ...(size && { size }) });
  return <a {...rest} className={className ? `${look} ${className}` : look} />;
}

/** A link of the router's that looks like a button: it goes somewhere, a Button does something. */
export const LinkButton = createLink(AnchorButton);
