import type { Prepared } from '../../sending/prepared.ts';
import type { App } from '../app.ts';

/** What a door is made of. */
export interface Handing {
  app: App;
  receipt: string;
  prepared: Prepared;
  /** The writer knows that it has gone, or the device does. */
  handed: () => void;
}
