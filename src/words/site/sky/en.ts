import type { fr } from './fr.ts';

export const en: typeof fr = {
  byPerson: 'Person by person',
  legendSolid: 'solid line: they met in person',
  legendDashed: 'dotted line: they only spoke online',
  legendPoint: 'ringed point: the one who tells',
  sky: 'The sky of encounters',
  stars: 'The people of the sky',
  find: 'From one person to another',
  from: 'Start from',
  to: 'Arrive at',
  nobody: 'choose a person',
  submit: 'Find the path',
  clear: 'Back to the whole sky',
  hint: 'Choose a star, and its meetings light up. Choose two people, and the shortest path from one to the other is drawn.',
  keys: 'With a keyboard, arrows move from star to star, a letter goes to a first name, Enter chooses, Escape comes back to the whole sky.',
  zoom: {
    group: 'Size of the sky',
    in: 'Enlarge the sky',
    out: 'Reduce the sky',
    whole: 'Give the sky its size back',
    said: 'Sky at {zoom}%. Names in view: {names}.',
    hint: 'Closer, more names appear: spread two fingers, turn the wheel with Ctrl, or press + and −; 0 gives the sky its size back. It slides under a finger, under the mouse, or with Shift and the arrows.',
  },
  noScript:
    'Exploring the sky and finding a path in it need JavaScript. Without it, the list says the same: who met whom, through what, and in which story.',
  firstView: (named, others) =>
    `${named === 1 ? 'The one person who met the most is' : `The ${named} people who met the most are`} named here. ${others === 1 ? 'One other makes' : `The ${others.toLocaleString('en')} others make`} the depth of the sky: a name that is chosen lights up, with its encounters.`,
  noScriptCrowd:
    'Exploring the sky and finding a path in it need JavaScript. Without it, each person’s page tells whom they met, through what, and in which story.',
  unreachable: 'The sky does not answer. Check your connection, then choose again.',
  answers: {
    hasMet: '{one} met',
    met: '{other}, through {via} (in “{story}”)',
    spoke: '{other}, through {via}, without seeing each other (in “{story}”)',
    direct: 'Between {one} and {other}, a single encounter',
    between: 'Between {one} and {other}, {count} encounters',
    stepMet: '{one} met {other} through {via} (in “{story}”).',
    stepSpoke: '{one} and {other} spoke through {via}, without seeing each other (in “{story}”).',
    noPath: 'No story joins {one} to {other} yet. The next one, perhaps.',
    samePerson: 'From someone to themselves, no encounter is enough. Choose two people.',
  },
};
