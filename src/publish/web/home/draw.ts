// In the browser: opens one of the stories, drawn at random, in the place of the page that draws.
import { drawn } from './drawn.ts';

const { stories = '', folder = '' } = document.currentScript?.dataset ?? {};
const address = (id: string) => `${folder}${id}/`;
// Whoever draws again from a story asks for another one.
const from = document.referrer && new URL(document.referrer).pathname;
const id = drawn(stories.split(' ').filter(Boolean), Math.random(), (one) => address(one) === from);
if (id !== undefined) location.replace(address(id));
