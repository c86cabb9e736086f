using System;
using System.Collections.Generic;
using System.IO;

namespace XepHangTthc
{
    /// <summary>
    /// The files below one folder by their paths with "/" between. Only what was listed there is ever read, so no
    /// address leads out of the folder.
    /// </summary>
    internal sealed class PublishedFiles
    {
        private readonly string folder;
        private volatile Dictionary<string, string> byPath = new Dictionary<string, string>();

        internal PublishedFiles(string folder)
        {
            this.folder = folder;
        }

        /// <summary>The path that an address of a request names, without its query; null where it names none.</summary>
        internal static string PathOf(string address)
        {
            if (!address.StartsWith("/", StringComparison.Ordinal)) return null;
            return Uri.UnescapeDataString(address.Substring(1).Split('?')[0]);
        }

        internal static string EndingOf(string path)
        {
            return path.Substring(path.LastIndexOf('.') + 1).ToLowerInvariant();
        }

        /// <summary>Null where there is no such file. Looks again before it says no: a new version may have been put there.</summary>
        internal byte[] Read(string path)
        {
            string file;
            if (!byPath.TryGetValue(path, out file))
            {
                byPath = List();
                if (!byPath.TryGetValue(path, out file)) return null;
            }
            return File.Exists(file) ? File.ReadAllBytes(file) : null;
        }

        private Dictionary<string, string> List()
        {
            Dictionary<string, string> found = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (string file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
            {
                found[file.Substring(folder.Length + 1).Replace('\\', '/')] = file;
            }
            return found;
        }
    }
}
