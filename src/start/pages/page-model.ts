// What each of the editors' pages is begun with.

interface PageModel {
  title: string;
  description: string;
  body: string;
}

/** By the name of their files, which are their addresses. */
export interface EditorialPages {
  'a-propos': PageModel;
  contribuer: PageModel;
  'mentions-legales': PageModel;
  confidentialite: PageModel;
  accessibilite: PageModel;
}
