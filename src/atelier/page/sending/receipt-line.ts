// The number of a sending, large enough to be read on the telephone, on one line.
import type { App } from '../app.ts';
import { h } from '../h.ts';

export function receiptLine(app: App, receipt: string): HTMLElement {
  const { receipt: label } = app.words.sending.handOver;
  return h('p', { class: 'receipt-number' }, `${label} `, h('span', {}, receipt));
}
