import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { contentTypeOf } from "./content-types";
import { withHostScript } from "./pane-page";
import { securityHeaders } from "./security-headers";
import { ServedFiles } from "./served-files";

/** A server that listens; `origin` without a slash at its end. */
export interface RunningServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const LOOPBACK = "127.0.0.1";

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    ...securityHeaders("/"),
    "Content-Type": "text/plain; charset=utf-8",
  });
  response.end(text);
}

async function bodyOf(file: string, url: URL): Promise<Buffer | string> {
  const bytes = await readFile(file);
  const isPaneHere = url.searchParams.has("workbench") && file.endsWith(".html");
  return isPaneHere ? withHostScript(bytes.toString("utf8")) : bytes;
}

async function answer(
  files: ServedFiles,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    refuse(response, 405, "Method not allowed");
    return;
  }
  const url = new URL(`http://${LOOPBACK}${request.url ?? "/"}`);
  if (url.pathname === "/") {
    response.writeHead(302, { Location: "/workbench/index.html" }).end();
    return;
  }
  const file = await files.find(url.pathname);
  if (file === null) {
    refuse(response, 404, "Not found");
    return;
  }
  const body = await bodyOf(file, url);
  response.writeHead(200, {
    ...securityHeaders(url.pathname),
    "Content-Type": contentTypeOf(file),
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-cache",
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

function isForUs(request: IncomingMessage, server: Server): boolean {
  const { port } = server.address() as AddressInfo;
  const names = [LOOPBACK, "localhost"].map((name) => `${name}:${port}`);
  return names.includes(request.headers.host ?? "");
}

/**
 * Serves a folder on this machine only, for GET and HEAD. Port 0 takes any free one; a taken port rejects. Requests
 * that name another host are refused, so that no page elsewhere can reach the files under a name of its own.
 */
export async function startStaticServer(root: string, port = 0): Promise<RunningServer> {
  const files = new ServedFiles(root);
  const server = createServer((request, response) => {
    if (!isForUs(request, server)) {
      refuse(response, 421, "Misdirected request");
      return;
    }
    answer(files, request, response).catch((error: unknown) => {
      const text = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, text);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
