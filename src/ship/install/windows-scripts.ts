import { installTexts, plainNotUnpacked } from "../../strings/ship/install";
import { productId } from "../manifest/product-id";

/** Where desktop Excel looks for add-ins of this user; office-addin-dev-settings writes the same. */
const KEY = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;

/** Where the manifest is kept, so that the unpacked package can be deleted. */
const FOLDER = String.raw`%LOCALAPPDATA%\XepHangTTHC`;

/**
 * Texts with diacritics stand in files: a batch file itself is only read rightly where it is plain ASCII, whatever
 * code page Windows has. `chcp 65001` makes the console show them.
 */
const MESSAGES = {
  installed: "da-cai.txt",
  removed: "da-go.txt",
  failed: "chua-duoc.txt",
  pause: "dong-cua-so.txt",
} as const;

function say(name: keyof typeof MESSAGES): string {
  return `type "%~dp0loi-nhan\\${MESSAGES[name]}"`;
}

const begin = [
  "@echo off",
  "setlocal",
  "chcp 65001 >nul",
  `set "KEY=${KEY}"`,
  `set "ID=${productId}"`,
  `set "FOLDER=${FOLDER}"`,
];

const end = [
  ":done",
  say("pause"),
  "pause >nul",
  "exit /b 0",
  ":failed",
  say("failed"),
  say("pause"),
  "pause >nul",
  "exit /b 1",
];

const install = [
  ...begin,
  String.raw`if not exist "%~dp0..\manifest.xml" goto notunpacked`,
  String.raw`if not exist "%FOLDER%" mkdir "%FOLDER%"`,
  String.raw`copy /y "%~dp0..\manifest.xml" "%FOLDER%\manifest.xml" >nul || goto failed`,
  String.raw`reg add "%KEY%" /v "%ID%" /t REG_SZ /d "%FOLDER%\manifest.xml" /f >nul || goto failed`,
  say("installed"),
  "goto done",
  ":notunpacked",
  ...plainNotUnpacked.map((line) => `echo ${line}`),
  "pause >nul",
  "exit /b 1",
  ...end,
];

// The key is removed with its last value: it is ours where nobody else uses it.
const remove = [
  ...begin,
  `reg query "%KEY%" /v "%ID%" >nul 2>nul && reg delete "%KEY%" /v "%ID%" /f >nul`,
  String.raw`reg query "%KEY%" 2>nul | findstr /c:"REG_" /c:"Developer\\" >nul || reg delete "%KEY%" /f >nul 2>nul`,
  `if exist "%FOLDER%" rmdir /s /q "%FOLDER%"`,
  `if exist "%FOLDER%" goto failed`,
  say("removed"),
  "goto done",
  ...end,
];

function lines(texts: readonly string[]): string {
  return texts.map((line) => `${line}\r\n`).join("");
}

/** The scripts of the folder `windows/` by name, with CRLF; the batch files are ASCII, their messages UTF-8. */
export function windowsScripts(): Readonly<Record<string, string>> {
  return {
    "cai-dat.cmd": lines(install),
    "go-bo.cmd": lines(remove),
    [`loi-nhan/${MESSAGES.installed}`]: lines(installTexts.installed),
    [`loi-nhan/${MESSAGES.removed}`]: lines(installTexts.removed),
    [`loi-nhan/${MESSAGES.failed}`]: lines(installTexts.failed),
    [`loi-nhan/${MESSAGES.pause}`]: lines([installTexts.pause]),
  };
}
