import type { SignIn } from "../account/sign-in";

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The code that an app shows now, set up with this address. */
export async function showCode(
  { signIn }: { readonly signIn: SignIn },
  uri: string,
): Promise<string> {
  const secret = fromBase32(new URL(uri).searchParams.get("secret") ?? "");
  return (await signIn.auth.api.generateTOTP({ body: { secret } })).code;
}

function fromBase32(text: string): string {
  const bits = [...text].map((each) => BASE32.indexOf(each).toString(2).padStart(5, "0")).join("");
  const bytes = bits.match(/.{8}/g) ?? [];
  return String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 2)));
}
