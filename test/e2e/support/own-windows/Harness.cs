using System;
using System.Security.Cryptography.X509Certificates;

/// <summary>
/// Runs the Windows server where there is no Windows: the commands as PowerShell gives them, and two in place of what
/// Mono's certificate stores lack, which keep certificates without their keys.
/// </summary>
public static class Harness
{
    public static int Main(string[] words)
    {
        switch (words[0])
        {
            case "put-certificate": return Put(new X509Certificate2(words[1], words[2]));
            case "serve-with-key": return Serve(words[1], new X509Certificate2(words[2], words[3]));
            default: return XepHangTthc.LocalServer.Run(words[0], words[1]);
        }
    }

    private static int Put(X509Certificate2 certificate)
    {
        X509Store store = new X509Store(StoreName.My, StoreLocation.CurrentUser);
        store.Open(OpenFlags.ReadWrite);
        store.Add(certificate);
        store.Close();
        return 0;
    }

    private static int Serve(string folder, X509Certificate2 certificate)
    {
        try
        {
            return XepHangTthc.LocalServer.Serve(folder, certificate);
        }
        catch (Exception error)
        {
            Console.Error.WriteLine(error.Message);
            return 1;
        }
    }
}
