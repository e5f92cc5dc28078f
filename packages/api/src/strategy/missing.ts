import { AppError } from "@pejling/domain";

export function missingStrategy(slug: string): AppError {
  return new AppError("STRATEGY_NOT_FOUND", `Cannot find strategy "${slug}": it does not exist`);
}

export function missingItem(itemId: string, slug: string): AppError {
  return new AppError(
    "ENTRY_NOT_FOUND",
    `Cannot find statement "${itemId}": strategy "${slug}" has none of that kind`,
  );
}
