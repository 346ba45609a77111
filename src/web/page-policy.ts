/**
 * Sent with every page, and written into it: all from the same origin, no inline script, no inline style, no frame.
 * A static site says it in the page, where `frame-ancestors` would not be heard; a server adds that.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ')
