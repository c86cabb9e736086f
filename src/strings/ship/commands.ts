/** What the commands that make manifests and packages print; for those who build, hence in English. */
export const shipSentences = {
  usage: (command: string) =>
    `Usage: npm run ${command} -- --base https://host.example/folder/ for a server, or npm run ${command} -- --local for a package that serves itself on each machine. One of the two, not both.\n`,
  refused: {
    "not-an-address": (given: string) =>
      `"${given}" is not an address; give one as https://host/folder/.\n`,
    "not-https": (given: string) =>
      `"${given}" is refused: Excel loads add-ins over https only. Give an address that begins with https://.\n`,
    "own-machine": (given: string) =>
      `"${given}" is refused: on every other machine this name leads to that machine itself. Give the server's name, or --local instead of --base for a package that serves itself on each machine.\n`,
    "with-query": (given: string) =>
      `"${given}" is refused: give the folder alone, without a name, "?" or "#".\n`,
  },
  faults: (faults: readonly { readonly rule: string; readonly detail: string }[]) =>
    `The manifest breaks its rules, nothing was written:\n${faults
      .map(({ rule, detail }) => `  ${rule}: ${detail}\n`)
      .join("")}`,
  written: (file: string, folder: string) => `${file}: the add-in at ${folder}\n`,
  packed: (file: string, files: number, folder: string) =>
    `${file}: ${files} files, for the add-in at ${folder}\n`,
} as const;
