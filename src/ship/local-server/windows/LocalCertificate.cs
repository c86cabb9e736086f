using System;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace XepHangTthc
{
    /// <summary>
    /// The certificate for this machine's own name that the installation has made, with a key that never leaves this
    /// user's account. It is no authority: whoever had its key could vouch for nothing but localhost.
    /// </summary>
    public static class LocalCertificate
    {
        /// <summary>Windows answers so where the user said no; the older form is that of newer frameworks.</summary>
        private const int Cancelled = 1223;
        private const int CancelledAsResult = unchecked((int)0x800704C7);

        /// <summary>Whether there is one with its key that will last for some time, so that none has to be made.</summary>
        public static bool IsThere()
        {
            X509Certificate2 found = Find();
            return found != null && found.HasPrivateKey && found.NotAfter > DateTime.Now.AddDays(ServingTables.DaysLeft);
        }

        /// <summary>Null where none was made.</summary>
        internal static X509Certificate2 Find()
        {
            X509Certificate2Collection ours = Ours(StoreName.My);
            return ours.Count > 0 ? ours[0] : null;
        }

        /// <summary>The certificate; throws where none was made.</summary>
        internal static X509Certificate2 Found()
        {
            X509Certificate2 found = Find();
            if (found == null) throw new InvalidOperationException("There is no certificate.");
            return found;
        }

        /// <summary>Windows shows the certificate and asks; false where the user said no. Asked only once for each.</summary>
        internal static bool Trust()
        {
            X509Certificate2 certificate = Found();
            foreach (X509Certificate2 one in Ours(StoreName.Root))
            {
                if (one.Thumbprint == certificate.Thumbprint) return true;
            }
            X509Certificate2 withoutKey = new X509Certificate2(certificate.RawData);
            return IsAgreed(delegate { Change(StoreName.Root, delegate(X509Store store) { store.Add(withoutKey); }); });
        }

        /// <summary>Takes trust, certificates and keys away; false where the user said no to Windows' question.</summary>
        internal static bool Remove()
        {
            return IsAgreed(delegate
            {
                RemoveFrom(StoreName.Root);
                foreach (X509Certificate2 one in Ours(StoreName.My)) DeleteKey(one);
                RemoveFrom(StoreName.My);
            });
        }

        private static void RemoveFrom(StoreName name)
        {
            X509Certificate2Collection ours = Ours(name);
            if (ours.Count > 0) Change(name, delegate(X509Store store) { store.RemoveRange(ours); });
        }

        private static void DeleteKey(X509Certificate2 certificate)
        {
            if (!certificate.HasPrivateKey) return;
            RSA key = certificate.GetRSAPrivateKey();
            RSACng current = key as RSACng;
            if (current != null) current.Key.Delete();
            RSACryptoServiceProvider older = key as RSACryptoServiceProvider;
            if (older == null) return;
            older.PersistKeyInCsp = false;
            older.Clear();
        }

        private static bool IsAgreed(Action change)
        {
            try
            {
                change();
                return true;
            }
            catch (CryptographicException error)
            {
                if (error.HResult != Cancelled && error.HResult != CancelledAsResult) throw;
                return false;
            }
        }

        private static X509Certificate2Collection Ours(StoreName name)
        {
            X509Certificate2Collection ours = new X509Certificate2Collection();
            X509Store store = new X509Store(name, StoreLocation.CurrentUser);
            store.Open(OpenFlags.ReadOnly);
            foreach (X509Certificate2 one in store.Certificates)
            {
                if (one.Subject == ServingTables.CertificateSubject) ours.Add(one);
            }
            store.Close();
            return ours;
        }

        private static void Change(StoreName name, Action<X509Store> change)
        {
            X509Store store = new X509Store(name, StoreLocation.CurrentUser);
            store.Open(OpenFlags.ReadWrite);
            change(store);
            store.Close();
        }
    }
}
