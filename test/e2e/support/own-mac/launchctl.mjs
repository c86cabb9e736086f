/** As much of macOS's launchctl as the scripts use: `bootstrap gui/ID FILE.plist` starts a program, `bootout gui/ID/NAME` ends it. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const [command, domain, file] = process.argv.slice(2);
const state = process.env.FAKE_MAC;
const markOf = (name) => join(state, `${name}.pid`);

function bootstrap() {
  const name = basename(file, ".plist");
  const program = readFileSync(file, "utf8").split("<key>ProgramArguments</key>")[1];
  const words = [...program.split("</array>")[0].matchAll(/<string>(.*?)<\/string>/g)].map(
    (match) => match[1].replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  );
  if (existsSync(markOf(name))) process.exit(5);
  const [shell, ...rest] = words.map((word) =>
    word.replace("/usr/sbin/httpd", `'${join(state, "httpd")}'`),
  );
  const child = spawn(shell, rest, { detached: true, stdio: "ignore" });
  writeFileSync(markOf(name), String(child.pid));
  child.unref();
}

function bootout() {
  const mark = markOf(domain.split("/").at(-1));
  if (!existsSync(mark)) process.exit(3);
  process.kill(Number(readFileSync(mark, "utf8")), "SIGTERM");
  rmSync(mark);
}

if (command === "bootstrap") bootstrap();
else if (command === "bootout") bootout();
else process.exit(64);
