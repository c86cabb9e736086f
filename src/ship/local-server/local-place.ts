import { localFolder } from "../manifest/manifest-for-base";

/** The port of the server of one machine, the one that the manifest of such a package names. */
export const localPort = Number(new URL(localFolder).port);

/** The organisation in the certificate of one machine: by it the certificate is known again and removed. */
export const certificateOwner = "Xep hang TTHC";

/**
 * How long the certificate of one machine holds, in days: macOS takes none that holds longer than 825. After that the
 * installation is run again.
 */
export const certificateDays = 820;

/** An installation that is run again makes a new certificate when the old one has no more days than this. */
export const renewalDays = 60;

/** The folder of this user's that holds the files, the server and the manifest. */
export const localFolderName = "XepHangTTHC";
