// The elements that an editor's page may use besides HTML's and its own imports.

/** `Contact` shows how to reach those who answer for the site: `legal.contact` of site.yaml. `Fragment` is Astro's. */
export const PAGE_ELEMENTS = ['Contact', 'Fragment'] as const;
