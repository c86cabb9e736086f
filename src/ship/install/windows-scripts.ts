import { installTexts, plainNotUnpacked } from "../../strings/ship/install";
import { localFolderName } from "../local-server/local-place";
import { windowsServerScripts } from "../local-server/windows-server-scripts";
import { productId } from "../manifest/product-id";
import type { Place } from "./place";

/** Where desktop Excel looks for add-ins of this user; office-addin-dev-settings writes the same. */
const KEY = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;

/** What Windows starts when this user signs in. */
const RUN_KEY = String.raw`HKCU\Software\Microsoft\Windows\CurrentVersion\Run`;

/** Where the manifest is kept, so that the unpacked package can be deleted. */
const FOLDER = `%LOCALAPPDATA%\\${localFolderName}`;

/**
 * Texts with diacritics stand in files: a batch file itself is only read rightly where it is plain ASCII, whatever
 * code page Windows has. `chcp 65001` makes the console show them.
 */
const MESSAGES = {
  installed: "da-cai.txt",
  servedHere: "may-chu-tren-may.txt",
  removed: "da-go.txt",
  failed: "chua-duoc.txt",
  refused: "chua-tin-chung-thu.txt",
  stillTrusted: "con-chung-thu.txt",
  notRunning: "chua-mo-may-chu.txt",
  pause: "dong-cua-so.txt",
} as const;

type Message = keyof typeof MESSAGES;

/** Those that only a package that serves itself has to say; what is left of it is removed by any package. */
const OF_OWN_MACHINE: ReadonlySet<string> = new Set<Message>([
  "servedHere",
  "refused",
  "notRunning",
]);

function say(name: Message): string {
  return `type "%~dp0loi-nhan\\${MESSAGES[name]}"`;
}

function server(command: string): string {
  return String.raw`call "%FOLDER%\may-chu\may-chu.cmd" ${command}`;
}

const begin = [
  "@echo off",
  "setlocal",
  "chcp 65001 >nul",
  `set "KEY=${KEY}"`,
  `set "RUN=${RUN_KEY}"`,
  `set "ID=${productId}"`,
  `set "FOLDER=${FOLDER}"`,
];

function ending(name: Message): readonly string[] {
  return [say(name), say("pause"), "pause >nul", "exit /b 1"];
}

const end = [":done", say("pause"), "pause >nul", "exit /b 0", ":failed", ...ending("failed")];

/** The files and the server that serves them to this machine; the one of an earlier installation ends first. */
const serveHere = [
  String.raw`xcopy /e /i /q /y "%~dp0may-chu" "%FOLDER%\may-chu" >nul || goto failed`,
  `${server("stop")} || goto failed`,
  String.raw`if exist "%FOLDER%\dist" rmdir /s /q "%FOLDER%\dist"`,
  String.raw`xcopy /e /i /q /y "%~dp0..\dist" "%FOLDER%\dist" >nul || goto failed`,
  server("trust"),
  "if errorlevel 2 goto refused",
  "if errorlevel 1 goto failed",
  String.raw`reg add "%RUN%" /v "${localFolderName}" /t REG_SZ /d "\"%FOLDER%\may-chu\mo-may-chu.cmd\"" /f >nul || goto failed`,
  String.raw`call "%FOLDER%\may-chu\mo-may-chu.cmd"`,
  `${server("check")} || goto notrunning`,
];

const endOfOwnMachine = [":refused", ...ending("refused"), ":notrunning", ...ending("notRunning")];

function install(place: Place): readonly string[] {
  const isHere = place === "own-machine";
  return [
    ...begin,
    String.raw`if not exist "%~dp0..\manifest.xml" goto notunpacked`,
    String.raw`if not exist "%FOLDER%" mkdir "%FOLDER%"`,
    ...(isHere ? serveHere : []),
    String.raw`copy /y "%~dp0..\manifest.xml" "%FOLDER%\manifest.xml" >nul || goto failed`,
    String.raw`reg add "%KEY%" /v "%ID%" /t REG_SZ /d "%FOLDER%\manifest.xml" /f >nul || goto failed`,
    say("installed"),
    ...(isHere ? [say("servedHere")] : []),
    "goto done",
    ":notunpacked",
    ...plainNotUnpacked.map((line) => `echo ${line}`),
    "pause >nul",
    "exit /b 1",
    ...(isHere ? endOfOwnMachine : []),
    ...end,
  ];
}

// The same for both kinds of package, for either may have been installed last. The key is removed with its last value: it
// is ours where nobody else uses it.
const remove = [
  ...begin,
  String.raw`if not exist "%FOLDER%\may-chu\may-chu.cmd" goto registry`,
  `${server("stop")} || goto failed`,
  server("untrust"),
  "if errorlevel 2 goto stilltrusted",
  "if errorlevel 1 goto failed",
  ":registry",
  `reg query "%RUN%" /v "${localFolderName}" >nul 2>nul && reg delete "%RUN%" /v "${localFolderName}" /f >nul`,
  `reg query "%KEY%" /v "%ID%" >nul 2>nul && reg delete "%KEY%" /v "%ID%" /f >nul`,
  String.raw`reg query "%KEY%" 2>nul | findstr /c:"REG_" /c:"Developer\\" >nul || reg delete "%KEY%" /f >nul 2>nul`,
  `if exist "%FOLDER%" rmdir /s /q "%FOLDER%"`,
  `if exist "%FOLDER%" goto failed`,
  say("removed"),
  "goto done",
  ":stilltrusted",
  ...ending("stillTrusted"),
  ...end,
];

function lines(texts: readonly string[]): string {
  return texts.map((line) => `${line}\r\n`).join("");
}

function messages(place: Place): readonly (readonly [string, readonly string[]])[] {
  const { pause, ...texts } = installTexts;
  const said: Readonly<Record<Message, readonly string[]>> = { ...texts, pause: [pause] };
  const names = Object.keys(MESSAGES) as Message[];
  return names
    .filter((name) => place === "own-machine" || !OF_OWN_MACHINE.has(name))
    .map((name) => [`loi-nhan/${MESSAGES[name]}`, said[name]]);
}

/** The scripts of the folder `windows/` by name, with CRLF; the batch files are ASCII, their messages UTF-8. */
export function windowsScripts(place: Place): Readonly<Record<string, string>> {
  const server = Object.entries(windowsServerScripts).map(
    ([name, script]) => [`may-chu/${name}`, script] as const,
  );
  const files: readonly (readonly [string, readonly string[]])[] = [
    ["cai-dat.cmd", install(place)],
    ["go-bo.cmd", remove],
    ...messages(place),
    ...(place === "own-machine" ? server : []),
  ];
  return Object.fromEntries(files.map(([name, texts]) => [name, lines(texts)]));
}
