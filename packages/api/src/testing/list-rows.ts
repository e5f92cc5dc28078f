import type { DbClient } from "@pejling/db";

/** Every row of every table that carries that municipality, as text: two lists alike mean nothing was touched. */
export async function listRowsOf(db: DbClient, municipalityId: string): Promise<string[]> {
  const tables = await db.$queryRawUnsafe<{ name: string; column: string }[]>(
    `SELECT m.name, p.name AS "column" FROM sqlite_master m JOIN pragma_table_info(m.name) p
     WHERE m.type = 'table' AND (p.name = 'municipalityId' OR (m.name = 'Municipality' AND p.name = 'id'))`,
  );
  const rows: string[] = [];
  for (const { name, column } of tables) {
    const found = await db.$queryRawUnsafe<object[]>(
      `SELECT * FROM "${name}" WHERE "${column}" = ?`,
      municipalityId,
    );
    rows.push(...found.map((row) => `${name} ${JSON.stringify(row, toText)}`));
  }
  return rows.sort();
}

function toText(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? Number(value) : value;
}
