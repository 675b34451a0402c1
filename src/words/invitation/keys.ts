// The mail that invites somebody to answer the questions of a series, and the page that holds all of them.
export interface InvitationWords {
  mail: {
    subject: (series: string) => string;
    /** Paragraphs, the address on its own line. */
    body: (about: {
      name: string;
      series: string;
      description: string;
      questions: number;
      site: string;
      address: string;
      signature: string;
    }) => string;
  };
  /** Titles of the table. */
  columns: { name: string; email: string; address: string; subject: string; body: string };
  page: {
    title: (series: string) => string;
    told: (people: number) => string;
    write: string;
    noEmail: string;
  };
}
