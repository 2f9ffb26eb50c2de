/** Answers in Doris' forms (recorded from the reference's http_port). */

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const JSON_TYPE = "application/json";
/** HTTP status 200. */
const OK = 200;

/** What Doris' ResponseEntityBuilder makes: msg, code, data, count. */
function entity(
  status: number,
  msg: string,
  code: number,
  data: unknown,
  headers: Record<string, string> = {},
): Answer {
  return { status, contentType: JSON_TYPE, body: JSON.stringify({ msg, code, data, count: 0 }), headers };
}

export const success = (data: unknown): Answer => entity(OK, "success", 0, data);

export const unauthorized = (text: string): Answer =>
  entity(401, "Unauthorized", 401, text, { "WWW-Authenticate": 'Basic realm=""' });

export const notFound = (path: string): Answer => entity(404, "Not Found", 404, `Path ${path} is not known`);

export const methodNotAllowed = (method: string, allowed: string): Answer =>
  entity(405, "Method Not Allowed", 405, `Method ${method} is not allowed here, only ${allowed}`, {
    Allow: allowed,
  });

export const headTooLarge = (bytes: number, limit: number): Answer =>
  entity(
    431,
    "Request Header Fields Too Large",
    431,
    `Head of ${bytes} bytes is larger than the limit of ${limit}`,
  );

export const internalError = (text: string): Answer => entity(500, "Internal Error", 500, text);

/** What Doris' RestBaseResult makes; loads answer failures so, with status 200. */
export const loadFailed = (text: string): Answer => ({
  status: OK,
  contentType: JSON_TYPE,
  body: JSON.stringify({ status: "FAILED", msg: text }),
  headers: {},
});

export const redirect = (location: string): Answer => ({
  status: 307,
  contentType: "text/html;charset=utf-8",
  body: "",
  headers: { Location: location },
});

export const text = (body: string): Answer => ({
  status: OK,
  contentType: "text/plain;charset=utf-8",
  body,
  headers: {},
});
