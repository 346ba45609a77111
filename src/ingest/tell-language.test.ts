import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellLanguage } from './tell-language.ts'

test('the words decide, whatever the page claims', async () => {
  const english =
    'The bridge at Tarn was shut on Monday after a barge hit it, and the mayor said that it would stay shut.'
  assert.equal(await tellLanguage(english, 'pt-BR'), 'en')
  const portuguese =
    'A ponte de Tarn foi fechada na segunda-feira depois que uma barcaça a atingiu, informou o prefeito.'
  assert.equal(await tellLanguage(portuguese, 'en'), 'pt')
  const german =
    'Die Brücke in Tarn wurde am Montag geschlossen, nachdem ein Kahn dagegen gestoßen war, sagte die Bürgermeisterin.'
  assert.equal(await tellLanguage(german), 'de')
})

test('English with many foreign names is English', async () => {
  const text =
    'Ewerton Florêncio, from Caruaru, said the mayor of São João, José Antônio, had left for Kraków with the men of Żory.'
  assert.equal(await tellLanguage(text), 'en')
})

test('short texts: what is claimed counts where it is likely, English where it is not unlikely', async () => {
  assert.equal(await tellLanguage('9 dead in Tarn', 'en'), 'en')
  assert.equal(await tellLanguage('Nine dead in Tarn'), 'en')
  assert.equal(await tellLanguage('Nove mortos em Tarn', 'pt'), 'pt')
  assert.notEqual(await tellLanguage('Мост закрыт'), 'en')
})

test('no letters, no language', async () => {
  assert.equal(await tellLanguage('12 14'), 'und')
})
