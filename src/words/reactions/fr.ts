// Le français des réactions. Espace fine insécable (\u202f) devant ; ! ? et dans les guillemets, insécable (\u00a0) devant deux-points.

export const fr = {
  title: 'Réactions',
  /** Of a feed; of a list in a book. */
  titleOf: (title: string) => `Réactions à «\u202f${title}\u202f»`,
  /** An entry of a feed. */
  from: (name: string, title: string) => `${name}, à propos de «\u202f${title}\u202f»`,
  permalink: (name: string) => `lien vers la réaction de ${name}`,
  follow: 'Suivre ces réactions',
  react: 'Réagir à ce récit',
  /** Before the form and the mail. */
  next: (publisher: string) =>
    `Une réaction paraît sous le récit une fois relue par ${publisher}, qui peut ne pas la retenir. Rien d’autre que le nom signé et le texte n’est publié.`,
  mail: {
    link: 'Écrire par courriel',
    subject: (title: string) => `Réaction à «\u202f${title}\u202f»`,
    text: (address: string) =>
      `Ma réaction (1\u00a0500 caractères au plus)\u00a0:\n\n\nSignature à publier\u00a0:\n\nJ’accepte que cette réaction et ma signature soient publiées sous le récit\u00a0: oui\nEt, s’il devient un livre, dans ce livre\u00a0: oui / non\n\n${address}\n`,
  },
  form: {
    name: 'Votre nom, tel qu’il sera publié',
    text: 'Votre réaction',
    count: (length: number, most: number) => `${length} / ${most}`,
    consent: 'J’accepte que ma réaction et mon nom soient publiés sous ce récit.',
    books: 'J’accepte aussi qu’ils le soient dans les livres où il paraît (facultatif).',
    /** Of the field that nobody sees. */
    trap: 'Laissez ce champ vide',
    send: 'Envoyer ma réaction',
    going: 'Envoi en cours… Gardez cette page ouverte.',
    unreached: 'La boîte du site ne répond pas. Gardez votre texte, et recommencez plus tard.',
  },
};

export type ReactionWords = typeof fr;
