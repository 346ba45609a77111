import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verbForms } from './verb-forms.ts'

const forms = (lemma: string): string =>
  verbForms(lemma)
    .map(([form]) => form)
    .join(' ')

test('regular verbs follow the spelling rules', () => {
  assert.equal(forms('claim'), 'claim claims claimed claiming')
  assert.equal(forms('deny'), 'deny denies denied denying')
  assert.equal(forms('announce'), 'announce announces announced announcing')
  assert.equal(forms('stress'), 'stress stresses stressed stressing')
  assert.equal(forms('convey'), 'convey conveys conveyed conveying')
})

test('a final consonant doubles only where the stress asks for it', () => {
  assert.equal(forms('admit'), 'admit admits admitted admitting')
  assert.equal(forms('plan'), 'plan plans planned planning')
  assert.equal(forms('report'), 'report reports reported reporting')
  assert.equal(forms('quip'), 'quip quips quipped quipping')
  assert.equal(forms('vow'), 'vow vows vowed vowing')
})

test('irregular verbs have their own past', () => {
  assert.equal(forms('say'), 'say says said saying')
  assert.equal(forms('see'), 'see sees saw seen seeing')
  assert.equal(forms('agree'), 'agree agrees agreed agreeing')
})
