import type { Context } from "../trpc";

export async function loadExample(_ctx: Context): Promise<void> {}
