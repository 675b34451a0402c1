// What the page of meetings says.

export const fr = {
  byPerson: 'Personne par personne',
  legendSolid: 'trait plein\u00a0: on s’est vus',
  legendDashed: 'pointillé\u00a0: on ne s’est parlé qu’en ligne',
  legendPoint: 'point cerclé\u00a0: la personne qui raconte',
  /** The drawing, as a place of the page. */
  sky: 'Le ciel des rencontres',
  /** The stars, as a list to choose from. */
  stars: 'Les personnes du ciel',
  /** Above the two fields. */
  find: 'D’une personne à l’autre',
  from: 'Partir de',
  to: 'Arriver à',
  /** Where nobody is chosen yet. */
  nobody: 'choisir une personne',
  submit: 'Trouver le chemin',
  clear: 'Revenir au ciel entier',
  hint: 'Choisissez une étoile\u00a0: ses rencontres s’éclairent. Choisissez deux personnes\u00a0: le chemin le plus court de l’une à l’autre se dessine.',
  keys: 'Au clavier, les flèches vont d’une étoile à l’autre, une lettre mène à un prénom, Entrée choisit, Échap revient au ciel entier.',
  zoom: {
    /** The three buttons. */
    group: 'Taille du ciel',
    in: 'Agrandir le ciel',
    out: 'Réduire le ciel',
    whole: 'Rendre au ciel sa taille',
    /** Said to who does not see it. `{zoom}` is a number of percents, `{names}` how many names are seen. */
    said: 'Ciel à {zoom}\u00a0%. Noms visibles\u00a0: {names}.',
    hint: 'De plus près, d’autres noms paraissent\u00a0: deux doigts qui s’écartent, Ctrl et la molette, ou les touches + et −\u00a0; 0 rend au ciel sa taille. On le fait glisser du doigt, de la souris, ou par Maj et les flèches.',
  },
  noScript:
    'Explorer le ciel et y chercher un chemin demande JavaScript. Sans lui, la liste dit la même chose\u00a0: qui a rencontré qui, par où, et dans quel récit.',
  /** The rule by which a crowd is shown. */
  firstView: (named: number, others: number) =>
    `${named === 1 ? 'Est nommée ici la personne qui en a' : `Sont nommées ici les ${named} personnes qui en ont`} rencontré le plus. ${others === 1 ? 'Une autre fait' : `Les ${others.toLocaleString('fr-FR')} autres font`} le fond du ciel\u00a0: un nom choisi s’éclaire, avec ses rencontres.`,
  noScriptCrowd:
    'Explorer le ciel et y chercher un chemin demande JavaScript. Sans lui, la page de chaque personne dit qui elle a rencontré, par où, et dans quel récit.',
  unreachable: 'Le ciel ne répond pas. Vérifiez votre connexion, puis choisissez de nouveau.',
  answers: {
    /** Before a list of meetings. */
    hasMet: '{one} a rencontré',
    /** One meeting of that list, in person or only online. */
    met: '{other}, par {via} (dans «\u202f{story}\u202f»)',
    spoke: '{other}, par {via}, sans se voir (dans «\u202f{story}\u202f»)',
    /** Before a path of one meeting, and of several. */
    direct: 'Entre {one} et {other}, une seule rencontre',
    between: 'Entre {one} et {other}, {count}\u00a0rencontres',
    /** One step of a path, in person or only online. */
    stepMet: '{one} a rencontré {other} par {via} (dans «\u202f{story}\u202f»).',
    stepSpoke: '{one} et {other} se sont parlé par {via}, sans se voir (dans «\u202f{story}\u202f»).',
    noPath: 'Aucun récit ne relie encore {one} à {other}. Le prochain, peut-être.',
    samePerson: 'Pour aller de quelqu’un à soi-même, aucune rencontre ne suffit. Choisissez deux personnes.',
  },
};
