// One face of the draft on the writing page.
import type { FaceId } from '../../../words/atelier/faces/fr.ts';
import type { Draft } from '../../draft/draft.ts';

export interface Face {
  id: FaceId;
  element: HTMLElement;
  /**
   * Shows it as it is now.
   * @returns whether something can be made of it; the check says why not
   * @throws where what makes it could not be loaded
   */
  draw(draft: Draft): Promise<boolean>;
}
