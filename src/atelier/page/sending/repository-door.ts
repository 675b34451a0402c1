// For who has an account on the forge: each file on its own page, one step after the other.
import { listInWords } from '../../../model/in-words.ts';
import { waysToSend } from '../../../model/ways-to-send.ts';
import { linkOf } from '../../../publish/web/frame/way-link.ts';
import type { RepositoryPages } from '../../sending/repository-pages.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import { copyButtons } from './copy-door.ts';
import { download } from './device.ts';
import type { Handing } from './handing.ts';

export function repositoryDoor(handing: Handing): HTMLElement | undefined {
  const { app, prepared } = handing;
  const way = waysToSend(app.site).find(({ kind }) => kind === 'repository');
  const pages = prepared.repository;
  if (!way || !pages) return undefined;
  const { repository: say } = app.words.sending;
  const { title, words } = linkOf(way, app.site);
  return h(
    'details',
    { class: 'door' },
    h('summary', {}, `${pages.isGitHub ? say.title : title} (${words})`),
    h('p', { class: 'notice' }, say.public),
    ...(pages.refused.length > 0
      ? [h('p', { class: 'notice' }, say.refused(listInWords(pages.refused, app.lang)))]
      : [
          pages.awaited.length > 0 && h('p', { class: 'notice' }, say.awaited(listInWords(pages.awaited, app.lang))),
          h('ol', { class: 'door-steps' }, stepsOf(pages, handing)),
        ]),
  );
}

function stepsOf({ story, people, pictures, upload, isGitHub }: RepositoryPages, handing: Handing): HTMLElement[] {
  const { app, receipt, prepared } = handing;
  const { repository: say, copy } = app.words.sending;
  const steps = [
    h('li', {}, say.signIn),
    h(
      'li',
      {},
      h('p', {}, outside(story.url, say.open)),
      h('p', { class: 'soft' }, story.isFilled ? say.filled : say.paste),
      !story.isFilled && copyButtons(app, [{ label: copy.story, words: () => prepared.story }]),
    ),
    isGitHub && h('li', {}, say.propose),
    people.length > 0 && h('li', {}, h('p', {}, say.people), h('ul', {}, people.map(sheetItem))),
    pictures.length > 0 && h('li', {}, pictureParts()),
    h('li', {}, say.request(receipt)),
  ];
  return steps.filter((step) => step !== false);

  function sheetItem({ name, page }: RepositoryPages['people'][number]): HTMLElement {
    return h('li', {}, outside(page.url, say.personPage(name)));
  }

  function pictureParts(): HTMLElement[] {
    const save = () => savePictures(app, pictures);
    return [
      h('p', {}, say.pictures(pictures.length)),
      h('p', {}, h('button', { type: 'button', class: 'plain-button', onclick: save }, say.picturesSave)),
      ...(upload === undefined
        ? []
        : [
            h('p', {}, outside(upload, say.upload)),
            h('p', { class: 'soft' }, say.uploadHint),
            h('p', { class: 'soft' }, say.uploadElsewhere),
          ]),
    ];
  }
}

/** The draft stays where it is. */
function outside(href: string, label: string): HTMLElement {
  return h('a', { class: 'button plain-button', href, target: '_blank', rel: 'noopener' }, label);
}

function savePictures({ draft }: App, names: readonly string[]): void {
  for (const name of names) {
    const picture = draft.pictures[name];
    if (picture) download(new File([new Uint8Array(picture.bytes)], name));
  }
}
