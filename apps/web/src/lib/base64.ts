/** The bytes a text of base64 stands for. */
export function fromBase64(content: string, type = ""): Blob {
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  return new Blob([bytes], { type });
}
