// What is left alone, and what other countries do. ⍽ is U+00A0, · is U+202F.
import type { Case } from './cases-of-france.ts';

const OQLF = 'OQLF, Espacement avant et après les signes';
const ROMAND = 'Guide du typographe romand';
const CHICAGO = 'Chicago Manual of Style';

/** fr-FR: no rule reaches inside these. */
export const TOKENS: readonly Case[] = [
  ['https://ex.fr/a?b=c;d', 'https://ex.fr/a?b=c;d', 'RFC 3986'],
  ['Voir https://ex.fr/a?b=c;d ; puis', 'Voir https://ex.fr/a?b=c;d·; puis', 'GFM, autolinks'],
  ['Voir https://ex.fr/a...b', 'Voir https://ex.fr/a...b', 'RFC 3986'],
  ["https://ex.fr/l'été", "https://ex.fr/l'été", 'RFC 3986'],
  ['(https://ex.fr/a_(b))', '(https://ex.fr/a_(b))', 'GFM, autolinks'],
  ['www.ex.fr/a?b', 'www.ex.fr/a?b', 'GFM, autolinks'],
  ['mailto:a@b.fr?subject=c', 'mailto:a@b.fr?subject=c', 'RFC 6068'],
  ['camille@exemple.fr !', 'camille@exemple.fr·!', 'RFC 5322'],
  ['exemple.fr/a?b;c', 'exemple.fr/a?b;c', 'domaine nu'],
  ['story.mdx: un fichier', 'story.mdx: un fichier', 'nom de fichier'],
  ['/etc/hostname:1', '/etc/hostname:1', 'chemin'],
  ['C:\\dossier', 'C:\\dossier', 'chemin'],
  ['10:30', '10:30', 'ISO 8601'],
  ['à 10:30:15 !', 'à 10:30:15·!', 'ISO 8601'],
  ['en 16:9', 'en 16:9', 'rapport'],
  ['24/7', '24/7', 'rapport'],
  ['Merci :)', 'Merci :)', 'smiley'],
  ['Merci ;)', 'Merci ;)', 'smiley'],
  ['Merci :-) !', 'Merci :-)·!', 'smiley'],
  ['Merci ;-)', 'Merci ;-)', 'smiley'],
  ["Hélas :'(", "Hélas :'(", 'smiley'],
  ['Ah :D', 'Ah :D', 'smiley'],
  ['Merci:)', 'Merci:)', 'smiley'],
  ['Merci <3 ^^', 'Merci <3 ^^', 'smiley'],
  ['Merci :tada: !', 'Merci :tada:·!', 'emoji, code court'],
  ['Merci :+1: !', 'Merci :+1:·!', 'emoji, code court'],
  [':100: pour toi', ':100: pour toi', 'emoji, code court'],
  ['Merci 🎉 !', 'Merci 🎉·!', 'emoji'],
  ['Merci 🎉!', 'Merci 🎉!', 'emoji'],
  ['std::vector', 'std::vector', 'code'],
  ['une ligne :: une autre', 'une ligne :: une autre', 'code'],
  ['color:red;', 'color:red;', 'code'],
  ['x=1; puis', 'x=1; puis', 'code'],
  ['run();', 'run();', 'code'],
  ['C++; puis', 'C++; puis', 'code'],
  ['#tag: oui', '#tag: oui', 'mot-dièse'],
  ['#612Rencontres !', '#612Rencontres·!', 'mot-dièse'],
  ['Merci @camille_oe !', 'Merci @camille_oe·!', 'pseudonyme'],
  ['@nom@serveur.social', '@nom@serveur.social', 'pseudonyme'],
  ['$x$ par mois', '$x$ par mois', 'formule, Pandoc'],
  ['#read("/etc/hostname")', '#read("/etc/hostname")', 'code Typst'],
  ['écrire #read("/etc/hostname"), "ici"', 'écrire #read("/etc/hostname"), «·ici·»', 'code Typst'],
  ['#link("a")[b]', '#link("a")[b]', 'code Typst'],
  ['print("oui") !', 'print("oui")·!', 'code'],
  ['lang="fr"', 'lang="fr"', 'code'],
  ['{a: "b"}', '{a: "b"}', 'code'],
  ['<a href="x">', '<a href="x">', 'code'],
  ['l’entité &nbsp; ici', 'l’entité &nbsp; ici', 'code'],
  ['un(e) député(e) ?', 'un(e) député(e)·?', 'OQLF, doublets abrégés'],
];

/** OQLF, Vitrine linguistique 22039. */
export const QUEBEC: readonly Case[] = [
  ['Josiane ?', 'Josiane?', OQLF],
  ['Josiane⍽?', 'Josiane?', OQLF],
  ['Josiane?', 'Josiane?', OQLF],
  ['Oui ; non', 'Oui; non', OQLF],
  ['Ben oui !', 'Ben oui!', OQLF],
  ['Quoi ?!', 'Quoi?!', OQLF],
  ['Voici : trois', 'Voici⍽: trois', OQLF],
  ['Voici: trois', 'Voici⍽: trois', OQLF],
  ['« Bonjour »', '«⍽Bonjour⍽»', OQLF],
  ['« Bonjour ! »', '«⍽Bonjour!⍽»', OQLF],
  ['« il est tout "magané" ! »', '«⍽il est tout “magané”!⍽»', 'Bureau de la traduction, Guillemets'],
  ['12 000 $', '12⍽000⍽$', OQLF],
  ['8,5 %', '8,5⍽%', OQLF],
  ['23 h 04', '23⍽h⍽04', 'OQLF, Espace insécable'],
  ['mot ;autre', 'mot⍽;autre', 'choix de la maison'],
];

export const SWITZERLAND: readonly Case[] = [
  ['Qui ?', 'Qui·?', ROMAND],
  ['Voici : trois', 'Voici·: trois', ROMAND],
  ['« Bonjour »', '«·Bonjour·»', ROMAND],
  ['«Bonjour»', '«·Bonjour·»', ROMAND],
  ['"Il a dit "oui" hier"', '«·Il a dit ‹·oui·› hier·»', 'CLDR, Typst'],
  ['12 000 francs', '12·000 francs', ROMAND],
  ["12'000 francs", "12'000 francs", 'choix de la maison'],
  ['50 %', '50·%', ROMAND],
];

export const ENGLISH: readonly Case[] = [
  ['Hello !', 'Hello!', CHICAGO],
  ['Hello⍽: world', 'Hello: world', CHICAGO],
  ['"Hello," he said.', '“Hello,” he said.', CHICAGO],
  ['"She said \'yes\' twice."', '“She said ‘yes’ twice.”', CHICAGO],
  ['"She said "yes" twice."', '“She said ‘yes’ twice.”', CHICAGO],
  ["It's the '90s", 'It’s the ’90s', CHICAGO],
  ["the Joneses' house", 'the Joneses’ house', CHICAGO],
  ["'Tis rock 'n' roll", '’Tis rock ’n’ roll', CHICAGO],
  ['the ‘90s', 'the ’90s', CHICAGO],
  ['‘tis', '’tis', CHICAGO],
  ['Hawai‘i and the Ka‘ba', 'Hawai‘i and the Ka‘ba', CHICAGO],
  ['‘90s music,’ he said', '‘90s music,’ he said', CHICAGO],
  ['rock ‘n’ roll', 'rock ’n’ roll', CHICAGO],
  ["room '12'", "room '12'", 'house'],
  ["the '90's", 'the ’90’s', CHICAGO],
  ['Wait...', 'Wait…', CHICAGO],
  ['Paris--no, Lyon', 'Paris—no, Lyon', CHICAGO],
  ['An "odd quote', 'An "odd quote', 'house'],
  ['5\' 30" tall', '5\' 30" tall', CHICAGO],
  ['See print("x")', 'See print("x")', 'code'],
];

/** Nothing is known of them: nothing is done. */
export const OTHERS: readonly Case[] = [
  ['Wirklich ?  "Ja"...', 'Wirklich ?  "Ja"...', 'sans profil'],
  ["¿Qué ?  l'été", "¿Qué ?  l'été", 'sans profil'],
];
