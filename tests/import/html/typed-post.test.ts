// What a network's page shows as lines, once it was copied: points are lists and hashtags are told, as in its plain text.
import { expect, test } from 'vitest';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { received } from '../received.ts';

const of = (html: string) => received(importHtml, 'post.html', html);

test('LinkedIn: one span with breaks in it, and hashtags that are told twice to screen readers', async () => {
  const tag = (name: string) =>
    `<a href="https://www.linkedin.com/feed/hashtag/?keywords=${name}"><span class="visually-hidden">hashtag</span><strong><span aria-hidden="true">#</span>${name}</strong></a>`;
  const { text, arrival, losses } = await of(
    `<div dir="ltr"><span class="break-words"><span dir="ltr">Trois choses, avec <a href="https://www.linkedin.com/in/zoe">Zoé</a> :<span><br></span><span><br></span>👉 écouter <b>mieux</b><span><br></span>👉 relancer<span><br></span><span><br></span>1. Un<span><br></span>2. Deux<span><br></span><span><br></span>Merci ${tag('Mer')}.<span><br></span>${tag('Port')} ${tag('Phare')}</span></span></div>`,
  );
  expect(text).toBe(
    'Trois choses, avec [Zoé](https://www.linkedin.com/in/zoe) :\n\n- écouter **mieux**\n- relancer\n\n1. Un\n2. Deux\n\nMerci **#Mer**.\n',
  );
  expect(arrival.hashtags).toEqual(['#Mer', '#Port', '#Phare']);
  expect(losses).toEqual(['bullet: 👉 👉']);
});

test('Facebook: a block for each line', async () => {
  const { text, arrival } = await of(
    '<div dir="auto">Ce soir :</div><div dir="auto">✅ la soupe</div><div dir="auto">✅ le pain</div><div dir="auto">#cuisine</div>',
  );
  expect(text).toBe('Ce soir :\n\n- la soupe\n- le pain\n');
  expect(arrival.hashtags).toEqual(['#cuisine']);
});

test.each([
  ['replies, each in a paragraph', '<p>- Tu viens ?</p><p>- Oui.</p>', '\\- Tu viens ?\n\n\\- Oui.\n'],
  ['years', '<p>2016. Une année.</p><p>2017. Une autre.</p>', '2016\\. Une année.\n\n2017\\. Une autre.\n'],
  ['one drawing', '<p>Un.</p><p>👉 Deux.</p><p>Trois.</p>', 'Un.\n\n👉 Deux.\n\nTrois.\n'],
  ['hashtags that are all of the text', '<p>#mer #port</p>', '\\#mer #port\n'],
])('%s are no list', async (_, html, expected) => {
  expect((await of(html)).text).toBe(expected);
});

test('a point whose sign is bold, and notes under the hashtags', async () => {
  const { text, arrival } = await of(
    '<p>Un<sup><a href="#n1" id="r1">1</a></sup>.</p><p><b>• a</b><br><b>• b</b></p><p>#mer</p><p id="n1"><a href="#r1">1</a> Note.</p>',
  );
  expect(text).toBe('Un[^1].\n\n**• a**\\\n**• b**\n\n[^1]: Note.\n');
  expect(arrival.hashtags).toEqual(['#mer']);
});
