// The only script that a page needs before it is painted: the theme and the text size that the reader chose, and the buttons that change them.

/**
 * Without it the page follows the system. The class `scripted` shows what needs a script; `data-theme` is `day` or
 * `night`, `data-text` a step of the scale in styles/reading.css.
 * Kept short and constant, so that a Content-Security-Policy can name it by its hash.
 */
export const themeScript = [
  '(()=>{const r=document.documentElement,d=r.dataset,K="florilege-";r.classList.add("scripted");',
  // Reading storage throws where it is forbidden.
  'const kept=k=>{try{return localStorage.getItem(K+k)}catch{}},keep=(k,v)=>{d[k]=v;try{localStorage.setItem(K+k,v)}catch{}};',
  'const t=kept("theme"),s=kept("text");if(t==="day"||t==="night")d.theme=t;if(/^(-1|[123])$/.test(s))d.text=s;',
  'addEventListener("click",e=>{const b=e.target instanceof Element&&e.target.closest("[data-theme-switch],[data-text-step]");if(!b)return;',
  'const step=b.dataset.textStep;if(step){keep("text",Math.max(-1,Math.min(3,+(d.text||0)+ +step)));',
  'const o=b.parentNode.querySelector("output");',
  'if(o)o.value=Math.round((getComputedStyle(r).getPropertyValue("--text-scale")||1)*100)+"\\u00a0%";return}',
  'const night=d.theme?d.theme==="night":matchMedia("(prefers-color-scheme:dark)").matches;',
  'keep("theme",night?"day":"night")})})()',
].join('');
