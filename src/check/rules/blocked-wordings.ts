// What is said of each thing that a browser would refuse on a page, with what does the same.
import type { Bilingual } from '../problem.ts';

export type Blocked = 'form' | 'frame' | 'media' | 'picture' | 'script' | 'style';

export const WORDINGS: Record<Blocked, Bilingual> = {
  form: {
    fr: {
      message: 'Le navigateur refusera d’envoyer ce formulaire : il ne va pas au site lui-même.',
      remedy: 'Donnez plutôt un lien vers le formulaire, [nous écrire](https://…), ou une adresse : <Contact />.',
    },
    en: {
      message: 'The browser will refuse to send this form: it does not go to the site itself.',
      remedy: 'Give a link to the form instead, [write to us](https://…), or an address: <Contact />.',
    },
  },
  frame: {
    fr: {
      message: 'Le navigateur refusera ce cadre, qui montrerait une autre page dans celle-ci.',
      remedy: 'Écrivez un lien vers elle : [la carte](https://…).',
    },
    en: {
      message: 'The browser will refuse this frame, which would show another page inside this one.',
      remedy: 'Write a link to it: [the map](https://…).',
    },
  },
  media: {
    fr: {
      message: 'Le navigateur refusera ce son ou cette vidéo.',
      remedy: 'Écrivez un lien vers l’enregistrement : [écouter](https://…).',
    },
    en: {
      message: 'The browser will refuse this sound or video.',
      remedy: 'Write a link to the recording: [listen](https://…).',
    },
  },
  picture: {
    fr: {
      message: 'Le navigateur refusera cette image, qui est sur un autre site.',
      remedy: 'Copiez-la à côté de la page et écrivez ![ce qu’elle montre](./image.jpg).',
    },
    en: {
      message: 'The browser will refuse this picture, which is on another site.',
      remedy: 'Copy it beside the page and write ![what it shows](./picture.jpg).',
    },
  },
  script: {
    fr: {
      message: 'Le navigateur refusera d’exécuter ce script.',
      remedy: 'Retirez-le ; un composant importé par la page peut avoir le sien.',
    },
    en: {
      message: 'The browser will refuse to run this script.',
      remedy: 'Remove it; a component that the page imports may have its own.',
    },
  },
  style: {
    fr: {
      message: 'Le navigateur refusera ce style écrit dans la page.',
      remedy: 'Retirez-le ; un composant importé par la page peut avoir le sien.',
    },
    en: {
      message: 'The browser will refuse this style written in the page.',
      remedy: 'Remove it; a component that the page imports may have its own.',
    },
  },
};
