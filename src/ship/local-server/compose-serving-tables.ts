import { cacheRules, lastingRule, mediaTypes, securityHeaders } from "../hosting/serving-rules";
import { certificateOwner, localPort, renewalDays } from "./local-place";

function literal(text: string): string {
  return `"${text.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;
}

function table(name: string, rows: Iterable<readonly [string, string]>): readonly string[] {
  const lines = [...rows].map((row) => `            new[] { ${row.map(literal).join(", ")} },`);
  return [
    `        internal static readonly string[][] ${name} =`,
    "        {",
    ...lines,
    "        };",
  ];
}

/**
 * The tables of the Windows server as C# that stands beside its other files: the types, caching and headers that every
 * server gets, with the policy of the page that was built.
 */
export function composeServingTables(policy: string): string {
  const caching = cacheRules.map(({ path, cacheControl }) => [path, cacheControl] as const);
  return [
    "namespace XepHangTthc",
    "{",
    "    internal static class ServingTables",
    "    {",
    `        internal const int Port = ${localPort};`,
    `        internal const int DaysLeft = ${renewalDays};`,
    `        internal const string CertificateSubject = ${literal(`CN=localhost, O=${certificateOwner}`)};`,
    `        internal const string LastingCache = ${literal(lastingRule.cacheControl)};`,
    ...table("Types", Object.entries(mediaTypes)),
    ...table("Caching", caching),
    ...table("Headers", securityHeaders(policy)),
    "    }",
    "}",
    "",
  ].join("\n");
}
