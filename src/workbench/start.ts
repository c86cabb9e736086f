import path from "node:path";
import { workbenchConsole } from "../strings/workbench";
import { hasScreen, openBrowser } from "./server/open-browser";
import { type RunningServer, startStaticServer } from "./server/static-server";

const DEFAULT_PORT = 3100;

function portOf(arguments_: readonly string[]): number {
  const given = arguments_.find((argument) => argument.startsWith("--port="));
  const port = Number(given?.slice("--port=".length) ?? DEFAULT_PORT);
  return Number.isInteger(port) && port >= 0 && port < 65_536 ? port : DEFAULT_PORT;
}

/** On the port that was asked for, or on any free one when somebody else has it. */
async function serve(root: string, port: number): Promise<RunningServer> {
  try {
    return await startStaticServer(root, port);
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!isTaken) throw error;
    return startStaticServer(root, 0);
  }
}

async function start(): Promise<void> {
  const arguments_ = process.argv.slice(2);
  const server = await serve(path.resolve("dist"), portOf(arguments_));
  process.stdout.write(workbenchConsole.ready(server.origin));
  const isWanted = !arguments_.includes("--no-open") && hasScreen(process.platform, process.env);
  if (isWanted) openBrowser(process.platform, server.origin);
}

void start();
