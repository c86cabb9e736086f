import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request as ask } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { type RunningServer, startStaticServer } from "../../../src/workbench/server/static-server";

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "served-"));
  const root = path.join(folder, "dist");
  await mkdir(path.join(root, "office", "vi-vn"), { recursive: true });
  await mkdir(path.join(root, "workbench"));
  await writeFile(path.join(folder, "secret.txt"), "secret");
  await writeFile(path.join(root, "taskpane.html"), '<head><script src="a.js"></script></head>');
  await writeFile(path.join(root, "office", "vi-vn", "office_strings.js"), "1");
  await writeFile(path.join(root, "workbench", "sample.xlsx"), "PK");
  server = await startStaticServer(root);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path exactly as written; `fetch` would tidy it. */
function reply(target: string, options: { host?: string; method?: string } = {}): Promise<Reply> {
  const { port } = new URL(server.origin);
  const headers = { host: options.host ?? `localhost:${port}` };
  const { method = "GET" } = options;
  return new Promise((resolve, reject) => {
    const sent = ask({ host: "127.0.0.1", port, path: target, method, headers }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    sent.on("error", reject).end();
  });
}

test("files are found whatever the case of their path, as office.js asks for them", async () => {
  const { status, headers } = await reply("/Office/vi-VN/Office_Strings.js");
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
});

test.each([
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/office/../../secret.txt",
  "/..\\secret.txt",
  "//secret.txt",
  "/%ff",
])("nothing outside the folder is served: %s", async (target) => {
  const { status, body } = await reply(target);
  expect(status).toBe(404);
  expect(body).not.toContain("secret");
});

test("the pane is served as it was built, and with the host's script first when the workbench asks", async () => {
  expect((await reply("/taskpane.html")).body).toBe('<head><script src="a.js"></script></head>');
  expect((await reply("/taskpane.html?workbench")).body).toBe(
    '<head><script src="workbench/pane-host.js"></script><script src="a.js"></script></head>',
  );
});

test("every answer forbids other origins, and scripts in the page", async () => {
  for (const target of ["/taskpane.html", "/workbench/sample.xlsx", "/nowhere"]) {
    const policy = String((await reply(target)).headers["content-security-policy"]);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  }
});

test("a name that is not this machine's is refused, and so is writing", async () => {
  expect((await reply("/taskpane.html", { host: "example.org" })).status).toBe(421);
  expect((await reply("/taskpane.html", { method: "POST" })).status).toBe(405);
});

test("the root leads to the workbench", async () => {
  const { status, headers } = await reply("/");
  expect([status, headers.location]).toEqual([302, "/workbench/index.html"]);
});
