using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Security.Cryptography.X509Certificates;
using System.Threading;

namespace XepHangTthc
{
    /// <summary>
    /// The add-in's files over HTTPS for this user of this machine, and the certificate that goes with them. Windows
    /// PowerShell compiles these files in memory with the compiler of the .NET Framework, hence C# 5.
    /// </summary>
    public static class LocalServer
    {
        /// <summary>What a command came to; the batch files tell the user by these.</summary>
        private const int Done = 0;
        private const int Failed = 1;
        private const int Refused = 2;

        /// <summary>A server that has just been started may still be compiling.</summary>
        private const int Tries = 60;

        /// <summary>trust, untrust, serve, check or stop, for the folder that the add-in was installed into.</summary>
        public static int Run(string command, string folder)
        {
            try
            {
                switch (command)
                {
                    case "trust": return LocalCertificate.Trust() ? Done : Refused;
                    case "untrust": return LocalCertificate.Remove() ? Done : Refused;
                    case "serve": return Serve(folder, LocalCertificate.Found());
                    case "check": return Check();
                    case "stop": return Stop(folder);
                    default: throw new ArgumentException(command, "command");
                }
            }
            catch (Exception error)
            {
                Console.Error.WriteLine(error.Message);
                return Failed;
            }
        }

        /// <summary>Serves until the process ends; throws where another program has the port.</summary>
        internal static int Serve(string folder, X509Certificate2 certificate)
        {
            HttpsListener listener = new HttpsListener(certificate, Path.Combine(folder, "dist"));
            listener.Start();
            using (Process self = Process.GetCurrentProcess())
            {
                File.WriteAllText(MarkOf(folder), Describe(self));
            }
            Thread.Sleep(Timeout.Infinite);
            return Done;
        }

        /// <summary>Whether the server that answers is ours: it has the key of our certificate.</summary>
        private static int Check()
        {
            X509Certificate2 certificate = LocalCertificate.Found();
            for (int attempt = 0; attempt < Tries; attempt += 1)
            {
                if (HttpsListener.Answers(certificate)) return Done;
                Thread.Sleep(500);
            }
            return Failed;
        }

        private static int Stop(string folder)
        {
            string mark = MarkOf(folder);
            if (!File.Exists(mark)) return Done;
            string written = File.ReadAllText(mark);
            int id = int.Parse(written.Split(' ')[0], CultureInfo.InvariantCulture);
            try
            {
                using (Process server = Process.GetProcessById(id))
                {
                    // The number may be another program's by now: the moment of its start tells.
                    if (Describe(server) == written)
                    {
                        server.Kill();
                        server.WaitForExit();
                    }
                }
            }
            catch (ArgumentException)
            {
                // It is not running any more, as asked for.
            }
            File.Delete(mark);
            return Done;
        }

        private static string MarkOf(string folder)
        {
            return Path.Combine(folder, "server.pid");
        }

        private static string Describe(Process process)
        {
            string start = process.StartTime.ToUniversalTime().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
            return process.Id.ToString(CultureInfo.InvariantCulture) + " " + start;
        }
    }
}
