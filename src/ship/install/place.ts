/** Where the files of a package are served: by a server of the office, or by this user's own machine for itself. */
export type Place = "server" | "own-machine";
