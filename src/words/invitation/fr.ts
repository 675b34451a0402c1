// The mail that invites somebody to answer the questions of a series, and the page that holds all of them.

export const fr = {
  mail: {
    subject: (series: string) => `${series} : quelques questions pour vous`,
    /** Paragraphs, the address on its own line. */
    body: ({ name, series, description, questions, site, address, signature }: Invited) =>
      `Bonjour ${name},

« ${site} » aimerait lire vos réponses dans « ${series} ». ${description}

${questions === 1 ? 'La question vous attend' : `Les ${questions} questions vous attendent`} ici, à votre nom :

${address}

Elles viennent une par une : passez celles qui ne vous disent rien, arrêtez-vous quand vous voulez, et revenez par le même lien sur le même appareil. Ce que vous écrivez y reste jusqu’à ce que vous le remettiez vous-même, et rien ne paraîtra sans votre accord.

Une question, ou une autre façon de répondre ? Écrivez-nous simplement en retour.

Merci,
${signature}
`,
  },
  /** Titles of the table. */
  columns: { name: 'Nom', email: 'Adresse électronique', address: 'Lien', subject: 'Objet', body: 'Message' },
  page: {
    title: (series: string) => `${series} : invitations`,
    told: (people: number) =>
      `${people === 1 ? 'Une personne' : `${people} personnes`}, chacune avec son lien et le courriel à lui envoyer. Cette page contient des données personnelles : ne la publiez pas.`,
    write: 'Ouvrir ce courriel',
    noEmail: 'Sans adresse électronique : copiez le message.',
  },
};

export type InvitationWords = typeof fr;

interface Invited {
  name: string;
  series: string;
  description: string;
  questions: number;
  site: string;
  address: string;
  signature: string;
}
