import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSample } from './read-sample.ts'

function unverified(text: string): string | undefined {
  const [span] = readSample(text).flatMap((one) => one.unverified ?? [])
  return span && text.slice(span.start, span.end)
}

test('the text says that something could not be known or checked', () => {
  assert.equal(unverified('It was not possible to know who fired.'), 'It was not possible to know who fired')
  assert.equal(
    unverified('The toll could not be independently verified.'),
    'The toll could not be independently verified',
  )
  assert.equal(unverified('The toll has not been confirmed.'), 'The toll has not been confirmed')
})

test('what somebody himself does not know or will not confirm is no such word', () => {
  assert.equal(unverified('The guard did not know the driver.'), undefined)
  assert.equal(unverified('The toll was verified by two nurses.'), undefined)
  assert.equal(unverified('The firm would not confirm the order.'), undefined)
})
