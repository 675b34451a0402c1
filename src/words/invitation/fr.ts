import type { InvitationWords } from './keys.ts';

export const fr: InvitationWords = {
  mail: {
    subject: (series) => `${series} : quelques questions pour vous`,
    body: ({ name, series, description, questions, site, address, signature }) =>
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
  columns: { name: 'Nom', email: 'Adresse électronique', address: 'Lien', subject: 'Objet', body: 'Message' },
  page: {
    title: (series) => `${series} : invitations`,
    told: (people) =>
      `${people === 1 ? 'Une personne' : `${people} personnes`}, chacune avec son lien et le courriel à lui envoyer. Cette page contient des données personnelles : ne la publiez pas.`,
    write: 'Ouvrir ce courriel',
    noEmail: 'Sans adresse électronique : copiez le message.',
  },
};
