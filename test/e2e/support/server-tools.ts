import { spawnSync } from "node:child_process";

/** Debian keeps servers where only the administrator's path looks. */
export const toolEnv = { ...process.env, PATH: `${process.env.PATH ?? ""}:/usr/sbin` };

/** Whether tools can be asked for, each by its question for a version; where a missing one must not pass unseen (CI) the answer is yes. */
export function hasTools(
  ...questions: readonly (readonly [tool: string, version: string])[]
): boolean {
  const ci = process.env.CI ?? "";
  if (ci !== "" && ci !== "false") return true;
  return questions.every(
    ([tool, version]) => spawnSync(tool, [version], { env: toolEnv, stdio: "ignore" }).status === 0,
  );
}
