import type { GuessWords } from './fr.ts';

export const en: GuessWords = {
  meeting: String.raw`(?:met|meet|meeting (?:him|her|them|you|each other|up)|face to face|in person|in real life|first time|(?:had|having) a (?:coffee|drink)|(?:got|get|came) to know)(?!\p{L})`,
  place: '(?:[Ii]n|[Nn]ear)',
  dates: [
    String.raw`(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?)?(?<month>month),?\s(?<year>\d{4})`,
    String.raw`(?<month>month)\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})`,
    String.raw`(?:in|since|early|late)\s(?<year>\d{4})`,
  ],
};
