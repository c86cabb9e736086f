import { isOwnMachine } from "./address-rules";

/** Why an address can't be the place of the pane. */
export type BaseRefusal = "not-an-address" | "not-https" | "own-machine" | "with-query";

/** The folder on a server that holds the pane's page, or why there is none. */
export type Base =
  | { readonly isBase: true; readonly folder: string }
  | { readonly isBase: false; readonly refusal: BaseRefusal };

/** The folder that the manifest in the repository names: the local server of one machine. */
export const localFolder = "https://localhost:3000/";

function refusalOf(address: URL, isProduction: boolean): BaseRefusal | null {
  if (address.protocol !== "https:") return "not-https";
  if (address.search !== "" || address.hash !== "" || address.username !== "") return "with-query";
  return isProduction && isOwnMachine(address) ? "own-machine" : null;
}

/**
 * Where a manifest is to point: any https address of a folder, with or without a slash at its end. For production
 * the names of one's own machine are refused, for they lead every other machine to itself.
 */
export function parseBase(text: string, isProduction = true): Base {
  if (!URL.canParse(text)) return { isBase: false, refusal: "not-an-address" };
  const address = new URL(text);
  const refusal = refusalOf(address, isProduction);
  if (refusal !== null) return { isBase: false, refusal };
  return { isBase: true, folder: address.href.replace(/\/*$/, "/") };
}

/** The manifest of the repository with every address moved to another folder; nothing else changes, not the Id. */
export function manifestForBase(xml: string, folder: string): string {
  return xml.replaceAll(`"${localFolder}`, () => `"${folder}`);
}
