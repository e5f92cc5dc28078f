/** Whether better-auth refused for one of these reasons; anything else it throws is a bug. */
export function isRefusedBy(error: unknown, codes: readonly string[]): boolean {
  const { body } = (error ?? {}) as { readonly body?: { readonly code?: string } };
  return body?.code !== undefined && codes.includes(body.code);
}
