import { expect, test } from 'vitest';
import { coursesOf } from '../../../src/model/reading/courses.ts';
import { library, series, story, volume } from '../../sample.ts';

const stories = ['un', 'deux', 'trois'].map((id) => story(id, { series: 'suite', volumes: ['tome-2', 'seul'] }));
const anthology = library(stories, {
  series: new Map([['suite', series('suite', ['un', 'deux', 'trois'], { title: 'Suite' })]]),
  volumes: new Map([
    ['tome-2', volume('tome-2', ['trois', 'deux'], { tome: 2, front: [{ story: 'un', text: 'full' }] })],
    ['seul', volume('seul', ['deux'])],
  ]),
});
const told = (id: string) =>
  coursesOf(anthology.stories.get(id)!, anthology).map(({ title, previous, next }) => [title, previous?.id, next?.id]);

test('a story has neighbours in its series, by time, and in each book, by page', () => {
  expect(told('deux')).toEqual([
    ['Suite', 'un', 'trois'],
    ['Rencontres, tome 2', 'trois', undefined],
  ]);
  expect(told('un')).toEqual([
    ['Suite', undefined, 'deux'],
    ['Rencontres, tome 2', undefined, 'trois'],
  ]);
});
