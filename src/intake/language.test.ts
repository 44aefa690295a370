import {expect, test} from 'vitest'
import {languageOf} from './language.ts'

test.each([
  ['en', 'The bridge is closed, police said on Tuesday.'],
  ['en', 'Ana Reyes said “la casa es de todos” and left the hall.'],
  ['de', 'Die Brücke ist gesperrt, teilte die Polizei mit.'],
  ['fr', 'Le pont est fermé, a annoncé la police mardi.'],
  ['pt', 'A ponte está fechada, disse a polícia na terça-feira.'],
  ['it', 'Il ponte è chiuso, ha detto la polizia martedì.'],
  ['sv', 'Bron är stängd, sade polisen på tisdagen och det är inte klart.'],
  ['ru', 'Мост закрыт, сообщила полиция во вторник, и это не всё.'],
  ['uk', 'Міст закрито, повідомила поліція у вівторок, але це не все, що було.'],
  ['ja', '橋は閉鎖されたと警察が火曜日に発表した。'],
  ['zh', '警方星期二说，大桥已经关闭。'],
  ['ko', '경찰은 화요일 다리가 폐쇄되었다고 밝혔다.'],
  ['ar', 'قالت الشرطة يوم الثلاثاء إن الجسر مغلق.'],
  ['und', 'Port Vale 3, Norland 2'],
  ['und', ''],
])('%s: %s', (language, text) => expect(languageOf(text)).toBe(language))

test('a hint adds the region, and decides only where the text does not', () => {
  expect(languageOf('The bridge is closed, police said.', 'en-GB')).toBe('en-GB')
  expect(languageOf('The bridge is closed, police said.', 'fr')).toBe('en')
  expect(languageOf('Port Vale 3', 'nl')).toBe('nl')
  expect(languageOf('Port Vale 3', 'no language at all')).toBe('und')
})
