/** User and password of an `Authorization: Basic` header. */
export interface BasicCredentials {
  readonly user: string;
  readonly password: string;
}

const SCHEME = /^basic\s+([A-Za-z0-9+/=_-]+)\s*$/i;

/** Null where the header is missing, is of another scheme or cannot be read. */
export function readBasicAuth(header: string | undefined): BasicCredentials | null {
  const match = SCHEME.exec(header ?? "");
  if (!match) return null;
  let decoded: string;
  try {
    const binary = atob(match[1].replaceAll("-", "+").replaceAll("_", "/"));
    decoded = new TextDecoder("utf-8", { fatal: true }).decode(
      Uint8Array.from(binary, (character) => character.charCodeAt(0)),
    );
  } catch {
    // Neither Base64 nor UTF-8: the same as no credentials.
    return null;
  }
  const colon = decoded.indexOf(":");
  if (colon < 0) return null;
  return { user: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}
