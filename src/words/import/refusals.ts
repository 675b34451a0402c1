// Why a file cannot be received, and what to do instead.
import { dictionaryOf } from '../dictionary.ts';

export type RefusalReason = keyof typeof fr;

/** @param file its name as it was sent; @param lang BCP 47 */
export function refusalWords(reason: RefusalReason, file: string, lang: string): string {
  const name = file.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 80);
  return dictionaryOf<typeof fr>(lang, { fr, en })[reason](name);
}

const fr = {
  heavy: (name: string) =>
    `« ${name} » est trop lourd pour un texte. Envoyez le texte seul, et ses images à part, réduites.`,
  empty: (name: string) => `« ${name} » ne contient aucun mot. Vérifiez que c’est le bon fichier.`,
  automatic: (name: string) =>
    `« ${name} » est une réponse automatique, ou l’avis d’un courriel qui n’a pas été remis : personne ne l’a écrit. Retirez-le de ce que vous recevez.`,
  noText: (name: string) =>
    `« ${name} » ne contient pas de texte : une pièce jointe a-t-elle été oubliée ? Demandez-la à la personne.`,
  noAnswer: (name: string) =>
    `« ${name} » ne répond à aucune question : il n’y a pas de texte à mettre en brouillon. Si la personne l’a envoyé autrement, recevez-le à part.`,
  thrownAway: (name: string) =>
    `« ${name} » est dans la corbeille de son blog : son auteur ne veut plus le montrer. S’il le veut encore, il le rétablit, puis refait l’exportation.`,
  unreadable: (name: string) =>
    `« ${name} » ne peut pas être lu : ce n’est pas le format que son nom annonce, ou il est abîmé. Ouvrez-le dans le logiciel qui l’a écrit et enregistrez-le de nouveau.`,
  manyFiles: (name: string) =>
    `« ${name} » contient plus de 2 000 fichiers. Séparez cette archive en plusieurs, ou n’y laissez que les textes et leurs images.`,
  bomb: (name: string) =>
    `« ${name} » se déplie bien au-delà de ce qu’il pèse : c’est ce que fait une archive piégée. Demandez à la personne d’envoyer ses fichiers autrement.`,
  outside: (name: string) =>
    `« ${name} » contient un fichier qui sortirait de son dossier, ou un lien : c’est ce que fait une archive piégée. Refaites l’archive avec l’outil de votre système.`,
  locked: (name: string) =>
    `« ${name} » est protégé par un mot de passe. Enlevez la protection, puis envoyez-le de nouveau.`,
  macros: (name: string) =>
    `« ${name} » contient des macros, qui sont des programmes. Enregistrez-le au format « Document Word (.docx) », qui n’en garde aucune.`,
  entities: (name: string) =>
    `« ${name} » déclare des entités XML, ce qu’aucune exportation ne fait : il n’a pas été ouvert. Enregistrez-le ou exportez-le de nouveau depuis le logiciel qui l’a écrit.`,
  nested: (name: string) =>
    `« ${name} » emboîte trop de parties les unes dans les autres pour un courriel. Enregistrez le message seul, puis ses pièces jointes.`,
  pdf: (name: string) =>
    `« ${name} » est un PDF : il garde des pages, pas un texte. Demandez le document qui a servi à le faire (.docx, .odt enregistré en .docx, .html), ou copiez-en le texte dans un fichier .txt.`,
  oldWord: (name: string) =>
    `« ${name} » est d’un ancien format de Word ou d’Excel. Ouvrez-le et enregistrez-le en .docx (ou en .csv pour un tableau).`,
  outlook: (name: string) =>
    `« ${name} » est un message d’Outlook. Ouvrez-le, puis « Enregistrer sous » au format .eml ou .html ; à défaut, copiez son texte dans un fichier .txt et recevez ses pièces jointes à part.`,
  tnef: (name: string) =>
    `« ${name} » est l’enveloppe qu’Outlook met autour d’un message en « texte enrichi » : les pièces jointes y sont enfermées. Demandez à la personne d’envoyer le message au format HTML, ou ses fichiers autrement.`,
  pages: (name: string) =>
    `« ${name} » est un document de Pages, Numbers ou Keynote. Ouvrez-le sur un Mac ou sur icloud.com, puis « Exporter vers » Word (.docx), ou .csv pour un tableau.`,
  epub: (name: string) =>
    `« ${name} » est un livre numérique (EPUB). Demandez le document qui a servi à le faire (.docx, .odt enregistré en .docx, .html).`,
  shortcut: (name: string) =>
    `« ${name} » est un raccourci : il mène à un document et n’en contient pas les mots. Ouvrez le document, puis téléchargez-le en .docx.`,
  card: (name: string) =>
    `« ${name} » est une carte de visite ou un rendez-vous, pas un texte. Retirez-le de ce que vous recevez.`,
  data: (name: string) =>
    `« ${name} » contient des données d’un logiciel, pas un texte. Exportez chaque texte en .docx, en page .html ou, depuis un blog, au format de WordPress.`,
  richText: (name: string) => `« ${name} » est au format RTF. Ouvrez-le et enregistrez-le en .docx.`,
  openDocument: (name: string) =>
    `« ${name} » est d’un format de bureautique qui n’est pas reçu tel quel. Ouvrez-le et enregistrez-le en .docx (ou en .csv pour un tableau).`,
  film: (name: string) => `« ${name} » est un film ou un son. Un récit ne contient que des mots et des images.`,
  bankPaper: (name: string) =>
    `« ${name} » contient des coordonnées bancaires : il n’a pas été mis en brouillon, et rien n’en est cité. Rangez-le hors du dossier de l’anthologie.`,
  identityPaper: (name: string) =>
    `« ${name} » est une pièce d’identité, ou en donne les numéros : il n’a pas été mis en brouillon, et rien n’en est cité. Effacez-le si vous n’en avez pas besoin.`,
  invoicePaper: (name: string) =>
    `« ${name} » est une facture, un devis ou une fiche de paie : il n’a pas été mis en brouillon, et rien n’en est cité. Rangez-le avec vos comptes.`,
  certificatePaper: (name: string) =>
    `« ${name} » est une attestation ou un certificat : il n’a pas été mis en brouillon, et rien n’en est cité. Rangez-le hors du dossier de l’anthologie.`,
  agreementPaper: (name: string) =>
    `À LIRE avant de publier : « ${name} » est un accord ou un contrat. Il n’a pas été mis en brouillon, et aucun accord n’en a été tiré : lisez-le, rangez-le dans votre registre, puis écrivez sa référence dans \`consent\`.`,
  picture: (name: string) =>
    `« ${name} » est une image sans texte, et rien ne dit à quel récit elle va. Mettez-la dans le dossier ou dans l’archive de son texte.`,
  parcel: (name: string) =>
    `« ${name} » est un envoi de l’atelier dont le contenu n’est pas celui que décrit docs/envoi.md. Demandez à la personne de le télécharger de nouveau.`,
  slow: (name: string) =>
    `« ${name} » demande trop de temps ou de mémoire pour être lu. Envoyez-le en plusieurs morceaux, ou enregistré de nouveau.`,
  long: (name: string) =>
    `« ${name} » est plus long qu’un récit, qui compte au plus 60 000 caractères. Coupez-le en plusieurs textes, puis envoyez chacun.`,
};

const en: typeof fr = {
  heavy: (name) => `“${name}” is too heavy for a text. Send the text alone, and its pictures apart, made smaller.`,
  empty: (name) => `“${name}” holds no word. Check that it is the right file.`,
  automatic: (name) =>
    `“${name}” is an automatic reply, or tells of a mail that was not delivered: nobody wrote it. Take it out of what you receive.`,
  noText: (name) => `“${name}” holds no text: was an attachment forgotten? Ask its sender for it.`,
  noAnswer: (name) =>
    `“${name}” answers no question: there is no text to make a draft of. If its sender sent it in another way, receive it apart.`,
  thrownAway: (name) =>
    `“${name}” is in the bin of its blog: its author no longer wants to show it. An author who does restores it, then exports again.`,
  unreadable: (name) =>
    `“${name}” cannot be read: it is not of the format that its name announces, or it is damaged. Open it in the software that wrote it and save it again.`,
  manyFiles: (name) =>
    `“${name}” holds more than 2,000 files. Cut this archive into several, or leave in it only texts and their pictures.`,
  bomb: (name) =>
    `“${name}” unfolds far beyond what it weighs, as a trapped archive does. Ask its sender for the files in another way.`,
  outside: (name) =>
    `“${name}” holds a file that would leave its folder, or a link, as a trapped archive does. Make the archive again with the tool of your system.`,
  locked: (name) => `“${name}” is protected by a password. Take the protection away, then send it again.`,
  macros: (name) => `“${name}” holds macros, which are programs. Save it as “Word document (.docx)”, which keeps none.`,
  entities: (name) =>
    `“${name}” declares XML entities, which no export does: it was not opened. Save or export it again from the software that wrote it.`,
  nested: (name) =>
    `“${name}” puts too many parts within each other for a mail. Save the message alone, then its attachments.`,
  pdf: (name) =>
    `“${name}” is a PDF: it keeps pages, not a text. Ask for the document that it was made from (.docx, .odt saved as .docx, .html), or copy its text into a .txt file.`,
  oldWord: (name) =>
    `“${name}” is of an old format of Word or Excel. Open it and save it as .docx (or .csv for a table).`,
  outlook: (name) =>
    `“${name}” is a message of Outlook. Open it and save it as .eml or .html; failing that, copy its text into a .txt file and receive its attachments apart.`,
  tnef: (name) =>
    `“${name}” is the envelope that Outlook puts around a message in “rich text”, with its attachments inside. Ask its sender for a message in HTML, or for the files in another way.`,
  pages: (name) =>
    `“${name}” is a document of Pages, Numbers or Keynote. Open it on a Mac or on icloud.com, then export it to Word (.docx), or to .csv for a table.`,
  epub: (name) =>
    `“${name}” is an electronic book (EPUB). Ask for the document that it was made from (.docx, .odt saved as .docx, .html).`,
  shortcut: (name) =>
    `“${name}” is a shortcut: it leads to a document and does not hold its words. Open the document, then download it as .docx.`,
  card: (name) => `“${name}” is a visiting card or an appointment, not a text. Take it out of what you receive.`,
  data: (name) =>
    `“${name}” holds data of a program, not a text. Export each text as .docx, as an .html page or, from a blog, in the format of WordPress.`,
  richText: (name) => `“${name}” is in RTF. Open it and save it as .docx.`,
  openDocument: (name) =>
    `“${name}” is of an office format that is not received as it is. Open it and save it as .docx (or .csv for a table).`,
  film: (name) => `“${name}” is a film or a sound. A story holds words and pictures only.`,
  bankPaper: (name) =>
    `“${name}” holds bank details: no draft was made of it, and none of it is cited. Keep it out of the anthology’s folder.`,
  identityPaper: (name) =>
    `“${name}” is a proof of identity, or gives its numbers: no draft was made of it, and none of it is cited. Delete it if you do not need it.`,
  invoicePaper: (name) =>
    `“${name}” is an invoice, an estimate or a payslip: no draft was made of it, and none of it is cited. Keep it with your accounts.`,
  certificatePaper: (name) =>
    `“${name}” is a certificate: no draft was made of it, and none of it is cited. Keep it out of the anthology’s folder.`,
  agreementPaper: (name) =>
    `READ before publishing: “${name}” is an agreement or a contract. No draft was made of it, and no consent was taken from it: read it, file it in your register, then write its reference in \`consent\`.`,
  picture: (name) =>
    `“${name}” is a picture without a text, and nothing says to which story it goes. Put it in the folder or in the archive of its text.`,
  parcel: (name) =>
    `“${name}” is a parcel of the writing page that does not hold what docs/envoi.md describes. Ask its sender to download it again.`,
  slow: (name) => `“${name}” takes too much time or memory to be read. Send it in several pieces, or saved again.`,
  long: (name) =>
    `“${name}” is longer than a story, which holds 60,000 characters at most. Cut it into several texts, then send each of them.`,
};
