import { writeFileSync } from "node:fs";
import { composeMessages } from "./guide/compose-messages";

writeFileSync("docs/thong-bao.md", composeMessages());
