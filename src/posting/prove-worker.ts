// A worker that finds the number which a mailbox asks, and nothing else.
import { proofOf } from './proof.ts';

addEventListener('message', ({ data }: MessageEvent<{ challenge: string; bits: number }>) => {
  void proofOf(data.challenge, data.bits).then((proof) => postMessage(proof));
});
