import "./small.css";

export function KeyHint({ children }: { children: string }) {
  return <kbd className="pj-kbd">{children}</kbd>;
}
