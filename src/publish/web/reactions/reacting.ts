// In the browser, loaded when a reader opens « Réagir »: puts the form in its place.
import { reactionWords } from '../../../words/reactions/reaction-words.ts';
import { reactionForm } from './reaction-form.ts';

const place = document.querySelector<HTMLElement>('[data-door]');
if (place) {
  const { door = '', story = '', prover = '' } = place.dataset;
  const say = reactionWords(document.documentElement.lang).form;
  place.replaceChildren(reactionForm({ door, story, say, prove: proverAt(prover) }));
}

/** Away from the page, which stays quick under the fingers. @param address of its worker */
function proverAt(address: string): (challenge: string, bits: number) => Promise<string> {
  return (challenge, bits) =>
    new Promise((settle, fail) => {
      const worker = new Worker(address);
      worker.addEventListener('message', ({ data }: MessageEvent<string>) => {
        worker.terminate();
        settle(data);
      });
      worker.addEventListener('error', ({ message }) => fail(new Error(message)));
      worker.postMessage({ challenge, bits });
    });
}
