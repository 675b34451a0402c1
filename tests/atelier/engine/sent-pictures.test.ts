// Pictures cross to the worker once, whatever the number of questions.
import { expect, test } from 'vitest';
import type { Draft } from '../../../src/atelier/draft/draft.ts';
import { pictureReceiver, pictureSender } from '../../../src/atelier/engine/sent-pictures.ts';

const picture = { bytes: new Uint8Array(1000), width: 4, height: 3 };
const draft = (pictures: Draft['pictures']): Draft => ({ key: 'k', changed: 1, facts: {}, document: {}, pictures });
const bytesOf = (sent: unknown) => JSON.stringify(sent).length;

test('a draft arrives whole each time, its pictures with the first', () => {
  const [sender, receive] = [pictureSender(), pictureReceiver()];
  const [first, second] = [sender.lighten(draft({ a: picture })), sender.lighten(draft({ b: picture }))];
  expect(bytesOf(first)).toBeGreaterThan(1000);
  expect(bytesOf(second)).toBeLessThan(200);
  expect([first, second].map(receive)).toEqual([draft({ a: picture }), draft({ b: picture })]);
});

test('a worker that is started anew is sent them again', () => {
  const sender = pictureSender();
  sender.lighten(draft({ a: picture }));
  sender.forget();
  expect(pictureReceiver()(sender.lighten(draft({ a: picture })))).toEqual(draft({ a: picture }));
});

test('a picture that was taken out is held no more, and crosses again where it comes back', () => {
  const [sender, receive] = [pictureSender(), pictureReceiver()];
  const other = { ...picture, width: 5 };
  for (const pictures of [
    { a: picture, b: other },
    { b: other },
    { a: picture, b: other },
    {},
    { a: picture, c: picture },
  ]) {
    expect(receive(sender.lighten(draft(pictures)))).toEqual(draft(pictures));
  }
  receive(sender.lighten(draft({})));
  expect(bytesOf(sender.lighten(draft({ a: picture })))).toBeGreaterThan(1000);
});

test('what is no draft crosses as it is', () => {
  const [sender, receive] = [pictureSender(), pictureReceiver()];
  for (const given of ['mot', undefined, null, { text: 'Un.' }, [1]])
    expect(receive(sender.lighten(given))).toEqual(given);
});
