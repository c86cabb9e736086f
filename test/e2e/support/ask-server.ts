import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:https";

/** What a server said. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A server on this machine, by the name that its certificate is for. */
export interface AskedServer {
  readonly host: string;
  readonly port: number;
  readonly certificate: string | Buffer;
}

/** Asks for a path as it is written; the certificate is checked against the one that was made, and the host against its names. */
export function askServer(server: AskedServer, path: string, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { host, port, certificate } = server;
    const headers = { Host: `${host}:${port}`, "Accept-Encoding": "gzip" };
    const asked = request(
      {
        host: "127.0.0.1",
        servername: host,
        port,
        headers,
        path,
        method,
        ca: certificate,
        agent: false,
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.once("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    asked.once("error", reject);
    asked.end();
  });
}
