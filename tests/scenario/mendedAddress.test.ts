import { expect, test } from 'vitest';
import { readLink } from '../../src/scenario/link.ts';
import { mendedAddress } from '../../src/scenario/mendedAddress.ts';

const mended = (address: string) => mendedAddress(new URL(address, 'https://takt.example'));

test.each([
  ['/%23cv2=5~20', '/#cv2=5~20'],
  ['/ru/%23cv2=5~20', '/ru/#cv2=5~20'],
  ['/takt/ru/method/%2523cv2=5~20', '/takt/ru/method/#cv2=5~20'],
  ['/%23cv2%3D5~20', '/#cv2%3D5~20'],
  ['/%23cv2=5~20?utm_source=tg', '/#cv2=5~20?utm_source=tg'],
  ['/?%23cv2=5~20', '/#cv2=5~20'],
  ['/order/?utm_source=tg%23cv2=5~20&x=1', '/order/#cv2=5~20&x=1'],
  ['/?cv2=5~20', '/#cv2=5~20'],
  ['/?cv2=5~20#utm_source=tg', '/#cv2=5~20'],
  ['/?cv2=5~20#', '/#cv2=5~20'],
  ['/＃cv2=5~20', '/#cv2=5~20'],
])('%s was meant as %s', (address, meant) => {
  expect(mended(address)).toBe(meant);
  const { hash } = new URL(meant, 'https://takt.example');
  expect(readLink(hash).scenario.goal.cv2).toBe(0.2);
});

test.each([
  '/',
  '/#cv2=5~20',
  '/nowhere/',
  '/?utm_source=tg',
  '/?from=newsletter',
  '/?utm_source=tg#cv2=5~20',
  '/embed/?parts=levers&levers=fixed&theme=dark',
  '/?cv2=5#cv2=6',
])('%s is as it should be', (address) => {
  expect(mended(address)).toBeUndefined();
});
