import { readCode } from "@pejling/domain";

const PLACE = "/deltag";

/** The code an address ends in, as the QR code on the projector has it: `/deltag/ABC347`. What is no code is given as it is. */
export function readAddress(pathname: string): string {
  const [, typed = ""] = /^\/deltag\/([^/]*)/.exec(pathname) ?? [];
  const code = decode(typed);
  return readCode(code) ?? code;
}

export function showAddress(code: string | null): void {
  history.replaceState(null, "", code === null ? PLACE : `${PLACE}/${code}`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
