using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace XepHangTthc
{
    /// <summary>As much of HTTP/1.1 as a browser needs to read files: GET and HEAD, one after the other.</summary>
    internal sealed class HttpConnection
    {
        private const int LongestHead = 16384;

        private readonly Stream sent;
        private readonly Stream asked;
        private readonly PublishedFiles files;

        internal HttpConnection(Stream stream, PublishedFiles files)
        {
            this.sent = stream;
            this.asked = new BufferedStream(stream);
            this.files = files;
        }

        /// <summary>Answers until the browser closes or something is asked that can't be followed by another request.</summary>
        internal void Run()
        {
            string head = ReadHead();
            while (head != null && Answer(head.Split(new[] { "\r\n" }, StringSplitOptions.None)))
            {
                head = ReadHead();
            }
        }

        /// <summary>The lines up to the empty one; null at the end, or where they are too long to be a browser's.</summary>
        private string ReadHead()
        {
            StringBuilder head = new StringBuilder();
            while (head.Length < LongestHead)
            {
                int next = asked.ReadByte();
                if (next < 0) return null;
                head.Append((char)next);
                if (next == '\n' && head.ToString(Math.Max(0, head.Length - 4), Math.Min(4, head.Length)) == "\r\n\r\n")
                {
                    return head.ToString(0, head.Length - 4);
                }
            }
            return null;
        }

        /// <summary>Whether another request may follow on this connection.</summary>
        private bool Answer(string[] lines)
        {
            string[] words = lines[0].Split(' ');
            bool isHttp = words.Length == 3 && words[2].StartsWith("HTTP/1.", StringComparison.Ordinal);
            if (!isHttp)
            {
                Refuse("400 Bad Request");
                return false;
            }
            bool isHead = words[0] == "HEAD";
            if (words[0] != "GET" && !isHead)
            {
                Refuse("405 Method Not Allowed");
                return false;
            }
            bool stays = words[2] == "HTTP/1.1" && !EndsWithThis(lines);
            string path = PublishedFiles.PathOf(words[1]);
            byte[] content = path == null ? null : files.Read(path);
            if (content == null) Send("404 Not Found", "txt", null, Encoding.ASCII.GetBytes("Not found"), isHead, stays);
            else Send("200 OK", PublishedFiles.EndingOf(path), ServingRules.CacheControlOf(path), content, isHead, stays);
            return stays;
        }

        /// <summary>A browser that closes says so; one that sends a body with its request is not understood.</summary>
        private static bool EndsWithThis(string[] lines)
        {
            foreach (string line in lines)
            {
                string header = line.ToLowerInvariant().Replace(" ", "");
                if (header == "connection:close") return true;
                if (header.StartsWith("content-length:", StringComparison.Ordinal)) return true;
                if (header.StartsWith("transfer-encoding:", StringComparison.Ordinal)) return true;
            }
            return false;
        }

        private void Refuse(string status)
        {
            Send(status, "txt", null, Encoding.ASCII.GetBytes(status), false, false);
        }

        private void Send(string status, string ending, string cacheControl, byte[] content, bool isHead, bool stays)
        {
            StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\n");
            Header(head, "Content-Type", ServingRules.TypeOf(ending));
            Header(head, "Content-Length", content.Length.ToString(CultureInfo.InvariantCulture));
            if (cacheControl != null) Header(head, "Cache-Control", cacheControl);
            foreach (string[] header in ServingTables.Headers) Header(head, header[0], header[1]);
            Header(head, "Connection", stays ? "keep-alive" : "close");
            byte[] bytes = Encoding.ASCII.GetBytes(head.Append("\r\n").ToString());
            sent.Write(bytes, 0, bytes.Length);
            if (!isHead) sent.Write(content, 0, content.Length);
            sent.Flush();
        }

        private static void Header(StringBuilder head, string name, string value)
        {
            head.Append(name).Append(": ").Append(value).Append("\r\n");
        }
    }
}
