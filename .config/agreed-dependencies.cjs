/** What the project has agreed to depend on; anything else fails the check until somebody has looked at it and added it here. */
module.exports = {
  /** Licences of packages that go out with the add-in. */
  shipped: ["MIT", "Apache-2.0", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib"],
  /** Further licences of packages that only build and test. */
  development: [
    "BlueOak-1.0.0",
    "CC-BY-3.0",
    "CC-BY-4.0",
    "CC0-1.0",
    "MIT-0",
    "MPL-2.0",
    "Python-2.0",
  ],
  /** Packages whose licence field says less than their licence text: what was read there. */
  read: {
    "@microsoft/office-js": "LICENSE",
    "@univerjs/telemetry": "none",
  },
  /** Packages that may run a script when they are installed, all of them for development. */
  installScripts: ["@parcel/watcher", "@swc/core", "esbuild", "protobufjs"],
};
