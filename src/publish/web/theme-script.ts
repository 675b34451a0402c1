// The only script that a page needs before it is painted: the theme that the reader chose, and the button that changes it.

/**
 * Without it the page follows the system. The class `scripted` shows what needs a script.
 * Kept short and constant, so that a Content-Security-Policy can name it by its hash.
 */
export const themeScript = [
  '(()=>{const r=document.documentElement,k="florilege-theme";r.classList.add("scripted");',
  'let t;try{t=localStorage.getItem(k)}catch{}if(t==="day"||t==="night")r.dataset.theme=t;',
  'addEventListener("click",e=>{if(!(e.target instanceof Element)||!e.target.closest("[data-theme-switch]"))return;',
  'const night=r.dataset.theme?r.dataset.theme==="night":matchMedia("(prefers-color-scheme:dark)").matches;',
  'r.dataset.theme=night?"day":"night";try{localStorage.setItem(k,r.dataset.theme)}catch{}})})()',
].join('');
