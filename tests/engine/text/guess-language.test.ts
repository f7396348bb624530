import { describe, expect, test } from 'vitest';
import { guessLanguage } from '../../../src/engine/text/guess-language.ts';
import { analyze } from '../load-engine.ts';

const GERMAN =
  'Die Stadt will den Hafen noch in diesem Jahr erneuern. „Wir beginnen im August“, sagte Bürgermeisterin Anna Lehmann am Montag. Der Bau soll nach ihren Worten zwölf Millionen Euro kosten, und die Opposition hält das für zu wenig.';

describe('a text that is not English', () => {
  test.each([
    ['German', GERMAN],
    [
      'French',
      'La ville va rénover le port cette année. « Nous commençons en août », a déclaré la maire Anne Lenoir lundi. Les travaux doivent coûter douze millions d’euros, et l’opposition estime que ce n’est pas assez pour les pêcheurs.',
    ],
    [
      'Spanish',
      'La ciudad va a renovar el puerto este año. «Empezamos en agosto», dijo la alcaldesa Ana Ledesma el lunes. Las obras van a costar doce millones de euros y la oposición cree que es poco para los pescadores.',
    ],
    [
      'Italian',
      'La città vuole rinnovare il porto entro la fine di quest’anno. «Cominciamo ad agosto», ha detto la sindaca Anna Leone lunedì. I lavori costeranno dodici milioni di euro e per la minoranza non sono una cifra che basta ai pescatori.',
    ],
    [
      'Portuguese',
      'A cidade vai renovar o porto ainda este ano. “Começamos em agosto”, disse a presidente da câmara, Ana Leal, na segunda-feira. As obras vão custar doze milhões de euros e a oposição diz que não é o bastante para os pescadores.',
    ],
    [
      'Dutch',
      'De stad wil de haven nog dit jaar vernieuwen. “Wij beginnen in augustus”, zei burgemeester Anna Leeman op maandag. Het werk kost twaalf miljoen euro, en volgens de oppositie is dat niet genoeg voor de vissers van het dorp.',
    ],
    ['Greek', 'Η πόλη θα ανακαινίσει το λιμάνι φέτος, είπε η δήμαρχος τη Δευτέρα.'],
    [
      'Japanese',
      '市は今年中に港を改修する。「八月に始めます」と市長は月曜日に述べた。費用は十二億円になる見通しだ。漁師たちは少なすぎると言う。',
    ],
    ['another language', 'Город обновит порт в этом году, сказала мэр в понедельник. «Мы начнём в августе».'],
  ])('is known: %s', (language, text) => expect(guessLanguage(text)).toBe(language));

  test('is told to the reader in words', () => {
    expect(analyze(`Stadt erneuert Hafen\n\n${GERMAN}`).warnings.map(({ message }) => message)).toContain(
      'This reader understands English; this text seems to be German. Who said what, and when, will be wrong or missing.',
    );
  });
});

describe('what is English all the same', () => {
  test.each([
    ['a short text', 'Die Hard returns. “La La Land” does not.'],
    [
      'with foreign names',
      'Anne-Marie de la Fuente, Jan van der Berg and Giulia dalla Costa met Karl von der Heide at the Museo de la Ciudad in Las Palmas de Gran Canaria. “We were glad,” said de la Fuente of Le Monde.',
    ],
    [
      'that quotes another language',
      `The mayor wrote to the town on Monday, and the letter was read out in full by her deputy. It said: ${GERMAN.slice(0, 120)} Nobody in the hall asked what that was.`,
    ],
    ['that is a list of results', 'Leeds 2 Hull 1, Fox 12, Ray 80. Kell 0 Crewe 0. Port Ellis 4 Marsh Town 4. '.repeat(20)],
  ])('%s', (_, text) => expect(guessLanguage(text)).toBeUndefined());
});
