// The words by which a text says of itself what is asked about it, as patterns; capitals and small letters are alike but in names.

export const fr = {
  /** Two people who meet. */
  meeting: String.raw`(?:rencontr\p{L}+|(?:fait|faire|fais) (?:sa |ta )?connaissance|en (?:vrai|chair et en os|personne)|prem(?:ière|iere) fois|pris un (?:café|verre)|(?:nous nous|on s.)\s?(?:est |sommes )?(?:vus?|parlé|retrouv\p{L}+))`,
  /** What stands before the name of a place. */
  place: '[àÀ]',
  /** Where `month` stands in for the name of one. */
  dates: [
    String.raw`(?:(?<day>\d{1,2})(?:er)?\s)?(?<month>month)\s(?<year>\d{4})`,
    String.raw`(?:en|depuis|fin|début)\s(?<year>\d{4})`,
  ],
};

export type GuessWords = typeof fr;
