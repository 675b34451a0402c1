// A story as the head and the text of its page, for who is writing it: the very HTML that the build writes.
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { SitePath } from '../model/addresses.ts';
import type { Story } from '../model/story.ts';
import { picturesOf } from '../model/story-facts.ts';
import { seriesClass } from '../publish/web/head/tokens-css.ts';
import { inLanguage } from '../publish/web/language.ts';
import { picturePath } from '../publish/web/pictures/picture-address.ts';
import { marginNotesCss } from '../publish/web/prose/notes.ts';
import { renderProse } from '../publish/web/prose/prose-to-html.ts';
import { proseClasses } from '../publish/web/story/prose-classes.ts';
import { storyHeader } from '../publish/web/story/story-header.ts';
import type { Preview } from './preview.ts';

export interface PageFace {
  html: string;
  /** The rules that take its notes to the margin. */
  css: string;
  /** Of what holds it: the colours of its series. */
  class: string | undefined;
  /** The address of each picture in it → its name in the draft. */
  pictures: Record<string, string>;
}

/** A path of the site → the address to write, under its base. */
type Address = (path: SitePath) => string;

export function pageFace({ story, library }: Preview, address: Address): PageFace {
  const { dir } = inLanguage(story.lang);
  const text = toHtml(h('div', { class: proseClasses(story), ...inLanguage(story.lang) })).replace(
    '</div>',
    () => `${proseFace(story, address)}</div>`,
  );
  const body = `<div class="story-body">${text}</div>`;
  const article = toHtml(h('article', { class: ['story', `story-${story.kind}`], dir }));
  return {
    html: article.replace('</article>', () => `${toHtml(storyHeader(story, library, address))}${body}</article>`),
    css: marginNotesCss(story.body.notes.length),
    class: seriesClass(story.series),
    pictures: Object.fromEntries(picturesOf(story).map((picture) => [address(picturePath(picture)), picture.name])),
  };
}

/** The text alone. */
export function proseFace(story: Story, address: Address): string {
  return renderProse(story.body, { lang: story.lang, address, anchors: true });
}
