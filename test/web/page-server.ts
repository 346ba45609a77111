import { readFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { type LiveUpdate, loadWeb, PAGE_POLICY, type PageView } from '../../src/web/index.ts'

export interface PageServer {
  readonly address: string
  /** What a path gives from now on. */
  show(path: string, view: PageView): void
  /** Sends a live update to all who listen at /live. */
  tell(update: LiveUpdate): void
  /** What was posted, the newest last. */
  readonly posted: string[]
  /** Bytes sent for each path as they went over the wire, compressed. */
  readonly sent: Map<string, number>
  close(): Promise<void>
}

/** The smallest server that pages need: their files, live updates, forms; compressed, under the page's own policy. */
export async function startPageServer(): Promise<PageServer> {
  const web = await loadWeb()
  const { gzipSync } = await import('node:zlib')
  const views = new Map<string, PageView>()
  const listeners = new Set<http.ServerResponse>()
  const posted: string[] = []
  const sent = new Map<string, number>()
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (request.method === 'POST') {
      let body = ''
      request.on('data', (piece) => {
        body += piece
      })
      request.on('end', () => {
        posted.push(body)
        response.writeHead(303, { location: '/' }).end()
      })
      return
    }
    if (pathname === '/live') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write(': here\n\n')
      listeners.add(response)
      response.on('close', () => listeners.delete(response))
      return
    }
    const give = (type: string, content: string | Buffer): void => {
      const bytes = gzipSync(content, { level: 9 })
      sent.set(pathname, bytes.length)
      const headers = { 'content-type': type, 'content-encoding': 'gzip', 'content-security-policy': PAGE_POLICY }
      response.writeHead(200, headers).end(bytes)
    }
    const view = views.get(pathname)
    const asset = web.assets.get(pathname.slice(1))
    if (view) give('text/html; charset=utf-8', web.renderPage(view))
    else if (asset) give(asset.type, readFileSync(asset.file))
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    show: (path, view) => void views.set(path, view),
    tell(update) {
      for (const each of listeners) each.write(`event: brief\ndata: ${JSON.stringify(update)}\n\n`)
    },
    posted,
    sent,
    close: () =>
      new Promise((resolve) => {
        for (const each of listeners) each.end()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
