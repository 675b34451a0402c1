// « Je ne veux pas être imprimée, gémit la page »: words that somebody says within a tale, whatever they ask.
/** Whether « dit-il », « gémit la page », « disait Mémé » stands within or after what is said: it is of a tale until a person has read it. */
export function isToldSpeech(said: string): boolean {
  return INSERTED.test(said);
}

/** By the ends of the third person, present and past: « gémit », « gémissait », « gémirent », « a-t-il gémi ». */
const stems = (ends: string, ...all: string[]) => `(?:${all.join('|')})${ends}`;
const SAID = [
  stems(
    '(?:e|a|ait|ent|aient|èrent)',
    ...['annonç?c?e?', 'ajout', 'affirm', 'avou', 'balbuti', 'beugl', 'bredouill', 'chant', 'chantonn', 'chuchot'],
    ...[
      'clam',
      'confi',
      'conseill',
      'cri',
      "s[’']écri",
      "s[’']exclam",
      'déclar',
      'demand',
      'expliqu',
      'gliss',
      'grogn',
    ],
    ...['grommel', 'grommell', 'hurl', 'implor', 'insist', 'lanc', 'lanç', 'lançe', 'marmonn', 'martel', 'murmur'],
    ...['not', 'ordonn', 'pens', 'pest', 'plaisant', 'pleur', 'précis', 'pri', 'protest', 'racont', 'râl', 'rappel'],
    ...['récit', 'répliqu', 'répét', 'répèt', 'rican', 'rigol', 'ronchonn', 'sanglot', 'siffl', 'souffl', 'soupir'],
    ...['suppli', 'susurr', 'tempêt', 'ton', 'trembl', 'chevrot', 'grinç', 'grinc', 'couin', 'jur', 'plaid'],
  ),
  stems('(?:it|issait|issent|issaient|irent)', 'gém', 'rug', 'roug', 'vag', 'glap', 'mug', 'pâl', 'avert', 'réfléch'),
  stems('(?:d|dit|dait|dent|daient|dirent)', 'répon', 'gron'),
  ...['dit', 'disent', 'disait', 'disaient', 'dirent', 'redit', 'redisait', 'lut', 'lit', 'lisait', 'écrit', 'écrivit'],
  ...['écrivait', 'fit', 'faisait', 'reprit', 'reprend', 'reprenait', 'promit', 'promet', 'conclut', 'concluait'],
  ...['poursuivit', 'poursuit', 'sourit', 'rit', 'avertit', 'said', 'cried', 'whispered', 'moaned', 'says', 'sighed'],
].join('|');
const SPEAKER = String.raw`(?:[ \u00A0](?:toujours|encore|souvent|alors|enfin|un jour|sans cesse|en (?:riant|pleurant|partant|soupirant)))?(?:-t)?(?:[- \u00A0])(?:il|elle|on|ils|elles|je|le|la|les|l[’']|un|une|des|mon|ma|mes|ton|ta|son|sa|ses|notre|nos|votre|leurs?|ce|cet|cette|ces|quelqu[’']un|papa|maman|mamie|papi|the|my|\p{Lu})`;
/** After a comma, or after the sign that ends what is said. */
const INSERTED = new RegExp(
  String.raw`[,!?…»"”–—-][ \u00A0]*(?:(?:me|m[’']|lui|leur|nous|te|se|s[’'])[ \u00A0]?)?(?:(?:a|ont|avait)(?:-t)?-(?:il|elle|on|ils|elles)[ \u00A0]\p{L}+|(?:${SAID})(?!\p{L})${SPEAKER})`,
  'u',
);
