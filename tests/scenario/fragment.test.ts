import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentPairs } from '../../src/scenario/fragment.ts';
import { LINK_LENGTH, readLink, writeLink } from '../../src/scenario/link.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { scenarios } from './arbitraries.ts';

const pairs = (fragment: string) =>
  fragmentPairs(fragment, LINK_LENGTH).map(({ key, text }) => [key, text]);

test('pairs are read as those of a query string are', () => {
  const texts = fc.array(fc.tuple(fc.constantFrom('x', 'кв', 'z'), fc.string({ unit: 'binary' })));
  fc.assert(
    fc.property(texts, (written) => {
      // What ends a sentence is no part of the last figure.
      const fragment = new URLSearchParams([...written, ['x', '1']]).toString();
      fc.pre(fragment.length <= LINK_LENGTH);
      expect(pairs(fragment)).toEqual([...new URLSearchParams(fragment)]);
    }),
  );
});

/** What those who carry links add to them, each in its own way. */
const tails = [
  'utm_source=telegram',
  'utm_source=tg&utm_medium=social&utm_campaign=spring_sale&utm_content=a%20b&utm_term=x',
  'fbclid=IwAR0abc-_x',
  'gclid=Cj0KCQ&gad_source=1&gbraid=0AAAA',
  'yclid=123456789',
  'ysclid=m1abc',
  'msclkid=abc',
  'twclid=1&ttclid=2&igshid=3&li_fat_id=4&rdt_cid=5&ScCid=6',
  'mc_cid=abc&mc_eid=def',
  '_openstat=ZGlyZWN0',
  '_hsenc=p2A&_hsmi=1',
  'mkt_tok=abc',
  'pk_campaign=a&mtm_source=b&matomo_kwd=c',
  '_ga=2.1-2.3&_gl=1*abc',
  'vero_id=1&oly_enc_id=2',
  'srsltid=AfmB',
  'erid=2VtzqxAbc',
  'roistat=direct1_g_1',
  'si=abcDEF',
  'igsh=MWQ1',
  'ref=producthunt',
  'pm_source=yandex&pm_block=none&pm_position=0',
  'af_sub1=1&adjust_t=2&_branch_referrer=3',
  'trk=a&lipi=urn%3Ali&sfnsn=mo&pvs=4&ovuser=1&web=1',
  'PHPSESSID=1&k50id=1&rs=direct1_2&ck_subscriber_id=1',
  't=AbCdEfGhIjKlMnOpQrStUv&s=09',
  'from=feed',
];

describe('a tracker’s tail changes no figure and no name, and raises no notice', () => {
  const links = [
    'cv2=5~20',
    'cv1=~5&market=',
    'currency=USD',
    'name=Acme%20Inc%2E',
    'cv2=5~20&name=Кофе',
  ];

  test.each(tails)('%s', (tail) => {
    for (const link of ['', ...links]) {
      for (const before of link === '' ? ['', '?'] : ['?', '&', '#', '&amp;']) {
        expect(readLink(`#${link}${before}${tail}`)).toEqual(readLink(link));
      }
      expect(readLink(`#${tail}&${link}`)).toEqual(readLink(link));
    }
  });

  test('nor does a tracker’s that nobody knows, behind a question mark', () => {
    expect(readLink('cv2=5~20?whoever=1&whatever=2')).toEqual(readLink('cv2=5~20'));
    expect(readLink('cv2=5~20?')).toEqual(readLink('cv2=5~20'));
    expect(readLink('cv2=5~20&whoever=1').problems).toMatchObject([{ key: 'whoever' }]);
  });

  test('a name may ask a question', () => {
    expect(readLink('name=Why?').scenario.name).toBe('Why?');
    expect(readLink('name=Why? a=b#c').scenario.name).toBe('Why? a=b#c');
    expect(readLink('name=Why?from=timeline').scenario.name).toBe('Why');
    expect(readLink('name=Why?from=here').scenario.name).toBe('Why?from=here');
    expect(readLink('name=a%3Futm_source%3Db').scenario.name).toBe('a?utm_source=b');
  });
});

describe('what programs do to the signs of a link is undone', () => {
  const plain = readLink('cv1=2~4&cv2=5~20&name=A%26B');

  test.each([
    ['entities', 'cv1=2~4&amp;cv2=5~20&amp;name=A%26B'],
    ['entities twice', 'cv1=2~4&amp;amp;cv2=5~20&amp;amp;name=A%26B'],
    ['a second encoding', encodeURIComponent('cv1=2~4&cv2=5~20&name=A%26B')],
    ['a third encoding', encodeURIComponent(encodeURIComponent('cv1=2~4&cv2=5~20&name=A%26B'))],
    ['an encoded tilde', 'cv1=2%7E4&cv2=5%7e20&name=A%26B'],
    ['a place in the text', 'cv1=2~4&cv2=5~20&name=A%26B:~:text=COCA'],
    ['numbered entities', 'cv1=2&#126;4&#38;cv2&#61;5~20&#038;name=A%26B'],
    ['entities without their end', 'cv1=2~4&ampcv2=5~20&ampname=A%26B'],
    ['signs of Markdown', String.raw`cv1=2\~4\&cv2\=5\~20\&name=A%26B`],
    ['signs of JSON', String.raw`cv1=2\u007e4\u0026cv2\u003d5~20\u0026name=A%26B`],
    ['a quoted-printable mail', 'cv1=3D2~4&cv2=3D5=7E20&name=3DA%26B'],
    ['ampersands alone', 'cv1=2~4%26cv2=5~20%26name=A%26B'],
    ['wide ampersands', 'cv1=2~4＆cv2=5~20%EF%BC%86name=A%26B'],
    ['wide signs', 'cv1＝2～4＆cv2＝5～20＆name＝A%26B'],
    ['wide signs, encoded', encodeURIComponent('cv1＝2～4＆cv2＝5～20＆name＝A%26B')],
    ['wide figures', 'cv1=２～４&cv2=５～２０&name=A%26B'],
    ['other tildes', 'cv1=2∼4&cv2=5〜20&name=A%26B'],
    ['percent signs alone', 'cv1=2%257E4&cv2=5~20&name=A%2526B'],
    ['percent signs alone, twice', 'cv1=2~4&cv2=5~20&name=A%252526B'],
    ['capitals', 'CV1=2~4&Cv2=5~20&NAME=A%26B'],
    ['a path', '/cv1=2~4&cv2=5~20&name=A%26B'],
    ['signs of a script', '!/cv1=2~4&cv2=5~20&name=A%26B'],
    ['a second sign', '#cv1=2~4&cv2=5~20&name=A%26B'],
    ['signs that cannot be seen', 'cv1=2~%E2%80%8B4&cv2=5~20&name=A%26B'],
  ])('%s', (_, fragment) => {
    expect(readLink(fragment)).toEqual(plain);
  });

  test.each([')', '.', ',', '>', '"', '»', ').', '!', ']', ';', '*'])(
    'a %s that closes the sentence is no part of the last figure',
    (sign) => {
      expect(readLink(`cv2=5~20${sign}`)).toEqual(readLink('cv2=5~20'));
      expect(readLink(`currency=usd${sign}`).scenario.currency).toBe('USD');
    },
  );
});

test('whatever a scenario holds, percent signs encoded once more change nothing', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const link = writeLink(scenario);
      const { scenario: read, problems } = readLink(link.replaceAll('%', '%25'), Infinity);
      expect(problems).toEqual([]);
      expect(writeLink(read)).toBe(link);
    }),
  );
});

test('a name of percent signs and letters is read as it was written', () => {
  const signs = fc.string({ unit: fc.constantFrom('%', '2', '5', '4', '1', 'a', 'D', '0', ' ') });
  fc.assert(
    fc.property(signs, (text) => {
      const name = text.trim();
      const rep = { name: name.slice(0, 20).trim(), leads: 3, contracts: 1 };
      const written = writeLink({ ...defaultScenario, name, reps: [rep] });
      expect(readLink(written)).toMatchObject({ scenario: { name, reps: [rep] }, problems: [] });
    }),
  );
});

test('a value may begin as quoted-printable text does', () => {
  expect(readLink('name=3D&reps=3D,5,1').scenario).toMatchObject({ name: '3D' });
  expect(readLink('cv2=5~20&utm_campaign=3D').scenario).toEqual(readLink('cv2=5~20').scenario);
  expect(readLink('cv2=20&x=3D').scenario.goal.cv2).toBe(0.2);
});

describe('figures of lists are read as others are', () => {
  test.each([
    ['weeks', '100,10,1;200,,3', '\u2060１００,１０,1;200,,3'],
    ['counts', '1000,50,5~2000,100,12', '1000,50,5～2000,100,１２'],
    ['reps', 'Anna,120,14', 'Anna,\u200b１２０,14\u2060'],
    ['channels', 'seo:Ours,0,4,10,1500', '\u00adSEO:Ours,0,４,10,\u200b1500'],
    ['changed', '2,5', '２,5\u200b'],
    ['from', '2026-05-04', '\u200b2026-05-０4'],
    ['target', '3000~12', '3000～12'],
  ])('%s=%s', (key, plain, carried) => {
    expect(readLink(`${key}=${carried}`)).toEqual(readLink(`${key}=${plain}`));
    expect(readLink(`${key}=${carried}`).problems).toEqual([]);
  });

  test.each([')', '».', '…', '」', '/', '%29.', '%C2%BB'])('%s behind the last of them', (sign) => {
    expect(readLink(`weeks=100,10,1;200,,3;,,${sign}`)).toEqual(
      readLink('weeks=100,10,1;200,,3;,,'),
    );
  });
});

describe('text that is not in UTF-8', () => {
  test.each([
    ['%EA%EB%E8', 'кли'],
    ['%CA%EE%F4%E5+%26+%F7%E0%E9', 'Кофе & чай'],
    ['%AB%D5%EB%E5%E1%BB%20%B9%201', '«Хлеб» № 1'],
  ])('in windows-1251 it is read: %s', (encoded, name) => {
    expect(readLink(`name=${encoded}`)).toMatchObject({ scenario: { name }, problems: [] });
  });

  test.each(['%D0%9A%D0', '%D0%B8%D0', 'caf%E9', '%ED%A0%80', '%80', 'Ab%F0%9F%98'])(
    'in none that is known it is told as it stands: %s',
    (encoded) => {
      const { scenario, problems } = readLink(`cv2=5&name=${encoded}`);
      expect(problems).toEqual([{ key: 'name', text: encoded, reason: 'notText' }]);
      expect(scenario.name).toBe('');
      expect(scenario.goal.cv2).toBe(0.05);
    },
  );

  test('no bytes at all become signs that stand for none', () => {
    const bytes = fc.array(fc.nat({ max: 255 }), { minLength: 1, maxLength: 12 });
    const written = new Set([...Buffer.from('\ufffd')]);
    fc.assert(
      fc.property(bytes, (some) => {
        fc.pre(!some.some((byte) => written.has(byte)));
        const hex = some.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
        expect(readLink(`name=${hex}`).scenario.name).not.toContain('\ufffd');
      }),
    );
  });
});

describe('a link ends in a sign that no program leaves off', () => {
  test('whatever the scenario is', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(writeLink(scenario)).toMatch(/^$|[\dA-Za-z=]$/);
      }),
    );
  });

  test.each(['Acme Inc.', 'Why?', 'Plan (2)', 'Go!', 'a~', 'b_', 'c-', 'd*', "e'", 'f…', 'g...'])(
    'a name such as %s loses nothing with the link’s last full stop or bracket',
    (name) => {
      const link = writeLink({ ...defaultScenario, name });
      expect(readLink(link.replace(/[^\p{L}\p{N}]+$/u, '')).scenario.name).toBe(name);
    },
  );

  test('a side that is not given stays so', () => {
    const goal = { ...defaultScenario.goal, market: NaN };
    const link = writeLink({ ...defaultScenario, goal });
    expect(link).toBe('market=4350%7E');
    expect(readLink(link).scenario.goal.market).toBeNaN();
  });
});
