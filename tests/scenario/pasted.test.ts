import { describe, expect, test } from 'vitest';
import { readComparison } from '../../src/scenario/comparisonLink.ts';
import { readLink, writeLink } from '../../src/scenario/link.ts';
import { pastedFragment } from '../../src/scenario/pasted.ts';

const OWN = 'https://takt.example/ru/compare/';
const HOST = 'https://takt.example';

test.each([
  ['https://takt.example/#cv1=2~4&cv2=10', 'cv1=2~4&cv2=10'],
  [' https://elsewhere.example/takt/?theme=dark#cv1=2 ', 'cv1=2'],
  ['localhost:4321/#cv1=2', 'cv1=2'],
  ['#cv1=2', 'cv1=2'],
  ['cv1=2&name=a%23b', 'cv1=2&name=a%23b'],
  ['cv1=2&name=https://a.example/', 'cv1=2&name=https://a.example/'],
])('of what was pasted, the scenario is found: %s', (text, fragment) => {
  expect(pastedFragment(text, OWN)).toBe(fragment);
});

test('the untouched page has the scenario that links leave out', () => {
  expect(pastedFragment('https://takt.example/', OWN)).toBe('');
  expect(pastedFragment('https://takt.example/?utm=1#', OWN)).toBe('');
  expect(pastedFragment('https://takt.example/#utm_source=telegram', OWN)).toBe('');
  expect(pastedFragment('Here: <https://takt.example/ru/>', OWN)).toBe('');
});

const PLAIN = 'cv1=2~4&cv2=5~20&name=Acme%20(North)%2C%20%D0%BE%D0%BE%D0%BE';
const plain = readLink(PLAIN).scenario;
const LINK = `${HOST}/#${writeLink(plain)}`;
const coded = encodeURIComponent;

const wide = (sign: string) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
const redirected = (link: string) => `https://www.google.example/url?q=${link}&sa=D&source=docs`;
const quotedPrintable = (text: string) =>
  text.replaceAll('=', '=3D').replace(/(?:[^=]|=3D){30}/g, '$&=\r\n');

describe('what carries a link adds what was meant', () => {
  test.each([
    ['the sign percent-encoded', LINK.replace('#', '%23')],
    ['the sign percent-encoded twice', LINK.replace('#', '%2523')],
    ['without a scheme', LINK.replace('https://', '')],
    ['the sign lost', LINK.replace('#', '?')],
    ['a mail gateway', `https://x.safelinks.protection.outlook.com/?url=${coded(LINK)}&data=05`],
    ['a search engine', `https://www.google.com/url?q=${coded(LINK)}&sa=D&source=docs`],
    [
      'a gateway in a gateway',
      `https://l.example/l.php?u=${coded(`https://a.example/?to=${coded(LINK)}`)}&h=x`,
    ],
    ['a gateway that encodes twice', `https://a.example/?e=1&url=${coded(coded(LINK))}`],
    ['a gateway with the address in its path', `https://secure-web.example/1a2B/${coded(LINK)}`],
    ['a gateway that encodes nothing', `https://a.example/away.php?to=${LINK}`],
    [
      'Proofpoint, second version',
      `https://urldefense.proofpoint.com/v2/url?u=${coded(LINK).replaceAll('-', '-2D').replaceAll('_', '-5F').replaceAll('%2F', '_').replaceAll('%', '-')}&d=DwM`,
    ],
    [
      'Proofpoint, third version',
      `https://urldefense.com/v3/__${LINK.replace('#', '*').replace('~', '*')}__;I34!!abc!xyz$`,
    ],
    [
      'Proofpoint, third version, with a run',
      `https://urldefense.com/v3/__${LINK.replace('#', '*').replace('%20', '**B')}__;IyUyMA!!abc$`,
    ],
    ['the address encoded as a whole', coded(LINK)],
    ['angle brackets', `<${LINK}>`],
    ['a name beside it', `<${LINK}|Plan>`],
    ['round brackets', `The plan (${LINK}).`],
    ['Russian quotes', `План «${LINK}».`],
    ['Markdown', `[Plan](${LINK})`],
    ['Markdown’s bold', `**${LINK}**`],
    ['Markdown’s signs', LINK.replace(/[#&=~_]/g, String.raw`\$&`)],
    ['BBCode', `[url=${LINK}]план[/url]`],
    ['BBCode without words', `[url]${LINK}[/url]`],
    ['a wiki with a kind', `[Plan|${LINK}|smart-link]`],
    ['HTML without quotes', `<a href=${LINK}>plan</a>`],
    ['JSON', JSON.stringify({ url: LINK }).replaceAll('&', String.raw`\u0026`)],
    ['a mail’s source', `<a href=3D"${quotedPrintable(LINK)}">plan</a>`],
    ['wide letters', LINK.replace(/[!-~]/g, wide)],
    ['a wide sign', LINK.replace('#', '＃')],
    ['an address of which the sign alone was encoded', redirected(LINK.replace('#', '%23'))],
    ['base64', `https://eu.protection.example/?d=takt.example&u=${btoa(LINK)}&i=1`],
    ['base64 in a path', `https://eu.protection.example/v1/${btoa(LINK).replace(/=+$/, '')}/x`],
    ['Avanan', `https://url.avanan.example/v2/___${LINK}___.YXAzOmFi`],
    ['percent signs encoded once more', encodeURI(LINK)],
    ['Markdown with a title', `[Plan](${LINK} "The plan")`],
    ['Markdown of the address itself', `[${HOST}/](${LINK})`],
    ['a wiki', `[Plan|${LINK}]`],
    ['HTML', `<p>See <a href="${LINK.replaceAll('&', '&amp;')}">${HOST}/</a></p>`],
    ['entities', LINK.replaceAll('&', '&amp;')],
    ['entities twice', LINK.replaceAll('&', '&amp;amp;')],
    ['numbered entities', LINK.replaceAll('&', '&#38;').replaceAll('~', '&#126;')],
    ['words before and behind', `See ${LINK} for the plan`],
    ['invisible signs', `\u200b${LINK.replace('~4', '~\u200b4')}\ufeff`],
    ['a tracker’s tail', `${LINK}?utm_source=telegram&utm_medium=social`],
    ['a tracker before it', LINK.replace('#', '?fbclid=x#')],
  ])('%s', (_, text) => {
    const fragment = pastedFragment(text, OWN);
    expect(fragment).toBeDefined();
    expect(readLink(fragment ?? '')).toEqual({ scenario: plain, problems: [] });
  });

  test.each(['#', 'cv1', '=', '2', '~', '4', '&', 'cv2', '5~20', '&name', '=Acme', '20(', '%D0'])(
    'a line break before %s, as it is and quoted',
    (before) => {
      for (const end of ['\n', '\r\n', '\r\n> ']) {
        const short = `${HOST}/#cv1=2~4&cv2=5~20&name=Acme%20(North)%2C%20%D0%BE%D0%BE%D0%BE`;
        const fragment = pastedFragment(short.replace(before, `${end}${before}`), OWN);
        expect(readLink(fragment ?? '')).toEqual({ scenario: plain, problems: [] });
      }
    },
  );

  test('a line break anywhere in a list', () => {
    const link = `${HOST}/#cv2=5~20&reps=Anna,120,14;Boris,95,6&weeks=1000,50,5;2000,60,6;1500,55,7`;
    for (let at = link.indexOf('Anna'); at < link.length - 2; at += 1) {
      if (/[a-z&=]/i.test(link.slice(at - 1, at + 1))) continue;
      const fragment = pastedFragment(`${link.slice(0, at)}\r\n> ${link.slice(at)}`, OWN);
      expect(readLink(fragment ?? ''), link.slice(at)).toEqual(readLink(new URL(link).hash));
    }
  });

  test('a whole page of other links and lines before it', () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, at) => `${at}. Line of a page, without a link`,
    );
    const links = Array.from({ length: 50 }, (_, at) => `https://elsewhere.example/${at}?a=1`);
    const fragment = pastedFragment([...lines, ...links, LINK].join('\n'), OWN);
    expect(readLink(fragment ?? '').scenario).toEqual(plain);
  });

  test('a comparison as well', () => {
    const fragment = pastedFragment(`<${HOST}/compare/#s=cv2%3D5~20&amp;s=market%3D100>`, OWN);
    const { scenarios, problems } = readComparison(fragment ?? '');
    expect(problems).toEqual([]);
    expect(scenarios.map(({ now }) => [now.cv2, now.market])).toEqual([
      [0.05, 4350],
      [0.0204, 100],
    ]);
  });

  test('the words behind a link are no part of its figures', () => {
    for (const text of [`${HOST}/#market=100\nThanks`, `${HOST}/#market=100 2 years`]) {
      expect(readLink(pastedFragment(text, OWN) ?? '').scenario.now.market).toBe(100);
    }
  });
});

test.each([
  '',
  'hello',
  'a=b',
  'E = mc²',
  'x=1&y=2',
  's=1',
  'my name=Bob',
  'https://takt.example/#foo=1',
  'https://takt.example/?foo=1#bar=2',
  'https://elsewhere.example/',
  'https://elsewhere.example/?a=1',
  'https://elsewhere.example/?a=1&price=5&currency=USD',
  'https://elsewhere.example/#a=1',
  'https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Felsewhere.example%2F%3Fprice%3D5&data=05',
  'https://elsewhere.example/?ref=https%3A%2F%2Ftakt.example%2F',
])('what is no link of a scenario is none: "%s"', (text) => {
  expect(pastedFragment(text, OWN)).toBeUndefined();
});
