// Where the style sheets and the fonts of the site are in the folder of a preview: no story has such a name.
export const STYLES = '_styles';
export const SITE_SHEET = `${STYLES}/site.css`;
