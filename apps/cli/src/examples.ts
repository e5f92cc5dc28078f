type Example = readonly [command: string, meaning: string];

/** The examples below a command's help. */
export function examples(...rows: readonly Example[]): string {
  const width = Math.max(...rows.map(([command]) => command.length));
  const lines = rows.map(([command, meaning]) => `  $ npx ${command.padEnd(width)}  ${meaning}`);
  return `\nExamples:\n${lines.join("\n")}`;
}
