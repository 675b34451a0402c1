// What a picture shows, as somebody wrote it: programs put their own guess there, or the name of a file.

/** Empty where a program wrote it. */
export function ownAlt(alt: string | null | undefined): string {
  const said = alt?.trim() ?? '';
  return AUTOMATIC.test(said) || FILE.test(said) ? '' : said;
}

/** Word and PowerPoint, Facebook and Instagram, the readers of screens; in French and in English. */
const AUTOMATIC =
  /(?:description|texte de remplacement) (?:générée?|créée?) automatiquement|(?:alt text|description) (?:automatically )?generated|automatically generated|contenu généré par l[’']ia|ai-generated content|^(?:(?:peut[- ]être|il s[’']agit peut-être d[’'])\s*(?:une? )?(?:image|gros plan|photo|illustration|texte)|may be an? (?:image|closeup|illustration|cartoon|doodle)|aucune description (?:de (?:la )?photo )?disponible|no (?:photo )?description available)/iu;
/** « IMG_2043.JPG », « Image 3 », « image001 » */
const FILE =
  /^(?:[^\s/\\]+(?: \(\d+\))?\.(?:jpe?g|png|gif|webp|heic|bmp|tiff?)|(?:image|picture|photo|graphique|graphic|img|dsc[nf]?)[ _-]?\d*)$/iu;
