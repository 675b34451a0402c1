// The editors' pages, as the foot of every page lists them.
export interface PageLink {
  id: string;
  title: string;
}
