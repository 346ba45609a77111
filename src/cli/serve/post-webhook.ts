import type { ServeEffects } from '../../serve/index.ts'

const PATIENCE = 10_000

/** Posts webhooks. Addresses in private networks are refused unless they are allowed, whatever name leads there. */
export function postWebhook(allowPrivate: boolean): ServeEffects['post'] {
  return async (address, headers, body) => {
    const [{ default: got }, { RequestFilteringHttpAgent, RequestFilteringHttpsAgent }] = await Promise.all([
      import('got'),
      import('request-filtering-agent'),
    ])
    const agent = allowPrivate
      ? {}
      : { agent: { http: new RequestFilteringHttpAgent(), https: new RequestFilteringHttpsAgent() } }
    const { statusCode } = await got.post(address, {
      headers: { ...headers, 'user-agent': 'sayso' },
      body,
      ...agent,
      timeout: { request: PATIENCE },
      retry: { limit: 0 },
      followRedirect: false,
      throwHttpErrors: false,
    })
    return statusCode
  }
}
