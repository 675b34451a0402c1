// A post of LinkedIn as its page shows it: one span, breaks within it, and hashtags whose name a screen reader is told first.

export const POST = `<!doctype html><style>.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}</style>
<div class="feed-shared-inline-show-more-text"><div class="update-components-text relative update-components-update-v2__commentary" dir="ltr"><span class="break-words tvm-parent-container"><span dir="ltr">Pendant deux ans, Paul Le Goff et moi nous sommes écrit sur LinkedIn à propos de phares, sans jamais nous voir.<span><br></span><span><br></span>Un matin de mars 2024, il m’a proposé un café à Lorient. J’ai failli dire non.<span><br></span><span><br></span>Ce que j’en garde :<span><br></span>👉 répondre, même tard<span><br></span>👉 proposer un lieu précis<span><br></span>👉 venir à pied<span><br></span><span><br></span>Nous avons parlé jusqu’à la fermeture. « On recommence ? » a-t-il demandé.<span><br></span><span><br></span>${['Rencontre', 'Bretagne'].map((tag) => `<a class="app-aware-link" href="https://www.linkedin.com/feed/hashtag/?keywords=${tag.toLowerCase()}" data-test-app-aware-link=""><span class="visually-hidden">hashtag</span><strong><span aria-hidden="true">#</span>${tag}</strong></a>`).join(' ')}</span></span></div></div>`;

/** What of it is the text, block by block. */
export const POST_WORDS = [
  'Pendant deux ans, Paul Le Goff et moi nous sommes écrit sur LinkedIn à propos de phares, sans jamais nous voir.',
  'Un matin de mars 2024, il m’a proposé un café à Lorient. J’ai failli dire non.',
  'Ce que j’en garde :',
  ...['répondre, même tard', 'proposer un lieu précis', 'venir à pied'],
  'Nous avons parlé jusqu’à la fermeture. « On recommence ? » a-t-il demandé.',
];
