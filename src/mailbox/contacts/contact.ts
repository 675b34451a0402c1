// How whoever sent a text may be answered, and what they say of others: to the editors alone, by a way that no repository of the site is.

/** What goes to the editors beside the request. */
export interface Note {
  receipt: string;
  /** Of the request. */
  address: string;
  title: string;
  /** « Marie Dupont <marie@exemple.fr> »; absent where nobody asks for an answer. */
  sender?: string;
  /** What it allows, as its writer says; to be confirmed in writing. */
  allowed?: string;
  /** Person → what is said of their consent, a line each. */
  agreements: readonly string[];
}

/** Told again under the same receipt, it is told once where the way allows it. @throws where it could not be told */
export type Contact = (note: Note) => Promise<void>;

/** Of a note, in lines. */
export function noteLines({ receipt, address, title, sender, allowed, agreements }: Note): string[] {
  return [
    `Numéro : ${receipt}`,
    `Récit : ${title}`,
    `Demande : ${address}`,
    ...(sender ? [`Répondre à : ${sender}`] : []),
    ...(allowed ? [`Permet, à confirmer par écrit : ${allowed}`] : []),
    ...agreements,
  ];
}
