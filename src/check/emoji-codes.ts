// `:smile:`, `:+1:`: how Slack, GitHub and Discord take an emoji from a keyboard. The codes that people know by heart, and what they show.
import type { Bilingual, Finding } from './problem.ts';
import { type ProsePassage, toldOf } from './prose-passages.ts';

/** What is said of those of a passage. */
export function* emojiCodesIn(passage: ProsePassage): Generator<Finding | undefined> {
  if (!passage.words.includes(':')) return;
  for (const { 0: written, 1: code = '', index } of passage.words.matchAll(CODE)) {
    const emoji = EMOJI_CODES.get(code);
    const span = { start: index, end: index + written.length };
    if (emoji) yield toldOf(passage, span, wordingOf(written, emoji), emoji);
  }
}

/** Between spaces or signs: « 12:30:45 » and « a:b:c » are none. */
const CODE = /(?<![\p{L}\p{N}:/]):([+-]1|[a-z\d][a-z\d_]{0,30}):(?![\p{L}\p{N}:])/gu;

/** @see https://github.com/github/gemoji for the names. */
const EMOJI_CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ smile: '😄', smiley: '😃', grinning: '😀', grin: '😁', laughing: '😆', joy: '😂', rofl: '🤣', wink: '😉' },
    ...{ blush: '😊', slightly_smiling_face: '🙂', upside_down_face: '🙃', heart_eyes: '😍', kissing_heart: '😘' },
    ...{ sunglasses: '😎', thinking: '🤔', neutral_face: '😐', roll_eyes: '🙄', sweat_smile: '😅', sob: '😭' },
    ...{ cry: '😢', disappointed: '😞', angry: '😠', rage: '😡', scream: '😱', sleeping: '😴', hugs: '🤗', yum: '😋' },
    ...{ '+1': '👍', thumbsup: '👍', '-1': '👎', thumbsdown: '👎', clap: '👏', wave: '👋', ok_hand: '👌', pray: '🙏' },
    ...{ muscle: '💪', raised_hands: '🙌', point_right: '👉', point_left: '👈', point_up: '☝️', point_down: '👇' },
    ...{ eyes: '👀', heart: '❤️', broken_heart: '💔', blue_heart: '💙', sparkling_heart: '💖', fire: '🔥', tada: '🎉' },
    ...{ rocket: '🚀', star: '⭐', sparkles: '✨', zap: '⚡', boom: '💥', '100': '💯', warning: '⚠️', bulb: '💡' },
    ...{ white_check_mark: '✅', heavy_check_mark: '✔️', x: '❌', question: '❓', exclamation: '❗', bell: '🔔' },
    ...{
      coffee: '☕',
      tea: '🍵',
      beer: '🍺',
      beers: '🍻',
      wine_glass: '🍷',
      cake: '🍰',
      pizza: '🍕',
      cat: '🐱',
      dog: '🐶',
    },
    ...{ sunny: '☀️', cloud: '☁️', umbrella: '☔', snowflake: '❄️', rainbow: '🌈', rose: '🌹', tulip: '🌷', gift: '🎁' },
    ...{ book: '📖', books: '📚', memo: '📝', email: '📧', phone: '☎️', calendar: '📅', pushpin: '📌', link: '🔗' },
    ...{ camera: '📷', musical_note: '🎵', train: '🚆', car: '🚗', bike: '🚲', house: '🏠', earth_africa: '🌍' },
  }),
);

function wordingOf(written: string, emoji: string): Bilingual {
  return {
    fr: { message: `Ce code, ${written}, serait imprimé.`, remedy: `Écrivez l’émoji lui-même : ${emoji}` },
    en: { message: `This code, ${written}, would be printed.`, remedy: `Write the emoji itself: ${emoji}` },
  };
}
