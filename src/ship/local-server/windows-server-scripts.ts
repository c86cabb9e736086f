import { certificateDays, certificateOwner, localFolderName } from "./local-place";

/**
 * Windows PowerShell compiles the server in memory: no program of ours lies on the machine, which policies against
 * unknown programs would refuse. It is given as a command, since scripts in files are often forbidden.
 */
const LOAD = [
  `$folder = Join-Path $env:LOCALAPPDATA '${localFolderName}'`,
  "Add-Type -Path (Get-ChildItem (Join-Path $folder 'may-chu') -Filter *.cs).FullName" +
    " -ReferencedAssemblies System.Core -IgnoreWarnings",
].join("; ");

/** A certificate for this machine's own names, with a key that can't be taken along, that is no authority over others. */
const MAKE_CERTIFICATE = [
  "New-SelfSignedCertificate",
  `-Subject 'CN=localhost, O=${certificateOwner}'`,
  "-TextExtension @('2.5.29.17={text}DNS=localhost&IPAddress=127.0.0.1&IPAddress=::1', '2.5.29.19={text}CA=false')",
  "-KeyUsage DigitalSignature, KeyEncipherment -KeyExportPolicy NonExportable",
  "-CertStoreLocation Cert:\\CurrentUser\\My",
  `-NotAfter (Get-Date).AddDays(${certificateDays})`,
].join(" ");

/** What has run out, or has lost its key, goes before another is made. */
const RENEW = [
  "if ($command -eq 'trust' -and -not [XepHangTthc.LocalCertificate]::IsThere())",
  `{ [void][XepHangTthc.LocalServer]::Run('untrust', $folder); ${MAKE_CERTIFICATE} | Out-Null }`,
].join(" ");

const RUN = "exit [XepHangTthc.LocalServer]::Run($command, $folder)";

/** trust, untrust, check or stop: `may-chu.cmd trust`; the exit code is the server's own. */
const command = [
  "@echo off",
  `powershell -NoProfile -Command "$command = '%~1'; ${LOAD}; ${RENEW}; ${RUN}"`,
  "exit /b %errorlevel%",
];

/** Starts the server and leaves it running without a window. */
const start = [
  "@echo off",
  `start "" /min powershell -NoProfile -WindowStyle Hidden -Command "$command = 'serve'; ${LOAD}; ${RUN}"`,
];

/** The batch files beside the server's source, by name. */
export const windowsServerScripts = { "may-chu.cmd": command, "mo-may-chu.cmd": start } as const;
