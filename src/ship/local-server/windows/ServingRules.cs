using System;

namespace XepHangTthc
{
    /// <summary>The rules of every server for the type and the caching of a file, looked up in their tables.</summary>
    internal static class ServingRules
    {
        internal static string TypeOf(string ending)
        {
            foreach (string[] type in ServingTables.Types)
            {
                if (type[0] == ending) return type[1];
            }
            return "application/octet-stream";
        }

        internal static string CacheControlOf(string path)
        {
            foreach (string[] rule in ServingTables.Caching)
            {
                bool isFolder = rule[0].EndsWith("/", StringComparison.Ordinal);
                if (isFolder ? path.StartsWith(rule[0], StringComparison.Ordinal) : path == rule[0]) return rule[1];
            }
            return ServingTables.LastingCache;
        }
    }
}
