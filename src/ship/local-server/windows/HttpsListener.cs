using System;
using System.IO;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Threading;

namespace XepHangTthc
{
    /// <summary>Listens on this machine's own addresses only: no other machine can connect.</summary>
    internal sealed class HttpsListener
    {
        /// <summary>A browser keeps its connections open; one that says nothing for this long is let go.</summary>
        private const int Patience = 60000;

        private readonly X509Certificate2 certificate;
        private readonly PublishedFiles files;

        internal HttpsListener(X509Certificate2 certificate, string folder)
        {
            this.certificate = certificate;
            this.files = new PublishedFiles(folder);
        }

        /// <summary>Throws where another program has the port.</summary>
        internal void Start()
        {
            Listen(IPAddress.Loopback);
            // Browsers ask both addresses of "localhost"; one that refuses delays them.
            try
            {
                if (Socket.OSSupportsIPv6) Listen(IPAddress.IPv6Loopback);
            }
            catch (SocketException error)
            {
                if (error.SocketErrorCode != SocketError.AddressNotAvailable) throw;
            }
        }

        /// <summary>Whether a server with this certificate answers.</summary>
        internal static bool Answers(X509Certificate2 certificate)
        {
            try
            {
                using (TcpClient client = new TcpClient())
                {
                    client.Connect(IPAddress.Loopback, ServingTables.Port);
                    RemoteCertificateValidationCallback isOurs = delegate(
                        object sender, X509Certificate shown, X509Chain chain, SslPolicyErrors errors)
                    {
                        return shown != null && shown.GetCertHashString() == certificate.GetCertHashString();
                    };
                    using (SslStream stream = new SslStream(client.GetStream(), false, isOurs))
                    {
                        stream.AuthenticateAsClient("localhost", null, SslProtocols.Tls12, false);
                        return true;
                    }
                }
            }
            catch (SocketException)
            {
                return false;
            }
            catch (IOException)
            {
                return false;
            }
            catch (AuthenticationException)
            {
                return false;
            }
        }

        private void Listen(IPAddress address)
        {
            TcpListener listener = new TcpListener(address, ServingTables.Port);
            listener.ExclusiveAddressUse = true;
            listener.Start();
            Begin(delegate { Accept(listener); });
        }

        private void Accept(TcpListener listener)
        {
            for (;;)
            {
                TcpClient client = listener.AcceptTcpClient();
                Begin(delegate { Serve(client); });
            }
        }

        private void Serve(TcpClient client)
        {
            using (client)
            {
                client.ReceiveTimeout = Patience;
                client.SendTimeout = Patience;
                try
                {
                    using (SslStream stream = new SslStream(client.GetStream(), false))
                    {
                        stream.AuthenticateAsServer(certificate, false, SslProtocols.Tls12, false);
                        new HttpConnection(stream, files).Run();
                    }
                }
                catch (IOException)
                {
                    // The browser has gone or has fallen silent; there is nobody to tell.
                }
                catch (AuthenticationException)
                {
                    // It speaks no TLS 1.2, or does not trust us; there is nobody to tell.
                }
            }
        }

        private static void Begin(ThreadStart work)
        {
            new Thread(work) { IsBackground = true }.Start();
        }
    }
}
