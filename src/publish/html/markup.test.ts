import assert from 'node:assert/strict'
import { test } from 'node:test'
import { escapeHtml, html, joinMarkup, linkAddress } from './markup.ts'

test('words put into markup are escaped, markup is not', () => {
  assert.equal(
    html`<p title="${'"><script>'}">${'a < b & c'} ${html`<b>d</b>`}</p>`.text,
    '<p title="&quot;&gt;&lt;script&gt;">a &lt; b &amp; c <b>d</b></p>',
  )
})
test('lists, numbers and nothing', () => {
  assert.equal(html`${[html`<i>a</i>`, html`<i>b</i>`]}${3}${undefined}${false}`.text, '<i>a</i><i>b</i>3')
  assert.equal(html`${joinMarkup([html`a`, html`b`], html`, `)}`.text, 'a, b')
})
test('words that look like markup stay words', () => {
  assert.equal(escapeHtml("</script><img src=x onerror='a'>"), '&lt;/script&gt;&lt;img src=x onerror=&#39;a&#39;&gt;')
  assert.equal(escapeHtml('&amp;'), '&amp;amp;')
  assert.equal(escapeHtml('a\u202eb\u0000'), 'ab')
})
test('only http and https addresses become links', () => {
  assert.equal(linkAddress('https://example.org/a?b=1&c="'), 'https://example.org/a?b=1&c=%22')
  assert.equal(linkAddress('HTTP://example.org'), 'http://example.org/')
  for (const address of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'reports/a.html',
    '//example.org',
    'https://',
    'https:// ',
    'vbscript:x',
    undefined,
  ]) {
    assert.equal(linkAddress(address), undefined, String(address))
  }
})
