// Les pages d’une anthologie qui commence, en français.
import type { EditorialPages } from './page-model.ts';

export const fr: EditorialPages = {
  'a-propos': {
    title: 'À propos',
    description: 'Ce qu’est cette anthologie, et qui la fait.',
    body: `
<Site fact="description" />

<ToComplete>dites en quelques phrases d’où vient cette anthologie, et pour qui elle est faite.</ToComplete>

## Un même texte, plusieurs livres

Chaque récit n’est écrit qu’une fois. Il devient une page de ce site, un chapitre d’un livre numérique et quelques pages d’un livre à imprimer. Les livres se trouvent à la [page des volumes](/volumes/).

## Qui fait quoi

<Site fact="name" /> est publié par <Site fact="publisher" />. La direction de la publication est assurée par <Site fact="director" />.

<ToComplete>nommez les personnes qui lisent, corrigent et composent, si elles le souhaitent.</ToComplete>

Pour proposer un texte, la [page Contribuer](/contribuer/) dit tout.
`,
  },
  contribuer: {
    title: 'Contribuer',
    description: 'Quoi écrire, qui doit donner son accord, comment envoyer un texte, et ce qui se passe ensuite.',
    body: `
Vous avez une histoire à raconter ? Il n’est pas nécessaire d’avoir déjà publié : nous relisons.

<ToComplete>dites ce que vous cherchez, de quelle longueur, et ce que vous ne publiez pas.</ToComplete>

## L’accord des personnes

Si votre texte parle de quelqu’un, faites-lui lire les passages où il paraît, **avant** de nous l’envoyer. Cette personne peut choisir d’être nommée, de ne garder que son prénom, de prendre un pseudonyme, ou refuser. Pour un mineur, il faut son accord et celui de ses parents.

N’écrivez dans votre texte ni adresse électronique, ni numéro de téléphone.

<Contribute />

## Changer d’avis

Vous pouvez demander le retrait de votre texte, comme toute personne citée, sans donner de raison. La [page Confidentialité](/confidentialite/) explique comment faire.
`,
  },
  'mentions-legales': {
    title: 'Mentions légales',
    description: 'Qui publie ce site, qui en répond, qui l’héberge, et les droits sur les textes.',
    body: `
## Éditeur

<Site fact="publisher" />, <Site fact="publisher-address" />.

Directeur ou directrice de la publication : <Site fact="director" />.

Pour nous écrire : <Site fact="contact" />.

<ToComplete>si l’éditeur est une société ou une association, ajoutez sa forme, son capital s’il y a lieu, et son numéro d’immatriculation.</ToComplete>

## Hébergement

<Site fact="host" />, <Site fact="host-address" />.

## Textes et images

Chaque récit appartient à la personne qui l’a écrit. La licence sous laquelle il peut être repris est indiquée au bas de sa page ; à défaut, c’est <Site fact="licence" />. Une licence ne donne aucun droit sur le nom ni sur l’image des personnes citées. Le crédit d’une image figure sous elle.

## Droit de réponse, signalement, retrait

Toute personne nommée ou désignée dans un récit peut exercer son droit de réponse, demander une correction ou le retrait du passage qui la concerne. La demande indique l’adresse de la page et les mots en cause.
`,
  },
  confidentialite: {
    title: 'Confidentialité',
    description: 'Ce que le site garde de qui le lit et de qui y est cité, et comment reprendre un accord donné.',
    body: `
## Vous qui lisez

Ce site ne dépose **aucun cookie**, ne mesure pas votre visite, n’affiche pas de publicité et ne charge rien depuis un autre site. La recherche s’effectue dans votre navigateur ; les mots que vous tapez n’en sortent pas.

Vos réglages de lecture restent dans votre navigateur. Si le site se lit hors ligne, les pages que vous avez ouvertes y restent aussi, et l’accueil y note le jour de votre visite et les derniers récits qu’il montrait, pour vous dire à la suivante ce qui a paru depuis. Rien n’en est envoyé. Effacer les données du site les efface toutes.

Comme tout serveur, celui de l’hébergeur, <Site fact="host" />, peut conserver un temps un journal technique des connexions.

## Vous qui écrivez, vous qui êtes cités

Un récit contient des données personnelles : un nom, une ville, une date, parfois un visage. <Site fact="publisher" /> ne les publie qu’avec l’accord de chaque personne reconnaissable, donné pour des usages précis : le site, le livre numérique, le PDF, l’impression, le partage.

Les accords sont conservés hors du site et hors du dépôt des textes, qui n’en contient que la référence et la date.

<ToComplete>dites où les accords et les messages reçus sont conservés, combien de temps, et qui y a accès.</ToComplete>

## Reprendre son accord

Vous pouvez à tout moment demander à consulter, corriger ou retirer ce qui vous concerne, sans en donner la raison. Écrivez-nous (<Site fact="contact" />) ou à l’adresse de l’éditeur (<Site fact="publisher-address" />), en indiquant la page.

- Le récit quitte le site, les listes, la recherche et les flux. Son adresse demeure, sur une page qui ne porte ni titre ni nom.
- Il ne figurera dans aucune édition suivante.
- Les exemplaires déjà imprimés ou téléchargés ne peuvent pas être rappelés.

Si notre réponse ne vous satisfait pas, vous pouvez adresser une réclamation à l’autorité de protection des données de votre pays ; en France, la Commission nationale de l’informatique et des libertés (CNIL).
`,
  },
  accessibilite: {
    title: 'Accessibilité',
    description:
      'Ce qui a été fait pour que chacun puisse lire, ce qui reste imparfait, et à qui signaler un obstacle.',
    body: `
## État

**Ce site n’a pas fait l’objet d’un audit de conformité.** Il n’est donc déclaré ni conforme ni partiellement conforme au Référentiel général d’amélioration de l’accessibilité (RGAA).

<ToComplete>remplacez ce paragraphe par votre déclaration, si un audit a été fait.</ToComplete>

## Ce qui a été fait

- Tout se lit et s’utilise au clavier ; un lien permet de sauter au texte.
- Les pages ont un titre, une langue et des niveaux de titres qui se suivent.
- Les images ont un équivalent écrit.
- Les couleurs du texte sont contrastées, sur fond clair comme sur fond sombre.
- Le texte peut être agrandi sans que la page déborde, et le site se lit sans JavaScript, sauf la recherche et la carte des rencontres.
- Les livres numériques contiennent une table des matières, un ordre de lecture et les mêmes équivalents d’images.

## Signaler un obstacle

Si une page vous résiste, dites-nous laquelle, ce que vous vouliez y faire et l’outil que vous employez : <Site fact="contact" />, ou par courrier à <Site fact="publisher" />, <Site fact="publisher-address" />. Si notre réponse ne vous convient pas, vous pouvez, en France, saisir le Défenseur des droits.
`,
  },
};
