/** One thing the doctor looks at. `advice` says what to do about it when it failed. */
export type Check = {
  readonly name: string;
  readonly status: "ok" | "failed" | "skipped";
  readonly detail: string;
  readonly advice: string | null;
};

export function passed(name: string, detail: string): Check {
  return { name, status: "ok", detail, advice: null };
}

export function failed(name: string, detail: string, advice: string): Check {
  return { name, status: "failed", detail, advice };
}

export function skipped(name: string, detail: string): Check {
  return { name, status: "skipped", detail, advice: null };
}
